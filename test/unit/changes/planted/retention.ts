/** Retention periods that come, go, or change. */
import type { Planted } from './planted.js';

export const retention: Planted = {
  nb: `
    ~ customer | Kundeopplysninger slettes etter ett år. => Kundeopplysninger slettes etter tre år. == Vi sletter kundeopplysninger etter 12 måneder.
    ~ recruitment | Søknader slettes etter seks måneder. => Søknader slettes etter tre måneder. == Vi oppbevarer søknader i et halvt år.
    + cctv | Søknader slettes etter seks måneder. => Søknader slettes etter seks måneder. Kameraopptak slettes etter sju dager. == Et halvt år etter mottak slettes søknader.
    - newsletter | Søknader slettes etter seks måneder. E-postlisten for nyhetsbrev slettes etter to år. => Søknader slettes etter seks måneder. == E-postlisten for nyhetsbrev beholder vi i 24 måneder. Søknader slettes etter seks måneder.
    ~ support | Henvendelser slettes etter ett år. => Vi lagrer henvendelser så lenge det er nødvendig. == Vi beholder henvendelser i 12 måneder.
  `,
  nn: `
    ~ customer | Kundeopplysningar blir sletta etter eitt år. => Kundeopplysningar blir sletta etter tre år. == Vi slettar kundeopplysningar etter 12 månader.
    ~ recruitment | Søknader blir sletta etter seks månader. => Søknader blir sletta etter tre månader. == Vi oppbevarer søknader i eit halvt år.
    + cctv | Søknader blir sletta etter seks månader. => Søknader blir sletta etter seks månader. Kameraopptak blir sletta etter sju dagar. == Vi slettar søknader etter eit halvt år.
    - newsletter | Søknader blir sletta etter seks månader. E-postlista for nyheitsbrev blir sletta etter to år. => Søknader blir sletta etter seks månader. == Vi tek vare på e-postlista for nyheitsbrev i 24 månader. Søknader blir sletta etter seks månader.
    ~ logs | Loggar blir sletta etter 30 dagar. => Loggar blir sletta etter 90 dagar. == Vi slettar loggane etter ein månad.
  `,
  en: `
    ~ customer | Customer data is deleted after one year. => Customer data is deleted after three years. == We delete customer data after 12 months.
    ~ recruitment | Job applications are deleted after six months. => Job applications are deleted after three months. == We keep job applications for half a year.
    + cctv | Job applications are deleted after six months. => Job applications are deleted after six months. CCTV footage is deleted after seven days. == We delete job applications after half a year.
    - newsletter | Job applications are deleted after six months. The newsletter list is deleted after two years. => Job applications are deleted after six months. == We keep the newsletter list for 24 months. Job applications are deleted after six months.
    ~ logs | Logs are deleted after 30 days. => Logs are deleted after 90 days. == We keep logs for one month.
  `,
};
