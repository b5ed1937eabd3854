/** Section 37-2 of polreg: Keeping police certificates, in our own words. */
import { defineProvision } from '../provision.js';

export const polregS37_2 = defineProvision({
  ref: 'polreg:37-2',
  title: {
    nb: 'Oppbevaring av politiattest',
    nn: 'Oppbevaring av politiattest',
    en: 'Keeping police certificates',
  },
  gist: {
    nb: 'Mottakeren kan bare oppbevare politiattesten så lenge formålet krever, aldri etter at personen har sluttet; deretter skal den makuleres. Forskriften nevner ingen tall.',
    nn: 'Mottakaren kan berre ta vare på politiattesten så lenge føremålet krev, aldri etter at personen har slutta; deretter skal han makulerast. Forskrifta nemner ingen tal.',
    en: 'The recipient may keep a police certificate only as long as the purpose requires, never after the person has left; it is then destroyed. No figure is given.',
  },
  policy: {
    nb: 'Skriv at attesten vises fram eller slettes når vurderingen er gjort. At den ikke er eldre enn tre måneder ved framvisning, er en annen regel.',
    nn: 'Skriv at attesten blir vist fram eller sletta når vurderinga er gjord. At han ikkje er eldre enn tre månader når han blir vist fram, er ein annan regel.',
    en: 'Say that it is shown, or erased once assessed. That it may be no older than three months when shown is another rule.',
  },
  related: ['gdpr:10', 'pol:11'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
