/** The safeguard or ground for a transfer out of the EEA. */
import { transferSafeguards as named } from '../facts/transferSafeguards.js';
import { leavesEea, transfers } from '../facts/transfers.js';
import { defineDuty, fromFacts, notApplicable } from './duty.js';

export const transferSafeguards = defineDuty({
  id: 'transfer-safeguards',
  law: ['gdpr:13(1)(f)', 'gdpr:14(1)(f)', 'gdpr:45', 'gdpr:46', 'gdpr:49'],
  severity: 'warning',
  topic: 'transfer',
  name: {
    nb: 'grunnlaget for overføring ut av EØS',
    nn: 'grunnlaget for overføring ut av EØS',
    en: 'the safeguards for transfers outside the EEA',
  },
  absent: {
    nb: 'Opplysninger overføres ut av EØS, men teksten sier ikke på hvilket grunnlag (artikkel 13 nr. 1 bokstav f). Nevn det: en adekvansbeslutning, EUs standard personvernbestemmelser, bindende virksomhetsregler eller et unntak i artikkel 49.',
    nn: 'Opplysningar blir overførte ut av EØS, men teksten seier ikkje på kva grunnlag (artikkel 13 nr. 1 bokstav f). Nemn det: ei adekvansavgjerd, EUs standard personvernføresegner, bindande verksemdsreglar eller eit unntak i artikkel 49.',
    en: 'Data is transferred outside the EEA, but the policy does not say on what ground (Article 13(1)(f)). Name it: an adequacy decision, standard contractual clauses, binding corporate rules or a derogation under Article 49.',
  },
  partial: {
    mechanism: {
      nb: 'Teksten lover vern ved overføring ut av EØS, men sier ikke hvilket (artikkel 13 nr. 1 bokstav f). Nevn grunnlaget ved navn, for eksempel EUs standard personvernbestemmelser eller en adekvansbeslutning.',
      nn: 'Teksten lovar vern ved overføring ut av EØS, men seier ikkje kva for eit (artikkel 13 nr. 1 bokstav f). Nemn grunnlaget ved namn, til dømes EUs standard personvernføresegner eller ei adekvansavgjerd.',
      en: 'The policy promises protection for transfers outside the EEA, but does not say which (Article 13(1)(f)). Name the mechanism, for example standard contractual clauses or an adequacy decision.',
    },
  },
  why: {
    nb: 'Overføring er bare lov med et grunnlag i artikkel 45, 46, 47 eller 49. Den registrerte skal kunne se hvilket det er, og vurdere hva det er verdt.',
    nn: 'Overføring er berre lov med eit grunnlag i artikkel 45, 46, 47 eller 49. Den registrerte skal kunne sjå kva for eit det er, og vurdere kva det er verdt.',
    en: 'A transfer is lawful only on a ground in Articles 45, 46, 47 or 49. People must be able to see which one it is, and judge what it is worth.',
  },
  clauses: ['transfer-scc', 'transfer-dpf', 'transfer-adequacy', 'transfer-bcr'],
  examples: {
    nb: {
      states: ['Opplysningene overføres til USA på grunnlag av EUs standardkontrakter.'],
      partial: ['Opplysninger overføres til USA. Vi sørger for at de er beskyttet med nødvendige garantier.'],
      lookAlikes: ['Alle data lagres i Norge med kryptering og tilgangskontroll.'],
    },
    nn: {
      states: ['Opplysningane blir overførte til USA på grunnlag av standardkontraktane til EU.'],
      partial: ['Når vi overfører personopplysningar ut av EØS, set vi i verk eigna tryggingstiltak.'],
      lookAlikes: ['Vi overfører ikkje personopplysningar ut av EØS.'],
    },
    en: {
      states: ['Data is transferred to the United States under the EU standard contractual clauses.'],
      partial: ['When we transfer personal data outside the EEA, we take suitable measures to protect it.'],
      lookAlikes: ['We take appropriate measures to protect your password.'],
    },
  },
  assess: (reading) => {
    if (!leavesEea(reading)) return notApplicable;
    const verdict = fromFacts(reading.of(named), 'mechanism');
    return verdict.status === 'absent'
      ? { ...verdict, evidence: reading.of(transfers).filter(({ value }) => value !== 'stays') }
      : verdict;
  },
});
