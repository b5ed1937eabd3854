/** EU Standard Contractual Clauses (SCC): names, numbers and links. */
import { defineAct } from '../act.js';

export const sccAct = defineAct({
  id: 'scc',
  number: '(EU) 2021/914',
  title: {
    nb: 'EUs standard personvernbestemmelser (SCC)',
    nn: 'Standard personvernføresegner frå EU (SCC)',
    en: 'EU Standard Contractual Clauses (SCC)',
  },
  names: {
    nb: [
      'eus standard personvernbestemmelser',
      'standard personvernbestemmelser',
      'eus standardkontrakter',
      'standardkontrakter',
      'eus modellklausuler',
      'modellklausuler',
      'scc',
      'standard kontraktsklausuler',
      'eus standardvilkår',
      'gjennomføringsbeslutning (eu) 2021/914',
      '(eu) 2021/914',
      '2021/914',
    ],
    nn: [
      'standard personvernføresegner',
      'standardavtalane til eu',
      'standardkontraktar',
      'modellklausular',
      'scc',
      '(eu) 2021/914',
      '2021/914',
    ],
    en: [
      'standard contractual clauses',
      'eu standard contractual clauses',
      'sccs',
      'scc',
      'eu model clauses',
      'model clauses',
      'model contractual clauses',
      'implementing decision (eu) 2021/914',
      '(eu) 2021/914',
      '2021/914',
    ],
  },
  gist: {
    nb: 'Kommisjonens standardbestemmelser av 4. juni 2021 for overføring ut av EØS, med fire moduler. Krever også en vurdering av mottakerlandet. 2021/915 er noe annet: databehandleravtaler inne i EØS.',
    nn: 'Standardføresegnene til Kommisjonen av 4. juni 2021 for overføring ut av EØS, med fire modular. Krev også ei vurdering av mottakarlandet. 2021/915 er noko anna: databehandlaravtalar inne i EØS.',
    en: "The Commission's standard clauses of 4 June 2021 for transfers out of the EEA, in four modules. An assessment of the recipient country is needed as well. 2021/915 is something else: processor contracts inside the EEA.",
  },
  link: {
    nb: 'https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj/eng',
    nn: 'https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj/eng',
    en: 'https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj/eng',
  },
  status: 'in-force',
  certainty: 'verified',
  asOf: '2026-11-22',
});
