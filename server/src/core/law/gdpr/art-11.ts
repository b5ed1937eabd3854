/** GDPR Article 11: processing that does not require identification. */
import { defineProvision } from '../provision.js';

export const gdpr11 = defineProvision({
  ref: 'gdpr:11',
  title: {
    nb: 'Behandling som ikke krever identifikasjon',
    nn: 'Behandling som ikkje krev identifikasjon',
    en: 'Processing which does not require identification',
  },
  structure: {
    '1': [],
    '2': [],
  },
  gist: {
    nb: 'Ingen må skaffe seg eller beholde identifiserende opplysninger bare for å etterleve forordningen. Kan den behandlingsansvarlige vise at personen ikke lar seg identifisere, faller rettighetene i artikkel 15–20 bort, med mindre personen gir opplysninger som gjør det mulig.',
    nn: 'Ingen må skaffe seg eller ta vare på identifiserande opplysningar berre for å etterleve forordninga. Kan den behandlingsansvarlege vise at personen ikkje lèt seg identifisere, fell rettane i artikkel 15–20 bort, med mindre personen gir opplysningar som gjer det mogleg.',
    en: 'Nobody has to acquire or keep identifying data just to comply. Where the controller can show that it cannot identify the person, the rights in Articles 15–20 fall away unless the person supplies information that makes it possible.',
  },
  points: {
    '1': {
      nb: 'Trengs ikke identiteten for formålet, er det ingen plikt til å beholde, innhente eller behandle mer for å kunne identifisere noen.',
      nn: 'Trengst ikkje identiteten for føremålet, er det inga plikt til å ta vare på, hente inn eller behandle meir for å kunne identifisere nokon.',
      en: 'Where the purpose does not need the identity, there is no duty to keep, obtain or process more in order to identify someone.',
    },
    '2': {
      nb: 'Kan den behandlingsansvarlige vise at identifisering ikke er mulig, sier den fra om det hvis den kan. Artikkel 15–20 gjelder da ikke, men personen kan gi opplysninger som gjør identifisering mulig.',
      nn: 'Kan den behandlingsansvarlege vise at identifisering ikkje er mogleg, seier vedkomande frå om det dersom det går. Artikkel 15–20 gjeld då ikkje, men personen kan gi opplysningar som gjer identifisering mogleg.',
      en: 'Where the controller can show that identification is impossible, it says so if it can. Articles 15–20 then do not apply, but the person may supply information that makes identification possible.',
    },
  },
  policy: {
    nb: 'Kan rettighetene ikke brukes fordi ingen kan identifiseres, som ved loggdata uten kobling, si det kort, og hva personen kan oppgi for å bruke dem.',
    nn: 'Kan ein ikkje bruke rettane fordi ingen kan identifiserast, som ved loggdata utan kopling, sei det kort, og kva personen kan oppgi for å bruke dei.',
    en: 'Where the rights cannot be used because nobody is identifiable, as with unlinked log data, say so briefly, and what the person may supply to use them.',
  },
  recitals: [57, 64],
  related: ['gdpr:5(1)(c)', 'gdpr:12(2)', 'gdpr:12(6)', 'gdpr:15', 'gdpr:20'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
