/** GDPR Article 34: Communication of a personal data breach to the data subject. */
import { defineProvision } from '../provision.js';

export const gdpr34 = defineProvision({
  ref: 'gdpr:34',
  title: {
    nb: 'Underretning av den registrerte om brudd på personopplysningssikkerheten',
    nn: 'Varsling av den registrerte om brot på personopplysningstryggleiken',
    en: 'Communication of a personal data breach to the data subject',
  },
  structure: { '1': [], '2': [], '3': ['a', 'b', 'c'], '4': [] },
  gist: {
    nb: 'Når et brudd trolig gir høy risiko for folk, skal de som er rammet, varsles uten unødig opphold og i klart språk. Terskelen er høyere enn for melding til tilsynet, og 72-timersfristen gjelder ikke her. Personopplysningsloven § 16 har noen unntak.',
    nn: 'Når eit brot truleg gir høg risiko for folk, skal dei som er råka, varslast utan unødig opphald og i klart språk. Terskelen er høgare enn for melding til tilsynet, og 72-timarsfristen gjeld ikkje her. Personopplysningslova § 16 har nokre unntak.',
    en: 'When a breach is likely to put people at high risk, those affected must be told without undue delay and in plain words. The threshold is higher than for reporting to the authority, and the 72 hours do not apply here. Section 16 of the Norwegian Act has some exceptions.',
  },
  points: {
    '1': {
      nb: 'Varsel til den registrerte når høy risiko er sannsynlig, uten unødig opphold.',
      nn: 'Varsel til den registrerte når høg risiko er sannsynleg, utan unødig opphald.',
      en: 'Notice to the person where high risk is likely, without undue delay.',
    },
    '2': {
      nb: 'Varselet sier klart hva som har skjedd, hvem som kan svare, mulige følger og tiltak (som artikkel 33 nr. 3 bokstav b til d).',
      nn: 'Varselet seier klart kva som har hendt, kven som kan svare, moglege følgjer og tiltak (som artikkel 33 nr. 3 bokstav b til d).',
      en: 'The notice says plainly what happened, who can answer, likely consequences and measures (as Article 33(3)(b) to (d)).',
    },
    '3': { nb: 'Tre unntak; ett er nok.', nn: 'Tre unntak; eitt er nok.', en: 'Three exceptions; one is enough.' },
    '3(a)': {
      nb: 'Opplysningene var uleselige for uvedkommende, for eksempel kryptert.',
      nn: 'Opplysningane var uleselege for uvedkomande, til dømes krypterte.',
      en: 'The data were unreadable to outsiders, for example encrypted.',
    },
    '3(b)': {
      nb: 'Senere tiltak har gjort at den høye risikoen neppe blir virkelighet.',
      nn: 'Seinare tiltak har gjort at den høge risikoen neppe blir verkeleg.',
      en: 'Later measures mean that the high risk is no longer likely to come about.',
    },
    '3(c)': {
      nb: 'Varsel til hver enkelt krever uforholdsmessig mye; da må det informeres offentlig eller på annen like effektiv måte.',
      nn: 'Varsel til kvar einskild krev uforholdsmessig mykje; då må det informerast offentleg eller på annan like effektiv måte.',
      en: 'Telling each person takes disproportionate effort; a public notice or something equally effective must then be used.',
    },
    '4': {
      nb: 'Tilsynet kan kreve at folk varsles, eller avgjøre at et unntak gjelder.',
      nn: 'Tilsynet kan krevje at folk blir varsla, eller avgjere at eit unntak gjeld.',
      en: 'The authority may order that people be told, or decide that an exception applies.',
    },
  },
  policy: {
    nb: 'Ingen plikt til å omtale dette i erklæringen. Omtales det, skal løftet være riktig: varsel ved sannsynlig høy risiko, fra den behandlingsansvarlige. Fristen på 72 timer gjelder meldingen til tilsynet.',
    nn: 'Inga plikt til å omtale dette i erklæringa. Blir det omtalt, skal lovnaden vere rett: varsel ved sannsynleg høg risiko, frå den behandlingsansvarlege. Fristen på 72 timar gjeld meldinga til tilsynet.',
    en: 'Nothing obliges the notice to mention this. If it does, the promise should be right: notice where high risk is likely, from the controller. The 72 hours concern the report to the authority.',
  },
  recitals: [75, 86, 87, 88],
  related: ['gdpr:33(3)', 'gdpr:4(12)', 'gdpr:12', 'gdpr:58(2)(e)', 'pol:16'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
