/** Articles and sections that may follow «art. », «artikkel », «§ » or an act's name, with their titles. */
import { blockAt } from '../document/policyDocument.js';
import type { Span } from '../document/span.js';
import { LANGUAGES, type Language } from '../languages/language.js';
import { explain } from '../law/explain.js';
import { hasArticles, shortName } from '../law/citation.js';
import { PROVISIONS } from '../law/index.js';
import { actOf, partsOf } from '../law/links.js';
import type { Provision } from '../law/provision.js';
import { lawReferences, referenceMarks } from '../facts/references.js';
import type { Reading } from '../reading/reading.js';
import { plainOffset } from '../document/plainOffset.js';

/** One article as it would be written. */
export interface ArticleCompletion {
  readonly ref: string;
  /** `13`. */
  readonly number: string;
  readonly title: string;
  /** The act, where several may be meant. */
  readonly act: string;
}

/** All of them, and the digits that they replace. */
export interface ArticleCompletions {
  readonly span: Span;
  readonly language: Language;
  readonly items: readonly ArticleCompletion[];
}

/** «art» without a dot is a word of its own in both languages: it counts with a figure behind it. */
const WORD =
  /(?:^|[^\p{L}\p{N}])(?:(art(?:\.|ikkel|iklene|ikler|iklane|iklar|icles?)|art(?=[ \u00a0]\d))|(§{1,2}|sections?|paragraf(?:en)?))[ \u00a0\u202f]{0,2}(\d{0,2}(?:-\d{0,2})?)$/iu;

/** The articles at an offset; undefined where no word for an article stands before. */
export function articleCompletionsAt(reading: Reading, offset: number): ArticleCompletions | undefined {
  const { document } = reading;
  const before =
    document.source
      .slice(Math.max(0, offset - 60), offset)
      .split(/[\r\n]/)
      .pop() ?? '';
  const [, article, section, typed = ''] = WORD.exec(before) ?? [];
  const block = blockAt(document, Math.max(0, offset - typed.length - 1));
  if ((article ?? section) === undefined || !block || block.kind === 'code') return undefined;
  // «art» alone begins a word; a space or a dot ends it
  if (article !== undefined && /[\p{L}]$/u.test(before.slice(0, before.length - typed.length))) return undefined;
  const language = LANGUAGES.find((one) => one === block.language) ?? document.language;
  const acts =
    article === undefined ? actsNear(reading, block.text.slice(0, plainOffset(block, offset)), offset) : ['gdpr'];
  const items = acts.flatMap((act) =>
    provisionsOf(act).map(({ ref, title }) => ({
      ref,
      number: partsOf(ref).number,
      title: title[language],
      act: shortName(act, language),
    })),
  );
  return items.length > 0 ? { span: { start: offset - typed.length, end: offset }, language, items } : undefined;
}

/** The act named in the words before; else those that the text cites, the Personal Data Act first. */
function actsNear(reading: Reading, before: string, offset: number): readonly string[] {
  const block = blockAt(reading.document, offset);
  const named = block
    ? referenceMarks(block)
        .filter(({ start, act }) => start < before.length && act !== undefined && !hasArticles(act))
        .map(({ act }) => act!)
        .pop()
    : undefined;
  if (named !== undefined) return [named];
  const cited = reading.of(lawReferences).flatMap(({ value }) => value.resolution.act ?? []);
  return [...new Set(['pol', 'ekom', ...cited])].filter(
    (act) => !hasArticles(act) && actOf(act)?.status === 'in-force',
  );
}

const provisionsOf = (act: string): readonly Provision[] =>
  PROVISIONS.filter(({ ref }: Provision) => partsOf(ref).act === act);

/** What is shown beside an article in the list. */
export const explainCompletion = (ref: string, language: Language): string => explain(ref, language) ?? '';
