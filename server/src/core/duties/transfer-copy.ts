/** How to get a copy of the safeguards for a transfer (beyond the 25: reported as information). */
import { safeguardCopies } from '../facts/safeguardCopies.js';
import { needsCopy, transferSafeguards } from '../facts/transferSafeguards.js';
import { leavesEea } from '../facts/transfers.js';
import { defineDuty, fromFacts, notApplicable } from './duty.js';

export const transferCopy = defineDuty({
  id: 'transfer-copy',
  law: ['gdpr:13(1)(f)', 'gdpr:14(1)(f)', 'gdpr:46'],
  severity: 'information',
  topic: 'transfer',
  name: {
    nb: 'hvordan man får en kopi av overføringsgarantiene',
    nn: 'korleis ein får ein kopi av overføringsgarantiane',
    en: 'how to get a copy of the transfer safeguards',
  },
  absent: {
    nb: 'Det står ikke hvordan den registrerte kan få en kopi av garantiene for overføringen, eller hvor de er tilgjengelige (artikkel 13 nr. 1 bokstav f). Skriv hvem man kan spørre, eller lenk til dem.',
    nn: 'Det står ikkje korleis den registrerte kan få ein kopi av garantiane for overføringa, eller kvar dei er tilgjengelege (artikkel 13 nr. 1 bokstav f). Skriv kven ein kan spørje, eller lenk til dei.',
    en: 'The policy does not say how to get a copy of the safeguards for the transfer, or where they can be read (Article 13(1)(f)). Say whom to ask, or link to them.',
  },
  partial: {
    copy: {
      nb: 'Teksten tilbyr mer informasjon om overføringen, men ikke en kopi av garantiene (artikkel 13 nr. 1 bokstav f). Skriv at man kan få en kopi, og hvordan.',
      nn: 'Teksten tilbyr meir informasjon om overføringa, men ikkje ein kopi av garantiane (artikkel 13 nr. 1 bokstav f). Skriv at ein kan få ein kopi, og korleis.',
      en: 'The policy offers more information about the transfer, but not a copy of the safeguards (Article 13(1)(f)). Say that people can have a copy, and how.',
    },
  },
  why: {
    nb: 'Standardbestemmelser og virksomhetsregler gir den registrerte egne rettigheter overfor mottakeren. De er lite verdt for den som ikke kan lese dem.',
    nn: 'Standardføresegner og verksemdsreglar gir den registrerte eigne rettar overfor mottakaren. Dei er lite verde for den som ikkje kan lese dei.',
    en: 'Standard clauses and corporate rules give people rights of their own against the recipient. They are worth little to somebody who cannot read them.',
  },
  clauses: ['transfer-copy'],
  examples: {
    nb: {
      states: [
        'Opplysningene overføres til USA på grunnlag av EUs standardkontrakter. Du kan få en kopi av avtalen ved å kontakte oss.',
      ],
      partial: [
        'Opplysningene overføres til USA på grunnlag av EUs standardkontrakter. Kontakt oss for mer informasjon om overføringen.',
      ],
      lookAlikes: [
        'Vi overfører ikke opplysninger ut av EØS.',
        'Opplysningene overføres til USA på grunnlag av EUs standardkontrakter. Du kan be om en kopi av opplysningene dine.',
      ],
    },
    nn: {
      states: [
        'Opplysningane blir overførte til USA på grunnlag av EUs standardkontraktar. Du kan få ein kopi av avtala ved å kontakte oss.',
      ],
      partial: [
        'Opplysningane blir overførte til USA på grunnlag av EUs standardkontraktar. Kontakt oss for meir informasjon om overføringa.',
      ],
      lookAlikes: ['Vi overfører ikkje opplysningar ut av EØS.'],
    },
    en: {
      states: [
        'The data is transferred to the United States under the EU standard contractual clauses. You can obtain a copy of the agreement by contacting us.',
      ],
      partial: [
        'The data is transferred to the United States under the EU standard contractual clauses. Contact us for more information about the transfer.',
      ],
      lookAlikes: ['We do not transfer data outside the EEA.'],
    },
  },
  // an adequacy decision is published: only the safeguards that two parties agree on are asked for
  assess: (reading) => {
    const safeguards = reading.of(transferSafeguards);
    if (!leavesEea(reading)) return notApplicable;
    const verdict = fromFacts(reading.of(safeguardCopies), 'copy');
    if (verdict.status !== 'present' && !needsCopy(safeguards)) return notApplicable;
    return verdict.status === 'absent' ? { ...verdict, evidence: safeguards.slice(0, 1) } : verdict;
  },
});
