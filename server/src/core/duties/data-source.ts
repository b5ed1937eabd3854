/** Where data come from when they do not come from the person. */
import { dataSources } from '../facts/dataSources.js';
import { defineDuty, fromFacts, notApplicable } from './duty.js';

export const dataSource = defineDuty({
  id: 'data-source',
  law: ['gdpr:14(2)(f)'],
  severity: 'warning',
  topic: 'source',
  name: { nb: 'hvor opplysningene kommer fra', nn: 'kvar opplysningane kjem frå', en: 'where the data comes from' },
  absent: {
    nb: 'Opplysninger kommer fra andre enn den registrerte, men kilden er ikke nevnt (artikkel 14 nr. 2 bokstav f). Skriv hvor de hentes fra, og om kilden er offentlig tilgjengelig.',
    nn: 'Opplysningar kjem frå andre enn den registrerte, men kjelda er ikkje nemnd (artikkel 14 nr. 2 bokstav f). Skriv kvar dei blir henta frå, og om kjelda er offentleg tilgjengeleg.',
    en: 'Data comes from others than the person, but the source is not named (Article 14(2)(f)). Say where it is obtained, and whether the source is publicly accessible.',
  },
  partial: {
    source: {
      nb: 'Teksten sier at opplysninger kommer fra andre, men ikke fra hvem (artikkel 14 nr. 2 bokstav f). Nevn kilden eller hva slags kilde det er, og om den er offentlig tilgjengelig.',
      nn: 'Teksten seier at opplysningar kjem frå andre, men ikkje frå kven (artikkel 14 nr. 2 bokstav f). Nemn kjelda eller kva slags kjelde det er, og om ho er offentleg tilgjengeleg.',
      en: 'The policy says that data comes from others, but not from whom (Article 14(2)(f)). Name the source or the kind of source, and say whether it is publicly accessible.',
    },
  },
  why: {
    nb: 'Den som ikke selv har gitt opplysningene, kan verken vite at de finnes eller rette feil ved kilden uten å få vite hvor de er hentet.',
    nn: 'Den som ikkje sjølv har gitt opplysningane, kan verken vite at dei finst eller rette feil ved kjelda utan å få vite kvar dei er henta.',
    en: 'Somebody who did not give the data can neither know that it exists nor have mistakes corrected at the source without being told where it was obtained.',
  },
  clauses: ['data-source'],
  examples: {
    nb: {
      states: ['Vi henter adressen din fra Folkeregisteret.', 'Opplysninger om lønn får vi fra arbeidsgiveren din.'],
      partial: ['Vi kan også motta opplysninger om deg fra tredjeparter.'],
      lookAlikes: ['Vi samler bare inn opplysninger som du selv gir oss.'],
    },
    nn: {
      states: ['Vi hentar adressa di frå Folkeregisteret.'],
      partial: ['Vi kan òg få opplysningar om deg frå tredjepartar.'],
      lookAlikes: ['Opplysningane kjem direkte frå deg når du fyller ut skjemaet.'],
    },
    en: {
      states: ['We obtain your address from the National Population Register.'],
      partial: ['We may also receive information about you from third parties.'],
      lookAlikes: ['We only collect information that you give us yourself.'],
    },
  },
  assess: (reading) => {
    const facts = reading.of(dataSources);
    return facts.length === 0 ? notApplicable : fromFacts(facts, 'source');
  },
});
