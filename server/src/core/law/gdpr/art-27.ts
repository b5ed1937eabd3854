/** GDPR Article 27: Representatives of controllers or processors not established in the Union. */
import { defineProvision } from '../provision.js';

export const gdpr27 = defineProvision({
  ref: 'gdpr:27',
  title: {
    nb: 'Representanter for behandlingsansvarlige eller databehandlere som ikke er etablert i Unionen',
    nn: 'Representantar for behandlingsansvarlege eller databehandlarar som ikkje er etablerte i Unionen',
    en: 'Representatives of controllers or processors not established in the Union',
  },
  structure: { '1': [], '2': ['a', 'b'], '3': [], '4': [], '5': [] },
  gist: {
    nb: 'Virksomheter utenfor EØS som omfattes av artikkel 3 nr. 2, må skriftlig utpeke en representant i EØS som folk og tilsyn kan vende seg til. Representanten overtar ikke ansvaret.',
    nn: 'Verksemder utanfor EØS som er omfatta av artikkel 3 nr. 2, må skriftleg peike ut ein representant i EØS som folk og tilsyn kan vende seg til. Representanten overtek ikkje ansvaret.',
    en: 'Businesses outside the EEA that Article 3(2) catches must name, in writing, a representative in the EEA whom people and authorities can turn to. The representative does not take over responsibility.',
  },
  points: {
    '1': {
      nb: 'Gjelder artikkel 3 nr. 2, skal en representant i unionen (etter EØS-avtalen: i EØS) utpekes skriftlig.',
      nn: 'Gjeld artikkel 3 nr. 2, skal ein representant i unionen (etter EØS-avtalen: i EØS) peikast ut skriftleg.',
      en: 'Where Article 3(2) applies, a representative in the Union (under the EEA Agreement, in the EEA) is to be named in writing.',
    },
    '2': {
      nb: 'To unntak fra plikten: sporadisk behandling med lav risiko, og offentlige organer.',
      nn: 'To unntak frå plikta: sporadisk behandling med låg risiko, og offentlege organ.',
      en: 'Two exceptions from the duty: occasional low-risk processing, and public bodies.',
    },
    '2(a)': {
      nb: 'Ingen representant trengs når behandlingen er sporadisk, ikke i stor skala gjelder særlige kategorier eller straffedommer, og neppe gir risiko for noen. Alle tre vilkår må være oppfylt.',
      nn: 'Ingen representant trengst når behandlinga er sporadisk, ikkje i stor skala gjeld særlege kategoriar eller straffedommar, og neppe gir risiko for nokon. Alle tre vilkåra må vere oppfylte.',
      en: 'No representative is needed where processing is occasional, does not cover special categories or criminal data on a large scale, and is unlikely to put anyone at risk. All three conditions must be met.',
    },
    '2(b)': {
      nb: 'Offentlige myndigheter og organer er fritatt.',
      nn: 'Offentlege styresmakter og organ er fritekne.',
      en: 'Public authorities and bodies are exempt.',
    },
    '3': {
      nb: 'Representanten må holde til i en av statene der de berørte personene er.',
      nn: 'Representanten må halde til i ein av statane der dei personane det gjeld, er.',
      en: 'The representative must be based in one of the states where the people concerned are.',
    },
    '4': {
      nb: 'Representanten skal ha fullmakt til å ta imot henvendelser fra tilsyn og registrerte, ved siden av eller i stedet for oppdragsgiveren.',
      nn: 'Representanten skal ha fullmakt til å ta imot førespurnader frå tilsyn og registrerte, ved sida av eller i staden for oppdragsgivaren.',
      en: 'The representative is mandated to receive enquiries from authorities and data subjects, alongside or instead of the business itself.',
    },
    '5': {
      nb: 'Utpekingen hindrer ikke rettslige skritt mot den behandlingsansvarlige eller databehandleren selv.',
      nn: 'Utpeikinga hindrar ikkje rettslege steg mot den behandlingsansvarlege eller databehandlaren sjølv.',
      en: 'Naming a representative does not bar action against the controller or processor itself.',
    },
  },
  policy: {
    nb: 'Er virksomheten uten etablering i EØS og har representant, skal erklæringen oppgi representantens navn og kontaktopplysninger (artikkel 13 nr. 1 bokstav a). En norsk virksomhet trenger ingen.',
    nn: 'Er verksemda utan etablering i EØS og har representant, skal erklæringa oppgi namnet og kontaktopplysningane til representanten (artikkel 13 nr. 1 bokstav a). Ei norsk verksemd treng ingen.',
    en: "If the business has no EEA establishment and has a representative, the notice must give the representative's name and contact details (Article 13(1)(a)). A Norwegian business needs none.",
  },
  recitals: [23, 80],
  related: ['gdpr:3(2)', 'gdpr:4(17)', 'gdpr:13(1)(a)', 'gdpr:14(1)(a)', 'gdpr:30'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
