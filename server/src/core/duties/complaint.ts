/** The right to complain to a supervisory authority. */
import { complaints } from '../facts/complaints.js';
import { defineDuty, fromFacts } from './duty.js';

export const complaint = defineDuty({
  id: 'complaint',
  law: ['gdpr:13(2)(d)', 'gdpr:14(2)(e)', 'gdpr:77'],
  severity: 'warning',
  topic: 'complaint',
  name: {
    nb: 'retten til å klage til Datatilsynet',
    nn: 'retten til å klage til Datatilsynet',
    en: 'the right to complain to a supervisory authority',
  },
  absent: {
    nb: 'Det står ikke at den registrerte kan klage til Datatilsynet (artikkel 13 nr. 2 bokstav d). Skriv at klage kan sendes dit, og hvordan.',
    nn: 'Det står ikkje at den registrerte kan klage til Datatilsynet (artikkel 13 nr. 2 bokstav d). Skriv at ein kan sende klage dit, og korleis.',
    en: 'The policy does not say that people can complain to a supervisory authority (Article 13(2)(d)). Say that they can complain to Datatilsynet, and how.',
  },
  partial: {
    controller: {
      nb: 'Teksten viser bare til klage til dere selv. Retten til å klage til en tilsynsmyndighet mangler (artikkel 13 nr. 2 bokstav d). Skriv at klage kan sendes til Datatilsynet, uten å måtte gå veien om dere.',
      nn: 'Teksten viser berre til klage til dykk sjølve. Retten til å klage til ei tilsynsstyresmakt manglar (artikkel 13 nr. 2 bokstav d). Skriv at ein kan klage til Datatilsynet, utan å måtte gå vegen om dykk.',
      en: 'The policy only mentions complaints to yourselves. The right to complain to a supervisory authority is missing (Article 13(2)(d)). Say that people can complain to Datatilsynet without having to go through you first.',
    },
    authority: {
      nb: 'Tilsynsmyndigheten er nevnt, men ikke at man kan klage dit (artikkel 13 nr. 2 bokstav d). Skriv at den som mener behandlingen er i strid med reglene, har rett til å klage.',
      nn: 'Tilsynsstyresmakta er nemnd, men ikkje at ein kan klage dit (artikkel 13 nr. 2 bokstav d). Skriv at den som meiner at behandlinga er i strid med reglane, har rett til å klage.',
      en: 'The supervisory authority is named, but not that people can complain to it (Article 13(2)(d)). Say that anyone who thinks the processing breaks the rules has the right to complain.',
    },
  },
  why: {
    nb: 'Den som mener at opplysningene behandles ulovlig, skal vite at det finnes en uavhengig myndighet å gå til (artikkel 77). En klageadgang til dere selv kan komme i tillegg, men ikke i stedet. Er virksomheten norsk, er det Datatilsynet; den som bor eller arbeider i et annet EØS-land, kan også klage der.',
    nn: 'Den som meiner at opplysningane blir behandla ulovleg, skal vite at det finst ei uavhengig styresmakt å gå til (artikkel 77). Å kunne klage til dykk sjølve kan kome i tillegg, men ikkje i staden. Er verksemda norsk, er det Datatilsynet; den som bur eller arbeider i eit anna EØS-land, kan òg klage der.',
    en: 'People who think that their data is processed unlawfully must know that there is an independent authority to turn to (Article 77). A way to complain to you may come on top, but not instead. For a Norwegian controller it is Datatilsynet; those who live or work in another EEA country can also complain there.',
  },
  clauses: ['complaint'],
  examples: {
    nb: {
      states: [
        'Mener du at vi bryter reglene, kan du klage til Datatilsynet.',
        'Du har rett til å sende inn klage til tilsynsmyndigheten.',
      ],
      partial: ['Du kan klage til oss på behandlingen av personopplysninger.'],
      lookAlikes: [
        'Datatilsynet har laget en veileder om personvern.',
        'Vi melder avvik til Datatilsynet innen 72 timer.',
      ],
    },
    nn: {
      states: ['Meiner du at vi bryt reglane, kan du klage til Datatilsynet.'],
      partial: ['Du kan klage til oss på korleis vi behandlar personopplysningar.'],
      lookAlikes: ['Datatilsynet har laga ei rettleiing om personvern.'],
    },
    en: {
      states: [
        'You may lodge a complaint with the Norwegian Data Protection Authority.',
        'If you are unhappy, you can complain to the supervisory authority in your country.',
      ],
      partial: ['You can complain to us about how we use your data.'],
      lookAlikes: ['We report breaches to the Data Protection Authority within 72 hours.'],
    },
  },
  assess: (reading) => {
    const found = reading.of(complaints);
    return fromFacts(found, found.some(({ value }) => value.to === 'controller') ? 'controller' : 'authority');
  },
});
