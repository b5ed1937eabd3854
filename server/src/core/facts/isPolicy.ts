/** Whether a text is a privacy policy at all: findings stand only in one. */
import { cue } from '../marking/cue.js';
import { has } from '../reading/hit.js';
import type { Reading } from '../reading/reading.js';

const TITLE = cue('policy-title', {
  nb: ['personvernerklæring*', 'personvernpolicy*', 'personvern', 'integritetspolicy*', 'personopplysninger'],
  nn: ['personvernerklæring*', 'personvern', 'personopplysningar'],
  en: ['privacy (policy|notice|statement)', 'data protection (policy|notice|statement|declaration)', 'privacy'],
});

/** First version: a title or name that says so. */
export function isPolicy(reading: Reading): boolean {
  if (/(?:^|[\\/])(?:personvern|privacy)[^\\/]*$/i.test(reading.options.path ?? '')) return true;
  return reading.document.blocks.slice(0, 5).some((block) => has(block, TITLE));
}
