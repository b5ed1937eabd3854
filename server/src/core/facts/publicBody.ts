/** Whether the controller is plainly a public authority. */
import type { Reading } from '../reading/reading.js';
import { controllers } from './controllers.js';

/** The author's word in front matter or settings goes first; else the name of the controller tells. */
export function isPublicBody(reading: Reading): boolean {
  const set = reading.document.frontMatter.facts.publicBody ?? reading.options.facts.publicBody;
  if (set !== undefined) return set === 'true' || set === 'yes' || set === 'ja';
  return reading
    .of(controllers)
    .some(
      ({ value, strength }) =>
        strength === 'full' &&
        value.publicBody &&
        (value.by === 'controller' || value.by === 'definition' || value.by === 'speaker' || value.by === 'named'),
    );
}
