/** A provision explained in a few lines of Markdown: the cited point first, then the whole, and what a policy has to say. */
import type { Language, Localized } from '../languages/language.js';
import { cite, hasArticles, shortName } from './citation.js';
import { asManyAsFit, cited, escaped, EXPLAINING, fitting, LONGEST_EXPLANATION } from './explaining.js';
import { explainOldSection } from './explain-old-section.js';
import { headline, provisionOf } from './headline.js';
import { PROVISIONS } from './index.js';
import { actOf, partsOf } from './links.js';
import { pointsOf } from './points.js';
import type { Provision } from './provision.js';
import type { Fault } from './references/existence.js';

export { LONGEST_EXPLANATION } from './explaining.js';
export { provisionOf } from './headline.js';

/** What is known of a reference in its place. */
export interface Citing {
  /** Further points of the same provision: «bokstav a og f». */
  readonly points?: readonly string[];
  /** Other provisions cited by the same words. */
  readonly also?: readonly string[];
  /** What of it does not exist. */
  readonly fault?: Fault | undefined;
  /** Where a repealed rule stands today. */
  readonly today?: readonly string[] | undefined;
}

/** What `ref` (`gdpr:13(2)(a)`, `pol:12`, `gdpr:15-22`, `gdpr`) says; undefined where nothing is known of it. */
export function explain(ref: string, language: Language, citing: Citing = {}): string | undefined {
  const { act, number, point } = partsOf(ref);
  const provision = provisionOf(`${act}:${number}`);
  const british = act === 'ukgdpr' ? provisionOf(`gdpr:${number}`) : undefined;
  if (provision ?? british) {
    const points = [point, ...(citing.points ?? [])].filter((one) => one !== '');
    return explainProvision(ref, (provision ?? british)!, points, language, citing);
  }
  if (act === 'pol2000') {
    const old = explainOldSection(ref, language, citing.today);
    if (old !== undefined) return old;
  }
  const range = /^\d+-\d+$/.test(number) && hasArticles(act) ? number : act === 'gdpr' ? CHAPTERS[number] : undefined;
  if (range !== undefined) return explainRange(ref, range, language);
  return actOf(act) ? explainAct(ref, act, language, citing) : undefined;
}

function explainProvision(
  ref: string,
  provision: Provision,
  points: readonly string[],
  language: Language,
  { also = [], fault, today }: Citing,
): string {
  const words = EXPLAINING[language];
  const { policy, certainty, asOf } = provision;
  const whole = `${partsOf(ref).act}:${partsOf(ref).number}`;
  const name = points.length > 1 || points[0]?.includes('-') ? whole : ref;
  const lines = [
    `**${cited(name, language)}** · ${escaped(provision.title[language])}`,
    fault && missing(fault, language),
    partsOf(ref).act === 'ukgdpr' ? `*${words.british}*` : statusOf(partsOf(ref).act, language, today),
    quoted(provision, points, whole, language),
    escaped(provision.gist[language]),
    policy && `**${words.policy}** ${escaped(policy[language])}`,
    seeAlso(provision, language),
    also.length > 0 ? `${words.here} ${also.map((other) => cited(other, language)).join(' · ')}` : '',
    `*${words.checked} ${asOf}${certainty === 'uncertain' ? `; ${words.uncertain}` : ''}*`,
  ];
  return fitting(lines, [6, 7, 4, 5]);
}

/** The cited points as quotations: one without its number, several with. */
function quoted(provision: Provision, points: readonly string[], whole: string, language: Language): string {
  const found = [...new Set(points.flatMap((point) => pointsOf(provision, point)))];
  if (found.length === 0) return '';
  if (found.length === 1) return `> ${escaped(provision.points![found[0]!]![language])}`;
  const lines = found.map(
    (point) => `- **${label(whole, point, language)}** ${escaped(provision.points![point]![language])}`,
  );
  return asManyAsFit(lines, LONGEST_EXPLANATION / 2);
}

/** `1(f)` as lawyers write it behind the article: «nr. 1 bokstav f», "(1)(f)". */
function label(whole: string, point: string, language: Language): string {
  const brackets = point.replace(/^[^(]+/, '($&)');
  return language === 'en'
    ? brackets
    : cite(whole + brackets, language)
        .slice(cite(whole, language).length)
        .trim();
}

const missing = ({ what, last }: Fault, language: Language): string => {
  const words = EXPLAINING[language];
  const says = {
    number: words.missingNumber,
    paragraph: words.missingParagraph,
    letter: words.missingLetter,
  }[what];
  return `**${says}**${last === undefined ? '' : ` ${words.last} ${last}.`}`;
};

/** That the act is repealed or not yet in force, and where its rule stands today. */
function statusOf(act: string, language: Language, today: readonly string[] | undefined): string {
  const words = EXPLAINING[language];
  const status = actOf(act)?.status;
  if (status === undefined || status === 'in-force') return '';
  const now = today?.length ? `${words.today} ${today.map((ref) => headline(ref, language)).join('; ')}` : '';
  return `**${status === 'repealed' ? words.repealed : words.adopted}** ${now}`.trim();
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

const LONGEST_RANGE = 30;

/** Articles 15 to 22, or those of a chapter: their titles. */
function explainRange(ref: string, range: string, language: Language): string | undefined {
  const { act } = partsOf(ref);
  const [first = 0, last = 0] = range.split('-').map(Number);
  const count = Math.min(Math.max(last - first + 1, 0), LONGEST_RANGE);
  const refs = Array.from({ length: count }, (_, index) => `${act}:${first + index}`);
  if (!refs.some((one) => provisionOf(one) ?? act === 'ukgdpr')) return explainAct(ref, act, language, {});
  return [
    `**${cited(ref, language, cite(ref, language).replace(/(\d)-(\d)/, '$1–$2'))}**`,
    listed(refs, language),
  ].join('\n\n');
}

/** References as a list, with the titles of what they cite. */
export const listed = (refs: readonly string[], language: Language): string =>
  asManyAsFit(
    refs.map((ref) => `- ${headline(ref, language)}`),
    LONGEST_EXPLANATION - 250,
  );

function explainAct(ref: string, id: string, language: Language, { fault, today, also = [] }: Citing): string {
  const act = actOf(id)!;
  const words = EXPLAINING[language];
  const name = partsOf(ref).number === '' ? shortName(id, language) : cite(ref, language);
  const lines = [
    `**${cited(ref, language, name)}** · ${escaped(act.title[language])}`,
    fault && missing(fault, language),
    statusOf(id, language, today),
    recitalOf(ref, language),
    escaped(act.gist[language]),
    also.length > 0 ? `${words.here} ${also.map((other) => cited(other, language)).join(' · ')}` : '',
    `*${words.checked} ${act.asOf}*`,
  ];
  return fitting(lines, [5, 4]);
}

/** For a recital: the articles that it explains. */
function recitalOf(ref: string, language: Language): string {
  const { act, number } = partsOf(ref);
  const recital = Number(/^recital (\d+)/.exec(number)?.[1] ?? Number.NaN);
  const explained = PROVISIONS.filter(
    (one: Provision) => one.ref.startsWith(`${act}:`) && one.recitals?.includes(recital),
  );
  const also = explained.slice(0, 6).map((one) => `- ${headline(one.ref, language)}`);
  return also.length > 0 ? `${EXPLAINS[language]}\n\n${also.join('\n')}` : '';
}

const EXPLAINS: Localized = {
  nb: 'Fortalen er ikke selv en regel, men forklarer artiklene. Dette punktet hører til:',
  nn: 'Fortalen er ikkje sjølv ein regel, men forklarer artiklane. Dette punktet høyrer til:',
  en: 'A recital is not itself a rule; it explains the articles. This one belongs to:',
};

function seeAlso({ ref, recitals = [], related = [] }: Provision, language: Language): string {
  const words = EXPLAINING[language];
  const act = partsOf(ref).act;
  const also = related.slice(0, 4).map((other) => cited(other, language));
  return [
    recitals.length > 0 ? `${words.recitals} ${recitals.join(', ')}${act === 'gdpr' ? '' : ' GDPR'}` : '',
    also.length > 0 ? `${words.see} ${also.join(' · ')}` : '',
  ]
    .filter((line) => line !== '')
    .join('. ');
}
