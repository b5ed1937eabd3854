/** The right to complain to a supervisory authority. */
import { complaints } from '../facts/complaints.js';
import { defineDuty, fromFacts } from './duty.js';

export const complaint = defineDuty({
  id: 'complaint',
  law: ['gdpr:13(2)(d)', 'gdpr:14(2)(e)', 'gdpr:77'],
  severity: 'warning',
  topic: 'complaint',
  name: { nb: 'retten til å klage til Datatilsynet', nn: 'retten til å klage til Datatilsynet', en: 'the right to complain to a supervisory authority' },
  absent: {
    nb: 'Det står ikke at den registrerte kan klage til Datatilsynet (artikkel 13 nr. 2 bokstav d). Skriv at klage kan sendes dit, og hvordan.',
    nn: 'Det står ikkje at den registrerte kan klage til Datatilsynet (artikkel 13 nr. 2 bokstav d). Skriv at ein kan sende klage dit, og korleis.',
    en: 'The policy does not say that people can complain to a supervisory authority (Article 13(2)(d)). Say that they can complain to Datatilsynet, and how.',
  },
  partial: {
    default: {
      nb: 'Teksten viser til klage, men ikke til en tilsynsmyndighet (artikkel 13 nr. 2 bokstav d). Skriv at klage kan sendes til Datatilsynet.',
      nn: 'Teksten viser til klage, men ikkje til ei tilsynsstyresmakt (artikkel 13 nr. 2 bokstav d). Skriv at ein kan klage til Datatilsynet.',
      en: 'The policy mentions complaints, but not to a supervisory authority (Article 13(2)(d)). Say that people can complain to Datatilsynet.',
    },
  },
  why: {
    nb: 'Den som mener at opplysningene behandles ulovlig, skal vite at det finnes en uavhengig myndighet å gå til.',
    nn: 'Den som meiner at opplysningane blir behandla ulovleg, skal vite at det finst ei uavhengig styresmakt å gå til.',
    en: 'People who think that their data are processed unlawfully must know that there is an independent authority to turn to.',
  },
  clauses: ['complaint'],
  examples: {
    nb: {
      states: ['Mener du at vi bryter reglene, kan du klage til Datatilsynet.', 'Du har rett til å sende inn klage til tilsynsmyndigheten.'],
      partial: ['Du kan klage til oss på behandlingen av personopplysninger.'],
      lookAlikes: ['Datatilsynet har laget en veileder om personvern.', 'Vi melder avvik til Datatilsynet innen 72 timer.'],
    },
    nn: {
      states: ['Meiner du at vi bryt reglane, kan du klage til Datatilsynet.'],
      partial: ['Du kan klage til oss på korleis vi behandlar personopplysningar.'],
      lookAlikes: ['Datatilsynet har laga ei rettleiing om personvern.'],
    },
    en: {
      states: ['You may lodge a complaint with the Norwegian Data Protection Authority.', 'If you are unhappy, you can complain to the supervisory authority in your country.'],
      partial: ['You can complain to us about how we use your data.'],
      lookAlikes: ['We report breaches to the Data Protection Authority within 72 hours.'],
    },
  },
  assess: (reading) => fromFacts(reading.of(complaints)),
});
