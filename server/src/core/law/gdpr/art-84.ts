/** GDPR Article 84: Penalties. */
import { defineProvision } from '../provision.js';

export const gdpr84 = defineProvision({
  ref: 'gdpr:84',
  title: { nb: 'Sanksjoner', nn: 'Sanksjonar', en: 'Penalties' },
  structure: { '1': [], '2': [] },
  gist: {
    nb: 'Statene fastsetter sanksjoner for brudd som ikke rammes av gebyr. Personopplysningsloven har tvangsmulkt i § 29, mens fengsel og bøter fra 2000-loven ikke er videreført.',
    nn: 'Statane fastset sanksjonar for brot som ikkje er råka av gebyr. Personopplysningslova har tvangsmulkt i § 29, medan fengsel og bøter frå 2000-lova ikkje er førte vidare.',
    en: 'States set penalties for infringements not covered by fines. The Norwegian Act has coercive fines in section 29, while the prison and criminal fines of the 2000 Act were not carried on.',
  },
  recitals: [149, 152],
  related: ['gdpr:83', 'pol:29'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
