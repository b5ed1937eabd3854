/** Section 31-1 of utforelse: Register of exposed workers, in our own words. */
import { defineProvision } from '../provision.js';

export const utforelseS31_1 = defineProvision({
  ref: 'utforelse:31-1',
  title: {
    nb: 'Register over eksponerte arbeidstakere',
    nn: 'Register over eksponerte arbeidstakarar',
    en: 'Register of exposed workers',
  },
  gist: {
    nb: 'Arbeidsgiver fører register over ansatte som er utsatt for blant annet kreftframkallende stoffer, og oppbevarer det i 60 år etter at eksponeringen tok slutt. Andre påvirkninger har egne frister.',
    nn: 'Arbeidsgivaren fører register over tilsette som er utsette for mellom anna kreftframkallande stoff, og tek vare på det i 60 år etter at eksponeringa tok slutt. Andre påverknader har eigne fristar.',
    en: 'Employers register workers exposed to carcinogens and the like and keep the register for 60 years after exposure ended. Other agents have their own periods.',
  },
  related: ['gdpr:9(2)(b)'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
