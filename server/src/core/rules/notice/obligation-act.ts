/** A legal obligation claimed with no act named. */
import { lawReferences } from '../../facts/references.js';
import { cue } from '../../marking/cue.js';
import { textOf } from '../../reading/hit.js';
import { isNegated } from '../../reading/polarity.js';
import { topicsOf } from '../../reading/topics.js';
import { sentencesWith } from '../contradiction/limits.js';
import { placeSpan } from '../contradiction/pair.js';
import { defineRule } from '../rule.js';

export const obligationAct = defineRule({
  id: 'notice/obligation-act',
  severity: 'hint',
  law: ['gdpr:13(1)(c)', 'gdpr:6(3)'],
  title: { nb: 'Rettslig plikt uten lov', nn: 'Rettsleg plikt utan lov', en: 'Legal obligation with no act' },
  why: {
    nb: 'Sier teksten at loven krever det, bør den si hvilken lov, så leseren kan sjekke det (GDPR artikkel 6 nr. 3).',
    nn: 'Seier teksten at lova krev det, bør han seie kva for ei lov, så lesaren kan sjekke det (GDPR artikkel 6 nr. 3).',
    en: 'Where the text says that the law requires it, it should say which law, so that readers can check (Article 6(3) GDPR).',
  },
  examples: {
    nb: {
      bad: ['# Personvern\n\n## Lagring\n\nVi er pålagt ved lov å lagre kjøpsopplysninger i fem år.'],
      good: [
        '# Personvern\n\n## Lagring\n\nVi er pålagt etter bokføringsloven § 13 å lagre kjøpsopplysninger i fem år.',
      ],
    },
    nn: {
      bad: ['# Personvern\n\n## Lagring\n\nVi er lovpålagde å lagre kjøpsopplysningar i fem år.'],
      good: [
        '# Personvern\n\n## Lagring\n\nVi er lovpålagde etter bokføringslova § 13 å lagre kjøpsopplysningar i fem år.',
      ],
    },
    en: {
      bad: ['# Privacy policy\n\n## Storage\n\nWe are required by law to keep purchase records for five years.'],
      good: [
        '# Privacy policy\n\n## Storage\n\nWe are required by the Bookkeeping Act to keep purchase records for five years.',
      ],
    },
  },
  *check(reading) {
    const cited = new Set(
      reading
        .of(lawReferences)
        .filter(({ value }) => value.resolution.act !== undefined && value.resolution.act !== 'gdpr')
        .map(({ block }) => block.section),
    );
    const found = sentencesWith(reading, REQUIRED).find(([sentence, hits]) => {
      const { block } = sentence;
      const text = textOf(sentence);
      return (
        !cited.has(block.section) &&
        hits.some((hit) => !isNegated(hit)) &&
        // what is more than keeping is left alone where the text names acts elsewhere
        (KEEP.test(text) || (cited.size === 0 && (DOES.test(text) || BASIS.test(text)))) &&
        !/(?<!\p{L})(?:hvis|dersom|viss|med mindre|kan beholde|kan halde|may keep|may retain|may need|otherwise|for eksempel|til dømes|such as|ellers|elles|partners|when we|når vi|consents?|samtykk\p{L}*|contract|if|unless|where|\p{L}{4,}lov(?:en|a|givning\p{L}*)?|\p{L}+ Act)(?!\p{L})/u.test(
          text,
        ) &&
        !topicsOf(block).includes('rights')
      );
    })?.[0];
    if (!found) return;
    yield {
      span: placeSpan(reading, found),
      message: {
        nb: 'Si hvilken lov som krever dette.',
        nn: 'Sei kva for ei lov som krev dette.',
        en: 'Say which law requires this.',
      },
    };
  },
});

const REQUIRED = cue('required-by-law', {
  nb: [
    'lovpålagt*',
    'lovkrav*',
    '(pålagt|pliktig|forpliktet|kreves) … (lov|loven)',
    '(juridisk|rettslig|lovmessig) (forpliktet|pliktig|bundet)',
    'må ..6 (etter|ifølge) (lov|loven)',
    'loven (krever|pålegger)',
    '(artikkel|art) 6 nr 1 bokstav c',
    'rettslig* (forpliktelse*|plikt*)',
    '(plikter|har plikt til) … (å|journal*)',
  ],
  nn: [
    'lovpålag*',
    'lovkrav*',
    '(pålagd|pålagde|pliktig|krav) … (lov|lova)',
    '(juridisk|rettsleg) (forplikta|plikta|pliktig|bunden|bundne)',
    'må ..6 (etter|ifølgje) (lov|lova)',
    'lova (krev|pålegg)',
    '(artikkel|art) 6 nr 1 bokstav c',
    'rettsleg* plikt*',
    '(pliktar|har plikt til) … (å|journal*)',
  ],
  en: [
    '(required|obliged|obligated) … law',
    '(we|is|club|clinic|school) … legally (obliged|required|bound)',
    'must ..4 by law',
    'statutory (duty|retention|obligation|requirement*|period*)',
    'legal requirement* (on|to|for)',
    'the law requires',
    'legal obligation',
    '(article|art) 6 1 c',
  ],
});
const KEEP =
  /(?<!\p{L})(?:lagr\p{L}*|oppbevar\p{L}*|ta vare på|tek vare på|tar vare på|behald\p{L}*|behold\p{L}*|keep|kept|store[ds]?|retain\p{L}*)(?!\p{L})/iu;

/** Other things that an act may require. */
const DOES =
  /(?<!\p{L})(?:rapporter\p{L}*|innrapporter\p{L}*|journal\p{L}*|arkiver\p{L}*|bokfør\p{L}*|lagringstid\p{L}*|report (?:wages|salar|tax|pay)\p{L}*|medical records?|archiv\p{L}*|retention period)(?!\p{L})/iu;

/** The obligation is given as the basis. */
const BASIS =
  /(?<!\p{L})(?:(?:behandlings)?grunnlag\p{L}* (?:er|for)|(?:nødvendig |handsamar? \p{L}{4,20} |behandle[rs]? \p{L}{4,20} )for å oppfylle|process (?:\p{L}{2,12} ){1,2}(?:in order )?to comply|(?:legal )?basis (?:is|for)|necessary (?:to comply|for compliance))(?!\p{L})/iu;
