/** A reference as a link with the title of what it cites, and the provision behind it. */
import type { Language } from '../languages/language.js';
import { cited, escaped } from './explaining.js';
import { PROVISIONS } from './index.js';
import { actOf, partsOf } from './links.js';
import type { Provision } from './provision.js';

/** The reference itself as a link, and the title of its article or section. */
export function headline(ref: string, language: Language): string {
  const { act, number } = partsOf(ref);
  const provision = provisionOf(`${act === 'ukgdpr' ? 'gdpr' : act}:${number}`);
  const title = provision?.title[language] ?? (number === '' ? actOf(act)?.title[language] : undefined);
  return cited(ref, language) + (title === undefined ? '' : ` · ${escaped(title)}`);
}

/** The provision of a reference without its point. */
export function provisionOf(ref: string): Provision | undefined {
  provisions ??= new Map(PROVISIONS.map((provision) => [provision.ref, provision]));
  return provisions.get(ref);
}

let provisions: ReadonlyMap<string, Provision> | undefined;
