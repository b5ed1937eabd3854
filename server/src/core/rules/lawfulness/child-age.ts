/** Another age than 13 given as the law in Norway. */
import { cue } from '../../marking/cue.js';
import type { Reading } from '../../reading/reading.js';
import { defineRule } from '../rule.js';
import { statements } from './statement.js';
import { textOf, type Hit, type Sentence } from '../../reading/hit.js';
export const childAge = defineRule({
  id: 'lawfulness/child-age',
  severity: 'warning',
  law: ['pol:5', 'gdpr:8(1)'],
  title: {
    nb: 'Feil aldersgrense etter norsk lov',
    nn: 'Feil aldersgrense etter norsk lov',
    en: 'Wrong age under Norwegian law',
  },
  why: {
    nb: 'I Norge kan barn fra 13 år selv samtykke til digitale tjenester (personopplysningsloven § 5). En høyere grense er et valg virksomheten tar, ikke lovens krav. Grensen har vært foreslått hevet; sjekk at 13 år fortsatt gjelder (2026-11-22).',
    nn: 'I Noreg kan barn frå 13 år sjølve samtykkje til digitale tenester (personopplysningslova § 5). Ei høgare grense er eit val verksemda tek, ikkje eit krav i lova. Det har vore framlegg om å heve grensa; sjekk at 13 år framleis gjeld (2026-11-22).',
    en: 'In Norway children from 13 can consent to digital services themselves (section 5 of the Personal Data Act). A higher limit is the organisation’s choice, not the law’s. A rise has been proposed; check that 13 still holds (2026-11-22).',
  },
  examples: {
    nb: {
      bad: ['# Personvern\n\nEtter norsk lov må barn under 16 år ha samtykke fra foreldrene.'],
      good: [
        '# Personvern\n\nEtter norsk lov må barn under 13 år ha samtykke fra foreldrene.',
        '# Personvern\n\nVi har valgt at barn under 16 år må ha samtykke fra foreldrene.',
      ],
    },
    nn: {
      bad: ['# Personvern\n\nEtter personopplysningslova kan barn frå 15 år sjølve gi samtykke.'],
      good: ['# Personvern\n\nEtter personopplysningslova kan barn frå 13 år sjølve gi samtykke.'],
    },
    en: {
      bad: ['# Privacy policy\n\nUnder Norwegian law, children under 16 need parental consent.'],
      good: ['# Privacy policy\n\nUnder Norwegian law, children under 13 need parental consent.'],
    },
  },
  check: (reading) => statements(reading, STATEMENT),
});

/** Norwegian law is given as the source; in a Norwegian text «loven» is. */
const NORWEGIAN_LAW =
  /lov(?:en|a)s? aldersgrens|lovbestemt|lovfast|statutory|(?:artikkel|article|art\.?) 8(?!\d)|(?:under|by|according to|required by) (?:the )?law(?!\p{L})|norsk\p{L}* (?:lov|rett|personvern|alders|regler|reglar)|(?<!\p{L})i (?:Norge|Noreg)(?!\p{L})|personopplysningslov|(?:etter|ifølge|ifølgje|jf\.) lov(?:en|a)(?!\p{L})|(?<!\p{L})lov(?:en|a) (?:krev|set|sei|si)|Norwegian (?:law|data|privacy|age|rules|Personal)|law of Norway|in Norway|Personal Data Act/iu;

const STATEMENT = {
  cue: cue('law-child-age', {
    nb: ['(14|15|16|17|18|fjorten|femten|seksten|sytten|atten)', '*åring*'],
    nn: ['(14|15|16|17|18|fjorten|femten|seksten|sytten|atten)'],
    en: ['(14|15|16|17|18|fourteen|fifteen|sixteen|seventeen|eighteen)'],
  }),
  needs: NORWEGIAN_LAW,
  unless:
    /(?<!\p{L})(?:13|tretten|thirteen|helse\p{L}*|health\p{L}*|bilde\p{L}*|bilete\p{L}*|særlige|særlege|special|sensitiv\p{L}*|pasient\p{L}*|avtale\p{L}*|contract\p{L}*|har valgt|har valt|have chosen)(?!\p{L})/iu,
  fitsIn: (sentence: Sentence, _hits: readonly Hit[], reading: Reading): boolean => {
    const text = textOf(sentence);
    return (
      /samtykk|consent|godkjen|approv|permission|tillatelse|løyve/iu.test(text) &&
      (AGE.test(text) || LIMIT.test(text)) &&
      (sentence.block.language !== 'en' || /Norw|Personal Data Act/u.test(text) || reading.once(isNorwegian))
    );
  },
  message: {
    nb: 'Etter personopplysningsloven § 5 er grensen i Norge 13 år. Skriv 13, eller si at grensen er deres egen.',
    nn: 'Etter personopplysningslova § 5 er grensa i Noreg 13 år. Skriv 13, eller sei at grensa er dykkar eiga.',
    en: 'Under section 5 of the Personal Data Act the limit in Norway is 13. Write 13, or say that the limit is your own.',
  },
};

/** An English text of somebody in Norway: the authority, the country or a Norwegian company is named. */
const isNorwegian = ({ document }: Reading): boolean =>
  document.blocks.some(({ text }) => /Datatilsynet|Norway|Norwegian|Noreg|Norge/u.test(text)) &&
  !document.blocks.some(({ text }) => /(?<!\p{L})(?:Sweden|Denmark|Germany|UK GDPR|COPPA)(?!\p{L})/u.test(text));
/** «aldersgrensen for selv å samtykke er 15 år». */
const LIMIT =
  /(?:aldersgrens\p{L}*|age limit|age of consent|age at which|minimum age)(?!\p{L})[^.;]{0,70}?\s(?:1[4-8]|fjorten|femten|seksten|atten|fifteen|sixteen|eighteen)(?!\d|\.\d|\p{L}|-\d)/iu;

/** The figure is an age, and no section or date. */
const AGE =
  /(?<!\p{L})(?:under|fylt|fylle|minst|frå|fra|over|er|til|på|alle|below|age of|age|least|turned|is|at|be|of|-tjenester|\p{L}{3,}tjenester|\p{L}{3,}tenester)\s(?:(?:the|age|of|de|dei|sine|alder)\s){0,3}(?:1[4-8]|fjorten|femten|seksten|sytten|atten|fourteen|fifteen|sixteen|seventeen|eighteen)(?!\d|\.\d|\p{L}|-\d)/iu;
