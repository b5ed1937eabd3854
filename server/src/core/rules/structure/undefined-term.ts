/** A capitalised term that is used like a defined one, in a text that defines others, and is never defined. */
import type { Block } from '../../document/block.js';
import { spanIn } from '../../document/policyDocument.js';
import type { Reading } from '../../reading/reading.js';
import { defineRule, type Found } from '../rule.js';
import { definitionsIn } from './definitions.js';

export const undefinedTerm = defineRule({
  id: 'structure/undefined-term',
  severity: 'hint',
  law: ['gdpr:12(1)'],
  title: { nb: 'Begrep uten definisjon', nn: 'Omgrep utan definisjon', en: 'Term that is not defined' },
  why: {
    nb: 'Teksten definerer andre begreper med stor forbokstav. Leseren vil lete etter hva dette betyr, og ikke finne det.',
    nn: 'Teksten definerer andre omgrep med stor førebokstav. Lesaren vil leite etter kva dette tyder, og ikkje finne det.',
    en: 'The text defines other terms by a capital letter. Readers will look for what this one means and not find it.',
  },
  examples: {
    nb: {
      bad: [
        '# Personvern\n\nFjellheimen AS (heretter «Selskapet») driver nettbutikken.\n\nNår Brukeren handler, lagrer vi navnet. Ber Brukeren om det, sletter Selskapet det Brukeren har lagt inn.',
      ],
      good: [
        '# Personvern\n\nFjellheimen AS (heretter «Selskapet») driver nettbutikken.\n\nNår en bruker handler, lagrer Selskapet navnet.',
      ],
    },
    nn: {
      bad: [
        '# Personvern\n\nBrelaget AS (heretter «Selskapet») driv nettbutikken.\n\nNår Brukaren handlar, lagrar vi namnet. Bed Brukaren om det, slettar Selskapet det Brukaren har lagt inn.',
      ],
      good: [
        '# Personvern\n\nBrelaget AS (heretter «Selskapet») driv nettbutikken.\n\nNår ein brukar handlar, lagrar Selskapet namnet.',
      ],
    },
    en: {
      bad: [
        '# Privacy policy\n\nHilltop Ltd (the “Company”) runs the shop.\n\nWhen the User shops, we store a name. If the User asks, the Company deletes what the User has entered.',
      ],
      good: [
        '# Privacy policy\n\nHilltop Ltd (the “Company”) runs the shop.\n\nWhen a user shops, the Company stores a name.',
      ],
    },
  },
  *check(reading) {
    if (reading.eachUnit(elsewhere).length > 0) return;
    const defined = reading.eachUnit(termsDefined);
    // a term in quotation marks is explained, and one of the terms of use is defined there
    const quoted = reading.eachUnit(termsQuoted);
    const known = [...defined, ...quoted].map((term) => term.toLowerCase());
    const [narrowed] = reading.eachUnit(termsNarrowed).filter(({ root }) => !known.includes(root));
    if (narrowed) yield undefinedAt(reading, narrowed);
    if (defined.length === 0) return;
    const uses = new Map<
      string,
      { readonly block: Block; readonly start: number; readonly word: string; count: number }
    >();
    for (const { block, start, word, root } of reading.eachUnit(termsUsed)) {
      const use = uses.get(root);
      if (use) use.count += 1;
      else uses.set(root, { block, start, word, count: 1 });
    }
    // a capital at the beginning of a sentence adds to those that stand in the middle of one
    for (const { root } of reading.eachUnit(termsOpening)) {
      const use = uses.get(root);
      if (use) use.count += 1;
    }
    for (const [root, { block, start, word, count }] of uses) {
      if (count < FEWEST || known.some((term) => term.includes(root))) continue;
      yield undefinedAt(reading, { block, start, word });
    }
  },
});

const undefinedAt = (reading: Reading, { block, start, word }: Pick<Use, 'block' | 'start' | 'word'>): Found => ({
  span: spanIn(reading.document, block, start, start + word.length),
  message: {
    nb: `«${word}» er skrevet som et definert begrep, men er ikke definert. Definer det, eller skriv det med liten forbokstav.`,
    nn: `«${word}» er skrive som eit definert omgrep, men er ikkje definert. Definer det, eller skriv det med liten førebokstav.`,
    en: `“${word}” is written like a defined term but is not defined. Define it, or write it without a capital.`,
  },
});

/** Uses in the middle of a sentence that make a habit and no slip. */
const FEWEST = 2;

/** Words that contracts define (“the Services” and “the Site” have a capital by custom); in the middle of a sentence, or behind its first article, a capital makes them terms. */
const WORDS =
  /(?<=[\p{Ll},] |(?<!\p{L})(?:A|An|The|En|Et|Ein|Eit) )(Selskap|Føretak|Foretak|Verksemd|Virksomhet|Bruker|Brukar|Kunde|Plattform|Tjeneste|Tenest|Nettsted|Nettstad|Nettsid|Produkt|Leverandør|Avtal|Løsning|Løysing|Medlem|Klubb|Forening|Foreining|Abonnent|Deltaker|Deltakar|Program|Arrangør|Oppdragsgive|Oppdragsgiva|Oppdragsgjeva|Customer|Client|User|Platform|Programme|Scheme|Licensee|Contractor|Organiser|Product|Supplier|Agreement|Solution|Member|Visitor|Subscriber|Participant)(?:n|r|m?e[nt]|a|ane|ene|ar|er|s|e|mene|mane)?(?:['’]?s)?(?![\p{L}-]| \p{Lu}|\s(?:of|and) \p{Lu})/gu;

/** The same at the beginning of a sentence. */
const OPENING =
  /(?<=^|[.!?:] )(Selskap|Føretak|Foretak|Verksemd|Virksomhet|Bruker|Brukar|Kunde|Plattform|Tjeneste|Tenest|Nettsted|Nettstad|Nettsid|Produkt|Leverandør|Avtal|Løsning|Løysing|Medlem|Klubb|Forening|Foreining|Abonnent|Deltaker|Deltakar|Program|Arrangør|Oppdragsgive|Oppdragsgiva|Oppdragsgjeva|Customer|Client|User|Platform|Programme|Scheme|Licensee|Contractor|Organiser|Product|Supplier|Agreement|Solution|Member|Visitor|Subscriber|Participant)(?:n|r|m?e[nt]|a|ane|ene|ar|er|s|e|mene|mane)?(?:['’]?s)?(?![\p{L}-]| \p{Lu}|\s(?:of|and) \p{Lu})/gu;

const termsDefined = ({ blocks }: Reading): readonly string[] =>
  blocks.flatMap((block) => definitionsIn(block).map(({ term }) => term));

const termsQuoted = ({ blocks }: Reading): readonly string[] =>
  blocks.flatMap(({ text }) => [...text.matchAll(QUOTED)].map(([, term]) => term!));

const QUOTED = /[«“"'‘](?:the )?(\p{Lu}[\p{L} ]{1,30})[»”“"'’]/gu;

const elsewhere = ({ blocks }: Reading): readonly Block[] => blocks.filter(({ text }) => ELSEWHERE.test(text));

/** The terms are defined in another text. */
const ELSEWHERE =
  /(?:same meanings?|meanings? (?:given|as|set out)|samme betydning|same tyding)[^.]{0,60}(?:terms|vilkår|agreement|avtal)/iu;

/** “Permitted Affiliates”, «Godkjente Brukere»: a participle of drafting before a noun, both with a capital. */
const NARROWED =
  /(?<=[\p{Ll},] )((?:Permitted|Authori[sz]ed|Approved|Designated|Qualified|Eligible|Restricted|Excluded|Protected|Nominated|Preferred|Certified|Godkjente?|Autoriserte?|Tillatte?|Tillatne|Utvalgte?|Utvalde?|Utpekte?|Begrensede?|Avgrensa|Beskyttede?|Kvalifiserte?|Sertifiserte?) \p{Lu}\p{Ll}{3,20})(?! \p{Lu})/gu;

/** Terms of the class at the beginning of a sentence. */
const termsOpening = ({ blocks }: Reading): readonly { readonly root: string }[] =>
  blocks.flatMap(({ text, kind }) =>
    kind === 'heading' || kind === 'code' || kind === 'label'
      ? []
      : [...text.matchAll(OPENING)].map(([, root]) => ({ root: root!.toLowerCase() })),
  );

interface Use {
  readonly block: Block;
  readonly start: number;
  readonly word: string;
  readonly root: string;
}

const termsUsed = ({ blocks }: Reading): readonly Use[] => blocks.flatMap(usesIn);

const usesIn = (block: Block): readonly Use[] => {
  const { text, kind } = block;
  return kind === 'heading' || kind === 'code' || kind === 'label'
    ? []
    : [...text.matchAll(WORDS)]
        // “Other Users:” is the name of what follows
        .filter(
          ({ 0: word, index }) =>
            index > RUN_IN ||
            /\s\S+\s\S+\s$/.test(text.slice(0, index)) ||
            !/^[:.]/.test(text.slice(index + word.length)),
        )
        // “Terms of Service”, «Vi i Min Klubb»: part of a name
        .filter(
          ({ index }) =>
            !/(?<=[\p{Ll},] )\p{Lu}\p{L}{0,30} (?:(?:of|and|for|og|i) )?(?:the )?$/u.test(
              text.slice(Math.max(0, index - 50), index),
            ) || ARTICLE.test(text.slice(Math.max(0, index - 5), index)),
        )
        .map(({ 0: word, 1: root, index }) => ({ block, start: index, word, root: root!.toLowerCase() }));
};

/** A name before a colon is no longer than so many characters. */
const RUN_IN = 40;

/** One use is enough: nobody writes two capitals by a slip. */
const termsNarrowed = ({ blocks }: Reading): readonly Use[] =>
  blocks.flatMap((block) =>
    block.kind === 'heading' || block.kind === 'code' || block.kind === 'label'
      ? []
      : [...block.text.matchAll(NARROWED)].map(({ 1: word, index }) => ({
          block,
          start: index,
          word: word!,
          root: word!.toLowerCase(),
        })),
  );

const ARTICLE = /(?<!\p{L})(?:A|An|The|En|Et|Ein|Eit) $/u;
