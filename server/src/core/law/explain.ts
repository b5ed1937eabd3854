/** A provision explained in a few lines of Markdown: the cited point first, then the whole, and what a policy has to say. */
import type { Language, Localized } from '../languages/language.js';
import { cite, shortName } from './citation.js';
import { PROVISIONS } from './index.js';
import { actOf, lawLink, partsOf } from './links.js';
import type { Provision } from './provision.js';

/** The longest explanation: what fits in a hover without scrolling. */
export const LONGEST_EXPLANATION = 1500;

/** What `ref` (`gdpr:13(2)(a)`, `pol:12`, `gdpr`) says; undefined where nothing is known of it. */
export function explain(ref: string, language: Language): string | undefined {
  const { act, number, point } = partsOf(ref);
  const provision = provisionOf(`${act}:${number}`);
  if (provision) return explainProvision(ref, provision, point, language);
  return actOf(act) ? explainAct(ref, act, language) : undefined;
}

/** The provision of a reference without its point. */
export function provisionOf(ref: string): Provision | undefined {
  provisions ??= new Map(PROVISIONS.map((provision) => [provision.ref, provision]));
  return provisions.get(ref);
}

let provisions: ReadonlyMap<string, Provision> | undefined;

function explainProvision(ref: string, provision: Provision, point: string, language: Language): string {
  const words = WORDS[language];
  const head = `**${linked(cite(ref, language), lawLink(ref, language))}** · ${provision.title[language]}`;
  const cited = pointOf(provision, point);
  const { policy, certainty, asOf } = provision;
  const lines = [
    head,
    cited ? `> ${cited[language]}` : '',
    provision.gist[language],
    policy ? `**${words.policy}** ${policy[language]}` : '',
    seeAlso(provision, language),
    `*${words.checked} ${asOf}${certainty === 'uncertain' ? `; ${words.uncertain}` : ''}*`,
  ];
  return fitting(lines, [4, 2, 3]);
}

function explainAct(ref: string, id: string, language: Language): string {
  const act = actOf(id)!;
  const words = WORDS[language];
  const name = partsOf(ref).number === '' ? shortName(id, language) : cite(ref, language);
  const status =
    act.status === 'repealed' ? `**${words.repealed}**` : act.status === 'adopted' ? `**${words.adopted}**` : '';
  const head = `**${linked(name, lawLink(ref, language))}** · ${act.title[language]}`;
  return fitting([head, status, act.gist[language], `*${words.checked} ${act.asOf}*`], [2]);
}

/** The explanation of the point, or of the paragraph in which it stands. */
const pointOf = ({ points }: Provision, point: string): Localized | undefined =>
  point === '' ? undefined : (points?.[point] ?? points?.[point.split('(', 1)[0]!]);

function seeAlso({ ref, recitals = [], related = [] }: Provision, language: Language): string {
  const words = WORDS[language];
  const act = partsOf(ref).act;
  const also = related.slice(0, 4).map((other) => linked(cite(other, language), lawLink(other, language)));
  return [
    recitals.length > 0 ? `${words.recitals} ${recitals.join(', ')}${act === 'gdpr' ? '' : ' GDPR'}` : '',
    also.length > 0 ? `${words.related} ${also.join(' · ')}` : '',
  ]
    .filter((line) => line !== '')
    .join('. ');
}

const linked = (words: string, href: string | undefined): string => (href ? `[${words}](${href})` : words);

/** The lines as paragraphs; those that can be spared go, in the order of `spare`, until it is short enough. */
function fitting(lines: readonly string[], spare: readonly number[]): string {
  const left = [...lines];
  const text = (): string => left.filter((line) => line !== '').join('\n\n');
  for (const index of spare) {
    if (text().length < LONGEST_EXPLANATION) break;
    left[index] = '';
  }
  return text().slice(0, LONGEST_EXPLANATION - 1);
}

interface Words {
  readonly policy: string;
  readonly recitals: string;
  readonly related: string;
  readonly checked: string;
  readonly uncertain: string;
  readonly repealed: string;
  readonly adopted: string;
}

const WORDS: Localized<Words> = {
  nb: {
    policy: 'I personvernerklæringen:',
    recitals: 'Fortalepunkt',
    related: 'Se også',
    checked: 'Kontrollert',
    uncertain: 'rettstilstanden er usikker',
    repealed: 'Opphevet.',
    adopted: 'Vedtatt, men ikke trådt i kraft.',
  },
  nn: {
    policy: 'I personvernerklæringa:',
    recitals: 'Fortalepunkt',
    related: 'Sjå òg',
    checked: 'Kontrollert',
    uncertain: 'rettstilstanden er usikker',
    repealed: 'Oppheva.',
    adopted: 'Vedteken, men ikkje sett i kraft.',
  },
  en: {
    policy: 'In the policy:',
    recitals: 'Recitals',
    related: 'See also',
    checked: 'Checked',
    uncertain: 'the law is uncertain',
    repealed: 'Repealed.',
    adopted: 'Adopted, not yet in force.',
  },
};
