/** What the author may choose when a finding is accepted: how far, and the words of the questions. */
import type { Analysis, Finding } from '../analyse.js';
import { blockAt, wordsOf } from '../document/policyDocument.js';
import type { Language, Localized } from '../languages/language.js';
import type { TextEdit } from '../rules/rule.js';
import { headingsOver, wordsOfFinding } from '../suppressions.js';
import { IGNORE } from './ignoreComments.js';
import type { NewSuppression } from './writeSuppression.js';

/** How far a suppression reaches; `comment` is the words' block, in the text itself. */
export type Scope = 'comment' | 'words' | 'section' | 'file' | 'project';

/** The scopes that make sense for a finding, the narrowest first. A gap stands on no words of its own. */
export function scopesFor(finding: Finding, { document, disclosures }: Analysis, comments: boolean): readonly Scope[] {
  const isGap = disclosures.some(({ id, status }) => id === finding.disclosure && status === 'absent');
  const narrow: readonly Scope[] = comments ? ['comment'] : isGap ? [] : ['words'];
  const section: readonly Scope[] = !isGap && headingsOver(finding, document).length > 0 ? ['section'] : [];
  return [...narrow, ...section, 'file', 'project'];
}

/** What a scope covers in this text, quoted for the author; empty where the label says it all. */
export function quoteFor(scope: Scope, finding: Finding, { document }: Analysis): string {
  const words =
    scope === 'words'
      ? wordsOfFinding(finding, document)
      : scope === 'section'
        ? (headingsOver(finding, document)[0] ?? '')
        : '';
  const short = words.length <= LONGEST ? words : `${words.slice(0, LONGEST).trimEnd()} …`;
  return short === '' ? '' : `«${short}»`;
}

/** The longest quotation in a menu. */
const LONGEST = 60;

/** What goes into the project file. `path` is the policy's, relative to the folder of the project file. */
export function suppressionOf(
  finding: Finding,
  analysis: Analysis,
  scope: Exclude<Scope, 'comment'>,
  { path, reason }: { readonly path: string; readonly reason: string },
): NewSuppression {
  const { document } = analysis;
  const rules = rulesOf(finding, analysis);
  const [section] = headingsOver(finding, document);
  return {
    rule: rules.length === 1 ? rules[0]! : rules,
    ...(scope === 'project' ? {} : { path }),
    ...(scope === 'section' && section !== undefined ? { section } : {}),
    ...(scope === 'words' ? { words: wordsOfFinding(finding, document) } : {}),
    reason,
  };
}

/** The missing rights are one finding in the editor, and one for each right otherwise. */
export const rulesOf = ({ rule }: Finding, { findings, disclosures }: Analysis): readonly string[] =>
  rule === 'disclosure/rights'
    ? findings
        .filter(({ disclosure }) =>
          disclosures.some(({ id, status }) => id === disclosure && status === 'absent' && id.startsWith('right-')),
        )
        .map((one) => one.rule)
    : [rule];

/** The comment before the block of the finding; at the end of the block where nothing may go before it. */
export function commentEdit(finding: Finding, analysis: Analysis, reason: string): TextEdit | undefined {
  const { document } = analysis;
  const { source } = document;
  const block = blockAt(document, finding.span.start);
  if (!block) return undefined;
  // two hyphens would end the comment
  const words = reason
    .replace(/\s+/g, ' ')
    .replace(/-{2,}|-$/g, '–')
    .replaceAll('>', '›')
    .trim();
  const comment = `<!-- ${IGNORE} ${rulesOf(finding, analysis).join(', ')}:${words === '' ? '' : ` ${words}`} -->`;
  const { start } = block.span;
  const atLineStart = start === 0 || source[start - 1] === '\n' || source[start - 1] === '\r';
  const stands =
    atLineStart && (block.kind === 'paragraph' || block.kind === 'heading') && !/[<|>\s]/.test(source[start] ?? '');
  if (stands && block.leadIn === undefined) {
    const end = source.includes('\r\n') ? '\r\n' : '\n';
    return { span: { start, end: start }, text: `${comment}${end}${end}` };
  }
  const { end } = wordsOf(document, block);
  return { span: { start: end, end }, text: ` ${comment}` };
}

/** The words of the questions, in the language of messages. */
export interface SuppressWords {
  readonly title: string;
  readonly question: string;
  readonly reason: string;
  readonly example: string;
  readonly needed: string;
  readonly scopes: Readonly<Record<Scope, string>>;
}

/** «Godta dette, fordi … (Lagringstid uten slutt)»: a line in the menu of quick fixes. */
export const suppressTitle = (name: string, language: Language): string => `${WORDS[language].title} (${name})`;

/** Title of the same where nobody asks for the reason: it is left blank. */
export const blankTitle = (name: string, language: Language): string => `${BLANK[language]} (${name})`;

const BLANK: Localized = {
  nb: 'Godta dette (skriv begrunnelsen i .klausul.json)',
  nn: 'Godta dette (skriv grunngivinga i .klausul.json)',
  en: 'Accept this (write the reason in .klausul.json)',
};

export const SUPPRESS_BROKEN: Localized = {
  nb: '.klausul.json er ikke gyldig JSON. Rett filen først.',
  nn: '.klausul.json er ikkje gyldig JSON. Rett fila først.',
  en: '.klausul.json is not valid JSON. Mend the file first.',
};

export const WORDS: Localized<SuppressWords> = {
  nb: {
    title: 'Godta dette, fordi …',
    question: 'Hva skal godtas?',
    reason: 'Hvorfor kan dette stå? Begrunnelsen lagres sammen med unntaket.',
    example: 'For eksempel: avklart med personvernombudet 3. mars',
    needed: 'Skriv en begrunnelse, eller avbryt med Esc.',
    scopes: {
      comment: 'Her, som kommentar i teksten',
      words: 'Disse ordene i denne filen',
      section: 'Hele avsnittet i denne filen',
      file: 'Hele denne filen',
      project: 'Alle personvernerklæringer i prosjektet',
    },
  },
  nn: {
    title: 'Godta dette, fordi …',
    question: 'Kva skal godtakast?',
    reason: 'Kvifor kan dette stå? Grunngivinga blir lagra saman med unntaket.',
    example: 'Til dømes: avklart med personvernombodet 3. mars',
    needed: 'Skriv ei grunngiving, eller avbryt med Esc.',
    scopes: {
      comment: 'Her, som kommentar i teksten',
      words: 'Desse orda i denne fila',
      section: 'Heile avsnittet i denne fila',
      file: 'Heile denne fila',
      project: 'Alle personvernerklæringar i prosjektet',
    },
  },
  en: {
    title: 'Accept this, because …',
    question: 'What is to be accepted?',
    reason: 'Why may this stand? The reason is kept with the suppression.',
    example: 'For example: cleared with the data protection officer on 3 March',
    needed: 'Give a reason, or cancel with Esc.',
    scopes: {
      comment: 'Here, as a comment in the text',
      words: 'These words in this file',
      section: 'The whole section in this file',
      file: 'This whole file',
      project: 'Every privacy policy in the project',
    },
  },
};
