/** A notion of the GDPR in a few lines: its definition, and where the law uses it. */
import type { Language } from '../languages/language.js';
import { explain, provisionOf } from './explain.js';
import { cited, escaped, EXPLAINING, fitting } from './explaining.js';
import { partsOf } from './links.js';
import type { Term } from './terms.js';

/** A notion defined in Article 4 with its definition first; for any other, the provision that carries it. */
export function explainTerm({ ref, related, meaning }: Term, language: Language): string | undefined {
  const { act, number, point } = partsOf(ref);
  const provision = provisionOf(`${act}:${number}`);
  const definition = (meaning ?? provision?.points?.[point])?.[language];
  if (number !== '4' || definition === undefined || !provision) return explain(ref, language);
  const colon = definition.indexOf(': ');
  const [name, words] = colon < 0 ? ['', definition] : [definition.slice(0, colon), definition.slice(colon + 2)];
  const also = related.map((other) => cited(other, language)).join(' · ');
  const { see, checked } = EXPLAINING[language];
  return fitting(
    [
      `**${escaped(name)}** · ${cited(ref, language)}`,
      escaped(words.charAt(0).toUpperCase() + words.slice(1)),
      also && `${see} ${also}`,
      `*${checked} ${provision.asOf}*`,
    ],
    [2],
  );
}
