/** References to an article, section, paragraph or letter that the act does not have. */
import { spanIn } from '../../document/policyDocument.js';
import { lawReferences, type LawReference } from '../../facts/references.js';
import { cite } from '../../law/citation.js';
import type { ResolvedTarget } from '../../law/references/resolve-reference.js';
import type { Language, Localized } from '../../languages/language.js';
import type { Fact } from '../../reading/fact.js';
import type { Reading } from '../../reading/reading.js';
import { defineRule, type Found } from '../rule.js';
import { EXAMPLES } from './nonexistent-examples.js';
import { citeAll, localized, quoted, writtenIn } from './writing.js';

export const nonexistentReference = defineRule({
  id: 'reference/nonexistent',
  severity: 'warning',
  law: [],
  title: { nb: 'Bestemmelsen finnes ikke', nn: 'Føresegna finst ikkje', en: 'The provision does not exist' },
  why: {
    nb: 'Den som følger henvisningen, finner ingenting, og kan ikke kontrollere grunnlaget eller rettigheten som erklæringen viser til.',
    nn: 'Den som følgjer tilvisinga, finn ingenting, og kan ikkje kontrollere grunnlaget eller retten som erklæringa viser til.',
    en: 'Whoever follows the reference finds nothing, and cannot check the basis or the right that the policy refers to.',
  },
  examples: EXAMPLES,
  check: function* (reading) {
    for (const reference of reading.of(lawReferences)) {
      const missing = reference.value.resolution.targets.find(({ status }) => status === 'nonexistent');
      if (missing) yield ofMissing(reading, reference, missing);
      else if (reference.value.mark.misform) yield ofMisform(reading, reference);
    }
  },
});

const ofMissing = (
  reading: Reading,
  { block, start, end, value }: Fact<LawReference>,
  missing: ResolvedTarget,
): Found => ({
  span: spanIn(reading.document, block, start, end),
  message: localized(
    (language) =>
      `${quoted(block.text.slice(start, end), language)} ${DOES_NOT_EXIST[language]}: ${faultIn(value, missing, language)}.`,
  ),
  law: [parentOf(value, missing)],
});

const DOES_NOT_EXIST: Localized = { nb: 'finnes ikke', nn: 'finst ikkje', en: 'does not exist' };

/** What there is instead: «GDPR artikkel 13 nr. 2 slutter med bokstav f». */
const faultIn = (value: LawReference, missing: ResolvedTarget, language: Language): string => {
  const { fault } = missing;
  if (!fault || fault.what === 'number') return lastNumber(value, fault?.last, language);
  const parent = cite(parentOf(value, missing), language);
  const part = PARTS[fault.what][isArticle(value) || fault.what === 'letter' ? 'article' : 'section'][language];
  if (fault.last === undefined) return NONE[language].replace('{parent}', parent).replace('{part}', part.many);
  return LAST[language].replace('{parent}', parent).replace('{part}', part.one).replace('{last}', fault.last);
};

const isArticle = ({ mark }: LawReference): boolean => mark.kind === 'article';

/** The provision that exists: the article for a paragraph, the paragraph for a letter. */
const parentOf = ({ resolution }: LawReference, { target, fault }: ResolvedTarget): string => {
  const act = resolution.act ?? 'gdpr';
  if (!fault || fault.what === 'number') return act;
  const number = `${act}:${target.number.replace(' ', '')}`;
  return fault.what === 'paragraph' || target.paragraph === undefined ? number : `${number}(${target.paragraph})`;
};

interface PartName {
  readonly one: string;
  readonly many: string;
}

const PARTS: Readonly<Record<'paragraph' | 'letter', Readonly<Record<'article' | 'section', Localized<PartName>>>>> = {
  paragraph: {
    article: {
      nb: { one: 'nr.', many: 'nummererte ledd' },
      nn: { one: 'nr.', many: 'nummererte ledd' },
      en: { one: 'paragraph', many: 'numbered paragraphs' },
    },
    section: {
      nb: { one: 'ledd nr.', many: 'ledd' },
      nn: { one: 'ledd nr.', many: 'ledd' },
      en: { one: 'paragraph', many: 'paragraphs' },
    },
  },
  letter: {
    article: {
      nb: { one: 'bokstav', many: 'bokstaver' },
      nn: { one: 'bokstav', many: 'bokstavar' },
      en: { one: 'point', many: 'points' },
    },
    section: {
      nb: { one: 'bokstav', many: 'bokstaver' },
      nn: { one: 'bokstav', many: 'bokstavar' },
      en: { one: 'point', many: 'points' },
    },
  },
};

const NONE: Localized = {
  nb: '{parent} har ingen {part}',
  nn: '{parent} har ingen {part}',
  en: '{parent} has no {part}',
};
const LAST: Localized = {
  nb: '{parent} slutter med {part} {last}',
  nn: '{parent} sluttar med {part} {last}',
  en: '{parent} ends with {part} {last}',
};

const lastNumber = ({ mark, resolution }: LawReference, last: string | undefined, language: Language): string => {
  const name = cite(resolution.act ?? 'gdpr', language);
  return KINDS[
    mark.kind === 'recital' || mark.kind === 'chapter'
      ? mark.kind
      : isArticle({ mark, resolution, sentence: mark })
        ? 'article'
        : 'section'
  ][language]
    .replace('{name}', name)
    .replace('{last}', last ?? '');
};

const KINDS: Readonly<Record<'article' | 'section' | 'recital' | 'chapter', Localized>> = {
  article: {
    nb: 'siste artikkel i {name} er {last}',
    nn: 'siste artikkel i {name} er {last}',
    en: 'the last article of the {name} is {last}',
  },
  section: {
    nb: 'siste paragraf i {name} er § {last}',
    nn: 'siste paragraf i {name} er § {last}',
    en: 'the last section of the {name} is {last}',
  },
  recital: {
    nb: 'siste fortalepunkt i {name} er {last}',
    nn: 'siste fortalepunkt i {name} er {last}',
    en: 'the last recital of the {name} is {last}',
  },
  chapter: {
    nb: 'siste kapittel i {name} er {last}',
    nn: 'siste kapittel i {name} er {last}',
    en: 'the last chapter of the {name} is {last}',
  },
};

/** «§ 6 i GDPR»: the article is meant, and is written so. */
const ofMisform = (reading: Reading, { block, start, end, value }: Fact<LawReference>): Found => {
  const refs = value.resolution.canonical;
  const plain = value.mark.targets.every(({ to, subparagraph }) => to === undefined && subparagraph === undefined);
  const span = spanIn(reading.document, block, start, end);
  return {
    span,
    severity: 'hint',
    message: MISFORM,
    why: MISFORM_WHY,
    law: refs,
    ...(plain && refs.length > 0
      ? {
          fixes: () => {
            const text = citeAll(refs, writtenIn(block));
            return [
              {
                title: localized((language) => `${WRITE[language]} ${quoted(text, language)}`),
                edits: [{ span, text }],
                certain: true,
              },
            ];
          },
        }
      : {}),
  };
};

const WRITE: Localized = { nb: 'Skriv', nn: 'Skriv', en: 'Write' };
const MISFORM: Localized = {
  nb: 'Personvernforordningen har artikler, loven har paragrafer: skriv «GDPR artikkel …».',
  nn: 'Personvernforordninga har artiklar, lova har paragrafar: skriv «GDPR artikkel …».',
  en: 'The GDPR has articles, the act has sections: write “Article … GDPR”.',
};
const MISFORM_WHY: Localized = {
  nb: 'Personopplysningsloven § 1 gjør forordningen til norsk lov, men de to har hver sin nummerering.',
  nn: 'Personopplysningslova § 1 gjer forordninga til norsk lov, men dei to har kvar si nummerering.',
  en: 'Section 1 of the Personal Data Act makes the GDPR Norwegian law, but each has its own numbering.',
};
