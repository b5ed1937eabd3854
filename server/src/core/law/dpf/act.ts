/** EU–US Data Privacy Framework (adequacy decision): names, numbers and links. */
import { defineAct } from '../act.js';

export const dpfAct = defineAct({
  id: 'dpf',
  number: '(EU) 2023/1795',
  title: {
    nb: 'EU–US Data Privacy Framework (adekvansbeslutning)',
    nn: 'EU–US Data Privacy Framework (adekvansavgjerd)',
    en: 'EU–US Data Privacy Framework (adequacy decision)',
  },
  names: {
    nb: [
      'eu-us data privacy framework',
      'eu–us data privacy framework',
      'eu-u.s. data privacy framework',
      'data privacy framework',
      'eu-us dpf',
      'dpf',
      'adekvansbeslutningen om usa',
    ],
    nn: ['eu-us data privacy framework', 'eu–us data privacy framework', 'data privacy framework', 'dpf'],
    en: [
      'eu-us data privacy framework',
      'eu–us data privacy framework',
      'eu-u.s. data privacy framework',
      'eu-us dpf',
      'data privacy framework',
      'dpf',
    ],
  },
  gist: {
    nb: 'Adekvansbeslutningen av 10. juli 2023 for amerikanske virksomheter som er sertifisert. Underretten avviste et søksmål 3. september 2025, men anken C-703/25 P er ikke avgjort i de kildene som er lest: gyldig, men usikker, per 22. november 2026.',
    nn: 'Adekvansavgjerda av 10. juli 2023 for amerikanske verksemder som er sertifiserte. Underretten avviste eit søksmål 3. september 2025, men anken C-703/25 P er ikkje avgjord i dei kjeldene som er lesne: gyldig, men usikker, per 22. november 2026.',
    en: 'The adequacy decision of 10 July 2023 for certified US companies. The General Court dismissed a challenge on 3 September 2025, but the appeal C-703/25 P is undecided in the sources read: valid, though uncertain, as of 22 November 2026.',
  },
  link: {
    nb: 'https://eur-lex.europa.eu/eli/dec_impl/2023/1795/oj/eng',
    nn: 'https://eur-lex.europa.eu/eli/dec_impl/2023/1795/oj/eng',
    en: 'https://eur-lex.europa.eu/eli/dec_impl/2023/1795/oj/eng',
  },
  status: 'in-force',
  certainty: 'uncertain',
  asOf: '2026-11-22',
});
