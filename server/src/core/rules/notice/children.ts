/** Data about children, with no word on who consents for them. */
import { cue } from '../../marking/cue.js';
import { hitsIn, textOf } from '../../reading/hit.js';
import { isNegated } from '../../reading/polarity.js';
import { topicsOf } from '../../reading/topics.js';
import { PROCESS } from '../../reading/vocabulary.js';
import { CONDITIONAL, sentencesWith } from '../contradiction/limits.js';
import { placeSpan } from '../contradiction/pair.js';
import { defineRule } from '../rule.js';

export const childrenNotice = defineRule({
  id: 'notice/children',
  severity: 'hint',
  law: ['pol:5', 'gdpr:8', 'gdpr:12(1)'],
  title: { nb: 'Opplysninger om barn', nn: 'Opplysningar om barn', en: 'Data about children' },
  why: {
    nb: 'Er barn blant dem det gjelder, bør teksten si hvem som samtykker for dem. For digitale tjenester er grensen i Norge 13 år (personopplysningsloven § 5; sjekk at den fortsatt gjelder, 2026-11-22). Barn skal også kunne forstå informasjonen som er rettet til dem.',
    nn: 'Er barn blant dei det gjeld, bør teksten seie kven som samtykkjer for dei. For digitale tenester er grensa i Noreg 13 år (personopplysningslova § 5; sjekk at ho framleis gjeld, 2026-11-22). Barn skal også kunne forstå informasjonen som er retta til dei.',
    en: 'Where children are concerned, the text should say who consents for them. For digital services the limit in Norway is 13 (section 5 of the Personal Data Act; check that it still holds, 2026-11-22). Children should also be able to understand what is addressed to them.',
  },
  examples: {
    nb: {
      bad: ['# Personvern\n\nVi registrerer navn og alder på barn som deltar på leiren.'],
      good: [
        '# Personvern\n\nVi registrerer navn og alder på barn som deltar på leiren. Foresatte samtykker for barn under 13 år.',
        '# Personvern\n\nVi samler ikke inn opplysninger om barn.',
      ],
    },
    nn: {
      bad: ['# Personvern\n\nVi registrerer namn og alder på barn som deltek på leiren.'],
      good: ['# Personvern\n\nVi registrerer namn og alder på deltakarane.'],
    },
    en: {
      bad: ['# Privacy policy\n\nWe record the names and ages of children who join the camp.'],
      good: [
        '# Privacy policy\n\nWe record the names and ages of children who join the camp. A parent consents for those under 13.',
      ],
    },
  },
  *check(reading) {
    if (reading.hits(CARE).length > 0) return;
    const found = sentencesWith(reading, CHILD).find(([sentence, hits]) => {
      const { block, index } = sentence;
      const processed = hitsIn(block, PROCESS, index).some((verb) => !isNegated(verb)) || block.kind === 'item';
      return (
        processed &&
        hitsIn(block, DATA_ON_CHILD, index).length > 0 &&
        !hits.some(isNegated) &&
        !CONDITIONAL.test(textOf(sentence)) &&
        !topicsOf(block).includes('rights')
      );
    });
    if (!found) return;
    yield {
      span: placeSpan(reading, found[0]),
      message: {
        nb: 'Her behandles opplysninger om barn. Si hvem som samtykker for dem, og fra hvilken alder de gjør det selv (13 år for digitale tjenester).',
        nn: 'Her blir det behandla opplysningar om barn. Sei kven som samtykkjer for dei, og frå kva alder dei gjer det sjølve (13 år for digitale tenester).',
        en: 'This is about children’s data. Say who consents for them, and from which age they do so themselves (13 for digital services in Norway).',
      },
    };
  },
});

const CHILD = cue('children-concerned', {
  nb: ['(barn|barna|barnet|barnets|barns|barnas|elever|elevene|elevens|mindreårige)'],
  nn: ['(barn|barna|barnet|elevar|elevane|eleven|mindreårige)'],
  en: ["(child|children|child's|children's|pupil|pupils|minors)"],
});

const DATA_ON_CHILD = cue('data-on-children', {
  nb: ['(navn*|alder*|fødsels*|bilde*|allergi*|helse*|klasse*|opplysning*|karakter*)'],
  nn: ['(namn*|alder*|fødsels*|bilete*|allergi*|helse*|klasse*|opplysning*|karakter*)'],
  en: ['(name*|age|ages|birth*|photo*|allerg*|health|class|data|information|grades)'],
});

/** Somebody who answers for the child, or its age, is spoken of. */
const CARE = cue('children-care', {
  nb: ['(foresatt*|foreld*|verge*|mindreåriges)', 'under … (13|15|16|18)', 'fylt … (13|15|16|18)'],
  nn: ['(føresett*|foreld*|verje*)', 'under … (13|15|16|18)', 'fylt … (13|15|16|18)'],
  en: ['(parent*|guardian*)', '(under|below|age of|least) … (13|15|16|18)'],
});
