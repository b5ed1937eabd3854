/** What the status bar, the badge and the language status say of a document. */
import type { Analysis } from '../analyse.js';
import type { Language } from '../languages/language.js';
import { lix } from '../rules/plain-language/readability.js';
import { DESK_WORDS } from './deskWords.js';
import { isGap, standpointsOf } from './standing.js';

/** Words and numbers on one document, in the language of messages. */
export interface StatusWords {
  /** Disclosures that the law requires and the text does not make, or makes by half. */
  readonly gaps: number;
  /** In the status bar: «Personvern: 3 mangler». */
  readonly bar: string;
  /** Lines of the tooltip, plain text. */
  readonly tooltip: readonly string[];
  readonly badge: string;
  /** Title of the view. */
  readonly view: string;
  /** What the file is taken for, what that means, and the title of the command that makes it otherwise. */
  readonly kind: string;
  readonly kindDetail: string;
  readonly kindCommand: string;
  /** One sentence for the command "Check". */
  readonly result: string;
}

/** The words on an analysis. */
export function statusWords(analysis: Analysis): StatusWords {
  const { isPolicy, language, document, findings } = analysis;
  const words = DESK_WORDS[language];
  if (!isPolicy)
    return {
      ...EMPTY,
      view: words.view,
      kind: words.notPolicy,
      kindDetail: words.notChecked,
      kindCommand: words.treatAsPolicy,
      result: `${words.notPolicy}. ${words.notChecked}.`,
    };
  const all = standpointsOf(analysis);
  const count = (wanted: string): number => all.filter(({ standing }) => standing === wanted).length;
  const gaps = all.filter(({ standing }) => isGap(standing)).length;
  const of = (level: string): number => findings.filter(({ severity }) => severity === level).length;
  const found = words.findings(of('warning'), of('information'), of('hint'));
  const readability = lix(document);
  const kind = words.policy[document.language];
  return {
    gaps,
    bar: words.bar(words.gaps(gaps)),
    tooltip: [
      kind,
      words.gapLine(count('absent'), count('partial')),
      `${words.findingsLabel}: ${found}`,
      ...(readability.words > 0 ? [words.lix(readability.value)] : []),
    ],
    badge: words.badge(words.gaps(gaps)),
    view: words.view,
    kind,
    kindDetail: '',
    kindCommand: words.treatAsOther,
    result: `${words.gapLine(count('absent'), count('partial'))}. ${words.findingsLabel}: ${found}.`,
  };
}

const EMPTY = { gaps: 0, bar: '', tooltip: [], badge: '' };

/** The words on a file that is too large to be followed while it is typed; its language is not known. */
export function largeWords(language: Language): StatusWords {
  const words = DESK_WORDS[language];
  return {
    ...EMPTY,
    bar: words.large,
    tooltip: [words.largeDetail],
    view: words.view,
    kind: words.large,
    kindDetail: words.largeDetail,
    kindCommand: words.treatAsOther,
    result: words.largeDetail,
  };
}
