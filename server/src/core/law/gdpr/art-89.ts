/** GDPR Article 89: Safeguards and derogations relating to processing for archiving purposes in the public interest, scientific or historical research purposes or statistical purposes. */
import { defineProvision } from '../provision.js';

export const gdpr89 = defineProvision({
  ref: 'gdpr:89',
  title: {
    nb: 'Garantier og unntak ved behandling for arkivformål i allmennhetens interesse, for formål knyttet til vitenskapelig eller historisk forskning eller for statistiske formål',
    nn: 'Garantiar og unntak ved behandling for arkivføremål i interessa til ålmenta, for vitskaplege eller historiske forskingsføremål eller for statistiske føremål',
    en: 'Safeguards and derogations relating to processing for archiving purposes in the public interest, scientific or historical research purposes or statistical purposes',
  },
  structure: { '1': [], '2': [], '3': [], '4': [] },
  gist: {
    nb: 'Arkiv, forskning og statistikk kan ha unntak fra noen rettigheter, men krever garantier: dataminimering, pseudonymisering og, når det går, anonyme data. Norske unntak og grunnlag står i personopplysningsloven §§ 8–11 og 17.',
    nn: 'Arkiv, forsking og statistikk kan ha unntak frå nokre rettar, men krev garantiar: dataminimering, pseudonymisering og, når det går, anonyme data. Norske unntak og grunnlag står i personopplysningslova §§ 8–11 og 17.',
    en: 'Archives, research and statistics may have exceptions from some rights but need safeguards: minimisation, pseudonymisation and, where possible, anonymous data. Norwegian bases and exceptions are in sections 8-11 and 17 of the Act.',
  },
  points: {
    '1': {
      nb: 'Garantier kreves alltid. Kan formålet nås uten å identifisere noen, skal det gjøres slik.',
      nn: 'Garantiar krevst alltid. Kan føremålet nåast utan å identifisere nokon, skal det gjerast slik.',
      en: 'Safeguards are always required. If the purpose can be met without identifying anyone, it must be.',
    },
    '2': {
      nb: 'Forskning og statistikk: lov kan gi unntak fra artikkel 15, 16, 18 og 21 når rettigheten trolig ville velte formålet.',
      nn: 'Forsking og statistikk: Lov kan gi unntak frå artikkel 15, 16, 18 og 21 når retten truleg ville velte føremålet.',
      en: 'Research and statistics: law may make exceptions from Articles 15, 16, 18 and 21 where the right would likely defeat the purpose.',
    },
    '3': {
      nb: 'Arkiv i allmennhetens interesse: unntakene kan også omfatte artikkel 19 og 20.',
      nn: 'Arkiv i interessa til ålmenta: Unntaka kan også omfatte artikkel 19 og 20.',
      en: 'Public-interest archives: exceptions may also cover Articles 19 and 20.',
    },
    '4': {
      nb: 'Har behandlingen flere formål, gjelder unntakene bare den delen som er arkiv, forskning eller statistikk.',
      nn: 'Har behandlinga fleire føremål, gjeld unntaka berre den delen som er arkiv, forsking eller statistikk.',
      en: 'If processing serves several purposes, the exceptions cover only the part that is archiving, research or statistics.',
    },
  },
  policy: {
    nb: 'Ved forskning: si at unntakene brukes, hvilke rettigheter som er begrenset, og hvorfor. Ikke skriv at ingen rettigheter gjelder.',
    nn: 'Ved forsking: Sei at unntaka blir brukte, kva rettar som er avgrensa, og kvifor. Ikkje skriv at ingen rettar gjeld.',
    en: 'For research: say that the exceptions are used, which rights are limited and why. Do not write that no rights apply.',
  },
  recitals: [33, 156, 157, 158, 159, 160, 161, 162, 163],
  related: ['gdpr:5(1)(b)', 'gdpr:5(1)(e)', 'gdpr:9(2)(j)', 'gdpr:17(3)(d)', 'gdpr:21(6)', 'pol:8', 'pol:9', 'pol:17'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
