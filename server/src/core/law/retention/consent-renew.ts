/** How long a cookie choice lasts: P12M, guidance. */
import { definePeriod } from '../retention.js';

export const consentRenewPeriod = definePeriod({
  id: 'consent-renew',
  act: 'gdpr',
  section: 'gdpr:7',
  related: ['ekom:3-15'],
  what: {
    nb: 'hvor lenge et valg om informasjonskapsler gjelder',
    nn: 'kor lenge eit val om informasjonskapslar gjeld',
    en: 'how long a cookie choice may last',
  },
  names: {
    nb: ['samtykke', 'cookie', 'informasjonskapsel'],
    nn: ['samtykke', 'cookie', 'informasjonskapsel'],
    en: ['consent', 'cookie', 'preference'],
  },
  period: 'P12M',
  kind: 'guidance',
  alternatives: [
    {
      period: 'P6M',
      when: {
        nb: 'vanlig nedre grense',
        nn: 'vanleg nedre grense',
        en: 'the usual lower figure',
      },
    },
  ],
  event: {
    nb: 'etter at valget ble gjort',
    nn: 'etter at valet vart gjort',
    en: 'after the choice was made',
  },
  wrong: [
    {
      period: 'P13M',
      why: {
        nb: 'Tretten måneder er eldre fransk veiledning; norsk lov har ingen grense.',
        nn: 'Tretten månader er eldre fransk rettleiing; norsk lov har inga grense.',
        en: 'Thirteen months is older French guidance; Norwegian law has no figure.',
      },
    },
  ],
  note: {
    nb: 'Ingen norsk regel sier hvor lenge; seks til tolv måneder er vanlig.',
    nn: 'Ingen norsk regel seier kor lenge; seks til tolv månader er vanleg.',
    en: 'No Norwegian rule says how long; six to twelve months is common.',
  },
  certainty: 'known',
  asOf: '2026-11-22',
});
