/** GDPR Article 60: Cooperation between the lead supervisory authority and the other supervisory authorities concerned. */
import { defineProvision } from '../provision.js';

export const gdpr60 = defineProvision({
  ref: 'gdpr:60',
  title: {
    nb: 'Samarbeid mellom ledende tilsynsmyndighet og andre berørte tilsynsmyndigheter',
    nn: 'Samarbeid mellom den leiande tilsynsstyresmakta og andre tilsynsstyresmakter som saka vedkjem',
    en: 'Cooperation between the lead supervisory authority and the other supervisory authorities concerned',
  },
  structure: {
    '1': [],
    '2': [],
    '3': [],
    '4': [],
    '5': [],
    '6': [],
    '7': [],
    '8': [],
    '9': [],
    '10': [],
    '11': [],
    '12': [],
  },
  gist: {
    nb: 'Framgangsmåten i saker over landegrensene: Det ledende tilsynet sender utkast til de andre, som har fire uker på å komme med innsigelse. Uenighet som ikke løses, går til Personvernrådet. Utfyllende regler i forordning (EU) 2025/2518 gjelder fra 2. april 2027.',
    nn: 'Framgangsmåten i saker over landegrensene: Det leiande tilsynet sender utkast til dei andre, som har fire veker på å kome med motsegn. Usemje som ikkje blir løyst, går til Personvernrådet. Utfyllande reglar i forordning (EU) 2025/2518 gjeld frå 2. april 2027.',
    en: 'The procedure in cross-border cases: the lead authority circulates a draft to the others, who have four weeks to object. Unresolved disagreement goes to the Board. Additional rules in Regulation (EU) 2025/2518 apply from 2 April 2027.',
  },
  recitals: [124, 125, 126, 127, 128, 130, 131],
  related: ['gdpr:56', 'gdpr:61', 'gdpr:62', 'gdpr:65'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
