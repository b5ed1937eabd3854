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
  const range = /^\d+-\d+$/.test(number) ? number : act === 'gdpr' ? CHAPTERS[number] : undefined;
  if (range !== undefined) return explainRange(ref, range, language);
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

/** The articles of each chapter of the GDPR. */
const CHAPTERS: Readonly<Record<string, string>> = {
  chI: '1-4',
  chII: '5-11',
  chIII: '12-23',
  chIV: '24-43',
  chV: '44-50',
  chVI: '51-59',
  chVII: '60-76',
  chVIII: '77-84',
  chIX: '85-91',
  chX: '92-93',
  chXI: '94-99',
};

/** Articles 15 to 22, or those of a chapter: their titles. */
function explainRange(ref: string, range: string, language: Language): string | undefined {
  const { act } = partsOf(ref);
  const [first = 0, last = 0] = range.split('-').map(Number);
  const refs = Array.from(
    { length: Math.min(Math.max(last - first + 1, 0), 30) },
    (_, index) => `${act}:${first + index}`,
  );
  const known = refs.flatMap((one) => provisionOf(one) ?? []);
  if (known.length === 0) return actOf(act) && explainAct(ref, act, language);
  const lines = known.map(
    ({ ref: one, title }) => `- ${linked(cite(one, language), lawLink(one, language))} · ${title[language]}`,
  );
  const fits = lines.filter((_, index) => lines.slice(0, index + 1).join('\n').length < LONGEST_EXPLANATION - 200);
  return [
    `**${linked(cite(ref, language).replace('-', '–'), lawLink(ref, language))}**`,
    fits.join('\n') + (fits.length < lines.length ? '\n- …' : ''),
  ].join('\n\n');
}

function explainAct(ref: string, id: string, language: Language): string {
  const act = actOf(id)!;
  const words = WORDS[language];
  const name = partsOf(ref).number === '' ? shortName(id, language) : cite(ref, language);
  const status =
    act.status === 'repealed' ? `**${words.repealed}**` : act.status === 'adopted' ? `**${words.adopted}**` : '';
  const head = `**${linked(name, lawLink(ref, language))}** · ${act.title[language]}`;
  return fitting([head, status, recitalOf(ref, language), act.gist[language], `*${words.checked} ${act.asOf}*`], [3]);
}

/** For a recital: the articles that it explains. */
function recitalOf(ref: string, language: Language): string {
  const { act, number } = partsOf(ref);
  const recital = Number(/^recital (\d+)/.exec(number)?.[1] ?? Number.NaN);
  const explained = PROVISIONS.filter(
    (one: Provision) => one.ref.startsWith(`${act}:`) && one.recitals?.includes(recital),
  );
  const also = explained.slice(0, 6).map((one) => linked(cite(one.ref, language), lawLink(one.ref, language)));
  return also.length > 0 ? `${WORDS[language].related} ${also.join(' · ')}` : '';
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
