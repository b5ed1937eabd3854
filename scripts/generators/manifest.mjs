// The names that settings may use, in package.json: ids of rules and duties.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

export function generate({ DUTIES, severityKeys }) {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { properties } = manifest.contributes.configuration;
  properties['klausul.severity'].propertyNames = { enum: [...severityKeys()] };
  properties['klausul.notApplicable'].propertyNames = { enum: DUTIES.map(({ id }) => id) };
  return { 'package.json': `${JSON.stringify(manifest, null, 2)}\n` };
}
