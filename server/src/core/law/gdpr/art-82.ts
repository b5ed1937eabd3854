/** GDPR Article 82: Right to compensation and liability. */
import { defineProvision } from '../provision.js';

export const gdpr82 = defineProvision({
  ref: 'gdpr:82',
  title: {
    nb: 'Rett til erstatning og erstatningsansvar',
    nn: 'Rett til skadebot og skadebotansvar',
    en: 'Right to compensation and liability',
  },
  structure: { '1': [], '2': [], '3': [], '4': [], '5': [], '6': [] },
  gist: {
    nb: 'Den som lider økonomisk eller ikke-økonomisk skade på grunn av brudd på forordningen, kan kreve erstatning av den behandlingsansvarlige eller databehandleren. Det er nok at skaden er reell; ifølge EU-domstolen (C-300/21) kreves ingen alvorlighetsterskel, men et brudd alene gir ikke erstatning. Se også personopplysningsloven § 30.',
    nn: 'Den som lid økonomisk eller ikkje-økonomisk skade på grunn av brot på forordninga, kan krevje skadebot av den behandlingsansvarlege eller databehandlaren. Det er nok at skaden er reell; ifølgje EU-domstolen (C-300/21) trengst ingen alvorsterskel, men eit brot åleine gir ikkje skadebot. Sjå også personopplysningslova § 30.',
    en: 'Anyone who suffers material or non-material damage from a breach may claim compensation from the controller or processor. The damage must be real; according to the EU Court (C-300/21) there is no seriousness threshold, but a breach alone does not give compensation. See also section 30 of the Norwegian Act.',
  },
  points: {
    '1': {
      nb: 'Retten til erstatning, også for ikke-økonomisk skade, når skaden skyldes brudd på reglene.',
      nn: 'Retten til skadebot, også for ikkje-økonomisk skade, når skaden kjem av brot på reglane.',
      en: 'The right to compensation, non-material damage included, when it stems from a breach.',
    },
    '2': {
      nb: 'Den behandlingsansvarlige svarer for skade av ulovlig behandling. Databehandleren svarer bare for brudd på egne plikter eller for å ha gått ut over lovlige instrukser.',
      nn: 'Den behandlingsansvarlege svarer for skade av ulovleg behandling. Databehandlaren svarer berre for brot på eigne plikter eller for å ha gått ut over lovlege instruksar.',
      en: 'The controller answers for damage by unlawful processing. The processor answers only for breaching its own duties or going beyond lawful instructions.',
    },
    '3': {
      nb: 'Fri for ansvar er den som beviser at hendelsen på ingen måte kan legges en til last.',
      nn: 'Fri for ansvar er den som kan bevise at hendinga på ingen måte kan leggjast ein til last.',
      en: 'Whoever proves that they are in no way to blame for the event is free of liability.',
    },
    '4': {
      nb: 'Er flere ansvarlige for samme behandling, svarer hver av dem for hele skaden overfor den skadelidte.',
      nn: 'Er fleire ansvarlege for same behandling, svarer kvar av dei for heile skaden overfor den skadelidne.',
      en: 'If several are responsible for the same processing, each answers to the victim for the whole damage.',
    },
    '5': {
      nb: 'Den som har betalt alt, kan kreve tilbake de andres andel.',
      nn: 'Den som har betalt alt, kan krevje tilbake delen til dei andre.',
      en: "Whoever paid in full may recover the others' share.",
    },
    '6': {
      nb: 'Saken reises ved domstolene som artikkel 79 nr. 2 peker ut.',
      nn: 'Saka blir reist ved domstolane som artikkel 79 nr. 2 peiker ut.',
      en: 'Claims are brought before the courts that Article 79(2) points to.',
    },
  },
  recitals: [142, 146, 147],
  related: ['gdpr:79(2)', 'gdpr:26(3)', 'gdpr:28(10)', 'pol:30'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
