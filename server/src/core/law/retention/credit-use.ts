/** Items in a credit-information register: P4Y, maximum. */
import { definePeriod } from '../retention.js';

export const creditUsePeriod = definePeriod({
  id: 'credit-use',
  act: 'kreditt',
  section: 'kreditt:21',
  related: ['kreditt:23', 'kreditt:24', 'kreditt:25'],
  what: {
    nb: 'opplysning i kredittopplysningsregister',
    nn: 'opplysning i kredittopplysningsregister',
    en: 'item in a credit-information register',
  },
  names: {
    nb: ['kredittopplysning', 'betalingsanmerkning', 'inkassosak'],
    nn: ['kredittopplysning', 'betalingsmerknad', 'betalingsanmerkning', 'inkassosak'],
    en: ['credit information', 'payment default', 'credit record', 'credit remark'],
  },
  period: 'P4Y',
  kind: 'maximum',
  alternatives: [
    {
      period: 'P1Y',
      kind: 'maximum',
      when: {
        nb: 'for åpning av gjeldsforhandling (§ 23)',
        nn: 'for opning av gjeldsforhandling (§ 23)',
        en: 'for the opening of debt negotiations (s. 23)',
      },
    },
    {
      period: 'P10Y',
      kind: 'maximum',
      when: {
        nb: 'i historisk arkiv (§ 25)',
        nn: 'i historisk arkiv (§ 25)',
        en: 'in a historical archive (s. 25)',
      },
    },
  ],
  event: {
    nb: 'etter første lovlige registrering',
    nn: 'etter første lovlege registrering',
    en: 'after first lawful registration',
  },
  note: {
    nb: 'Er fordringen gjort opp, kan opplysningen ikke brukes lenger (§ 24).',
    nn: 'Er kravet gjort opp, kan opplysninga ikkje brukast lenger (§ 24).',
    en: 'Once the claim is settled, the item may no longer be used (s. 24).',
  },
  certainty: 'verified',
  asOf: '2026-11-22',
});
