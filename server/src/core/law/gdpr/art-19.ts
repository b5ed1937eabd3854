/** GDPR Article 19: telling recipients of rectification, erasure and restriction. */
import { defineProvision } from '../provision.js';

export const gdpr19 = defineProvision({
  ref: 'gdpr:19',
  title: {
    nb: 'Underretningsplikt i forbindelse med retting eller sletting av personopplysninger eller begrensning av behandling',
    nn: 'Plikt til å underrette om retting eller sletting av personopplysningar eller avgrensing av behandling',
    en: 'Notification obligation regarding rectification or erasure of personal data or restriction of processing',
  },
  structure: {
    '0': [],
  },
  gist: {
    nb: 'Hver mottaker som har fått opplysningene, skal varsles om retting, sletting og begrensning, med mindre det er umulig eller krever uforholdsmessig innsats. Den registrerte får på anmodning vite hvem mottakerne er.',
    nn: 'Kvar mottakar som har fått opplysningane, skal varslast om retting, sletting og avgrensing, med mindre det er umogleg eller krev uforholdsmessig innsats. Den registrerte får på oppmoding vite kven mottakarane er.',
    en: 'Each recipient of the data is to be told of rectification, erasure and restriction, unless impossible or disproportionate. The data subject learns on request who the recipients are.',
  },
  points: {
    '0': {
      nb: 'Første punktum: varsling av mottakerne etter artikkel 16, 17 nr. 1 og 18. Andre punktum: rett til å få vite hvem de er, når den registrerte spør. Protest etter artikkel 21 er ikke nevnt.',
      nn: 'Første punktum: varsling av mottakarane etter artikkel 16, 17 nr. 1 og 18. Andre punktum: rett til å få vite kven dei er, når den registrerte spør. Protest etter artikkel 21 er ikkje nemnd.',
      en: 'First sentence: telling the recipients after action under Articles 16, 17(1) and 18. Second sentence: the right to learn who they are on request. Objection under Article 21 is not mentioned.',
    },
  },
  recitals: [59, 66],
  related: ['gdpr:4(9)', 'gdpr:16', 'gdpr:17(1)', 'gdpr:18', 'gdpr:15(1)(c)'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
