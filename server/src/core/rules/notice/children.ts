/** Data about children, with no word on who consents for them. */
import { cue } from '../../marking/cue.js';
import { hitsIn, textOf, type Hit, type Sentence } from '../../reading/hit.js';
import type { Reading } from '../../reading/reading.js';
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
    if (reading.hits(CARE).length > 0 || sentencesWith(reading, CHILD, YOUNG).some(isConsent) || isForAdults(reading))
      return;
    const found = sentencesWith(reading, CHILD, YOUNG).find(([sentence, hits]) => {
      const { block, index } = sentence;
      const processed = hitsIn(block, [PROCESS, GETS], index).some((verb) => !isNegated(verb)) || block.kind === 'item';
      return (
        processed &&
        hitsIn(block, DATA_ON_CHILD, index).length > 0 &&
        !hits.some(isNegated) &&
        !CONDITIONAL.test(textOf(sentence)) &&
        !/(?<!\p{L})(?:bare|berre|kun|only)(?!\p{L})/iu.test(textOf(sentence)) &&
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

/** Camps, tickets, cards and services for the young, and members below an age. */
const YOUNG = cue('young-concerned', {
  nb: [
    '(barneleir*|barnebillett*|barnegruppe*|barnekor*|ungdom|ungdommer|tenåring*|skoleelever)',
    '(medlemmer|brukere|brukerne|deltakere|spillere) … under … (8|10|12|13|15)',
  ],
  nn: [
    '(barneleir*|barnebillett*|barnegruppe*|barnekor*|ungdom|ungdommar|tenåring*|skuleelevar)',
    '(medlemer|brukarar|brukarane|deltakarar|spelarar) … under … (8|10|12|13|15)',
  ],
  en: ['(teenagers|teens|youngsters|schoolchildren)', '(members|users|players) … under … (8|10|12|13|15)'],
});

/** What children do, or are given. */
const GETS = cue('children-get', {
  nb: ['(får|oppgir|lager|har|retter|deltar|bruker|opprette|oppretter)'],
  nn: ['(får|oppgir|lagar|har|rettar|deltek|bruker|opprette|opprettar)'],
  en: ['(get|gets|give|gives|create|creates|has|have|aimed|use)'],
});

/** Who consents for the young is told. */
const isConsent = ([sentence]: readonly [Sentence, readonly Hit[]]): boolean =>
  /samtyk|consent/iu.test(textOf(sentence));

const ADULTS = cue('adults-only', {
  nb: ['(over|minst|fylt) 18', 'ikke … (barn|mindreårige)'],
  nn: ['(over|minst|fylt) 18', 'ikkje … (barn|mindreårige)'],
  en: ['(over|least|age of) 18', '(not|never) ..6 (children|minors|child)'],
});

/** The service is for adults, or turns children away. */
const isForAdults = (reading: Reading): boolean => reading.hits(ADULTS).length > 0;

const DATA_ON_CHILD = cue('data-on-children', {
  nb: [
    '(navn*|alder*|fødsels*|bilde*|allergi*|helse*|klasse*|opplysning*|karakter*|profil*|kallenavn|brukerkonto*|konto|resultat*|mobilnummer*|telefonnummer*|adresse*|skole*|bruker*)',
  ],
  nn: [
    '(namn*|alder*|fødsels*|bilete*|allergi*|helse*|klasse*|opplysning*|karakter*|profil*|kallenamn|brukarkonto*|konto|resultat*|mobilnummer*|telefonnummer*|adresse*|skule*|brukar*)',
  ],
  en: [
    '(name*|nickname*|age|ages|birth*|photo*|allerg*|health|class|data|information|grades|profile*|account*|results|mobile number*|phone number*|address*|users)',
  ],
});

/** Somebody who answers for the child, or its age, is spoken of. */
const CARE = cue('children-care', {
  nb: ['(foresatt*|foreld*|verge*|mindreåriges)', 'fylt … (13|15|16|18)'],
  nn: ['(føresett*|foreld*|verje*)', 'fylt … (13|15|16|18)'],
  en: ['(parent*|guardian*)', '(age of|least) … (13|15|16|18)'],
});
