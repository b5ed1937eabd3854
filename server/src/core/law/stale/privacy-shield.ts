/** The EU–US Privacy Shield, void since Schrems II. */
import { historyCues } from '../history-cues.js';
import { defineStale } from '../stale.js';

export const privacyShield = defineStale({
  id: 'privacy-shield',
  names: {
    nb: [
      'privacy shield',
      'privacy-shield',
      'eu-us privacy shield',
      'eu–us privacy shield',
      'swiss-us privacy shield',
      '2016/1250',
      'privacy shield-sertifisert',
    ],
    nn: [
      'privacy shield',
      'privacy-shield',
      'eu-us privacy shield',
      'swiss-us privacy shield',
      '2016/1250',
      'privacy shield-sertifisert',
    ],
    en: [
      'privacy shield',
      'privacy-shield',
      'eu-us privacy shield',
      'eu-u.s. privacy shield',
      'eu–us privacy shield',
      'swiss-us privacy shield',
      '2016/1250',
    ],
  },
  why: {
    nb: 'EU-domstolen kjente Privacy Shield ugyldig 16. juli 2020 (Schrems II, C-311/18); ordningen gir ikke grunnlag for overføring.',
    nn: 'EU-domstolen kjende Privacy Shield ugyldig 16. juli 2020 (Schrems II, C-311/18); ordninga gir ikkje grunnlag for overføring.',
    en: 'The Court of Justice declared Privacy Shield invalid on 16 July 2020 (Schrems II, C-311/18); it is no basis for a transfer.',
  },
  now: {
    nb: 'Nevn det som faktisk gjelder: EU–US Data Privacy Framework dersom mottakeren er sertifisert, ellers EUs standard personvernbestemmelser (2021/914) med en vurdering av mottakerlandet.',
    nn: 'Nemn det som faktisk gjeld: EU–US Data Privacy Framework dersom mottakaren er sertifisert, elles standard personvernføresegner frå EU (2021/914) med ei vurdering av mottakarlandet.',
    en: 'Name what really applies: the EU–US Data Privacy Framework if the recipient is certified, otherwise the EU standard contractual clauses (2021/914) with an assessment of the recipient country.',
  },
  refs: ['gdpr:45', 'gdpr:46(2)(c)', 'dpf', 'scc'],
  severity: 'error',
  certainty: 'verified',
  asOf: '2026-11-22',
  history: historyCues({
    nb: ['schrems', 'domstol', 'kjent ugyldig', 'falt bort', 'i 2020'],
    nn: ['schrems', 'domstol', 'kjent ugyldig', 'kjend ugyldig', 'fall bort', 'i 2020'],
    en: ['schrems', 'court of justice', 'cjeu', 'ruled', 'in 2020', 'does not rely', 'do not rely', 'not rely'],
  }),
});
