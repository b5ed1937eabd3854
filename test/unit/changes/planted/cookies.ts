/** Cookies that come and go, what for, and on whose choice. */
import type { Planted } from './planted.js';

export const cookies: Planted = {
  nb: `
    + used | => Nettstedet bruker informasjonskapsler for å huske handlekurven.
    + for-advertising | Nettstedet bruker informasjonskapsler for å huske handlekurven. => Nettstedet bruker informasjonskapsler for å huske handlekurven og vise annonser. == For å huske handlekurven bruker vi informasjonskapsler.
    - choice | Vi bruker informasjonskapsler til statistikk. De settes bare hvis du samtykker. => Vi bruker informasjonskapsler til statistikk. == Hvis du samtykker, setter vi informasjonskapsler til statistikk.
    - used | Vi bruker informasjonskapsler for å huske handlekurven. => Vi bruker ikke informasjonskapsler. == Handlekurven huskes med en informasjonskapsel.
    + for-analytics | Vi bruker informasjonskapsler for å huske språket du har valgt. => Vi bruker informasjonskapsler for å huske språket du har valgt og føre statistikk. == Språket du har valgt, husker vi med informasjonskapsler.
  `,
  nn: `
    + used | => Nettstaden bruker informasjonskapslar for å hugse handlekorga.
    + for-advertising | Nettstaden bruker informasjonskapslar for å hugse handlekorga. => Nettstaden bruker informasjonskapslar for å hugse handlekorga og vise annonsar. == For å hugse handlekorga bruker vi informasjonskapslar.
    - choice | Vi bruker informasjonskapslar til statistikk. Dei blir berre sette dersom du samtykkjer. => Vi bruker informasjonskapslar til statistikk. == Dersom du samtykkjer, set vi informasjonskapslar til statistikk.
    - used | Vi bruker informasjonskapslar for å hugse handlekorga. => Vi bruker ikkje informasjonskapslar. == Handlekorga hugsar vi med ein informasjonskapsel.
    + for-analytics | Vi bruker informasjonskapslar for å hugse språket du har valt. => Vi bruker informasjonskapslar for å hugse språket du har valt og føre statistikk. == Språket du har valt, hugsar vi med informasjonskapslar.
  `,
  en: `
    + used | => The site uses cookies to remember your basket.
    + for-advertising | The site uses cookies to remember your basket. => The site uses cookies to remember your basket and to show ads. == To remember your basket, the site uses cookies.
    - choice | We use cookies for statistics. They are set only if you consent. => We use cookies for statistics. == If you consent, we set cookies for statistics.
    - used | We use cookies to remember your basket. => We do not use cookies. == Your basket is remembered by a cookie.
    + for-analytics | We use cookies to remember the language you chose. => We use cookies to remember the language you chose and to measure traffic. == The language you chose is remembered with cookies.
  `,
};
