/** "New privacy policy": a complete policy for a kind of organisation, in one language or in several that mirror each other. */
import type { Language, Localized } from '../languages/language.js';
import type { Clause } from './clause.js';
import { ORGANISATION_KINDS, policyClauses, type OrganisationKindId, type PolicyFactId } from './kinds.js';
import type { KnownFacts } from './knownFacts.js';
import { toPlain, toSnippet } from './snippet.js';
import { inUsualOrder } from './usualOrder.js';

/** What the author was asked. */
export interface PolicyChoices {
  readonly kind: OrganisationKindId;
  /** In the order in which the files are made; the first is the original. */
  readonly languages: readonly Language[];
  /** Ids of answers; the first answer of a question holds where nothing is said. */
  readonly facts?: Readonly<Partial<Record<PolicyFactId, string>>>;
  /** Values for the named blanks: `controller`, `email`, `orgNumber`, `date`, … */
  readonly known?: KnownFacts;
  /** Today, as each language writes it; without it the date is a blank. */
  readonly date?: (language: Language) => string | undefined;
  /** Text of a clause instead of that of the library: the house's own. */
  readonly clauses?: readonly Clause[];
}

/** One file of a new policy. */
export interface NewPolicy {
  readonly language: Language;
  /** `personvernerklaering.md`, `privacy-policy.md`. */
  readonly fileName: string;
  /** With visible blanks. */
  readonly text: string;
  /** With tab stops; a blank of one name is one tab stop wherever it stands. */
  readonly snippet: string;
}

/** One file for each language, with the same sections in the same order. */
export function newPolicy({
  kind: id,
  languages,
  facts = {},
  known: given = {},
  date,
  clauses: own = [],
}: PolicyChoices): readonly NewPolicy[] {
  const kind = ORGANISATION_KINDS.find((one) => one.id === id) ?? ORGANISATION_KINDS[0]!;
  const clauses = [...policyClauses(kind, facts)].sort(inUsualOrder);
  return [...new Set(languages)].map((language) => {
    const today = date?.(language);
    const known: KnownFacts = today === undefined ? given : { date: today, ...given };
    const raw = policyText(
      clauses.map((clause) => inHouse(clause, own, language)),
      language,
      known,
    );
    return { language, fileName: FILE_NAMES[language], text: toPlain(raw, known), snippet: toSnippet(raw, known) };
  });
}

/** The text of the house in this language where there is one; place and heading stay, so that several languages mirror each other. */
function inHouse(clause: Clause, own: readonly Clause[], language: Language): Clause {
  const house = own.find(({ id, languages }) => id === clause.id && (languages?.includes(language) ?? true));
  return house ? { ...clause, text: house.text } : clause;
}

const TITLES: Localized = { nb: 'Personvernerklæring', nn: 'Personvernerklæring', en: 'Privacy policy' };
const TITLED: Localized = { nb: 'Personvernerklæring for', nn: 'Personvernerklæring for', en: 'Privacy policy of' };
const FILE_NAMES: Localized = {
  nb: 'personvernerklaering.md',
  nn: 'personvernerklaering-nynorsk.md',
  en: 'privacy-policy.md',
};

/** Title and sections; numbered blanks of the clauses are told apart, named ones are the same throughout. */
function policyText(clauses: readonly Clause[], language: Language, { controller }: KnownFacts): string {
  const title = controller === undefined ? TITLES[language] : `${TITLED[language]} ${controller}`;
  const sections = new Map<string, string[]>();
  clauses.forEach((clause, index) => {
    const heading = clause.heading[language];
    const text = clause.text[language].replaceAll(
      /\$\{(\d+)(?=[:|])/g,
      (_, number: string) => `\${c${index}x${number}`,
    );
    sections.set(heading, [...(sections.get(heading) ?? []), text]);
  });
  const parts = [...sections].map(([heading, texts]) => `## ${heading}\n\n${texts.join('\n\n')}`);
  return `# ${title}\n\n${parts.join('\n\n')}\n`;
}
