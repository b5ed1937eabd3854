/** Figures and words that differ. */
import type { Planted } from './planted.js';

export const numberMismatch: Planted = {
  nb: `
    Vi lagrer fakturaer i fem ({{3|5}}) år.
    Kundedata slettes etter tre ({{4|3}}) måneder.
    Opplysningene oppbevares i {{2|3}} (tre) år etter siste kjøp.
    ## Lagring ¶ Logger slettes etter nitti ({{60|90}}) dager.
    Søknader lagres i seks ({{12|6}}) måneder etter at stillingen er besatt.
    Vi beholder kontoen i tolv ({{18|12}}) måneder uten aktivitet.
    - Kundeservice: tjuefire ({{36|24}}) måneder ⏎ - Fakturaer: fem (5) år
    ## LAGRINGSTID ¶ Ti ({{5|10}}) år etter at oppdraget er avsluttet.
    Sikkerhetskopier slettes etter tretti ({{14|30}}) dager.
    | Data | Lagringstid | ⏎ | --- | --- | ⏎ | Kundedata | tre ({{2|3}}) år | ⏎ | Logger | 30 dager |
    Opplysninger om medlemmer lagres i inntil to ({{3|2}}) år etter utmelding.
    Vi sletter e-post etter maksimalt ett ({{2|1}}) år.
    Logger lagres i 36 måneder ({{to|tre}} år).
    Kundedata lagres i ett år ({{18|12}} måneder) etter siste kjøp.
    Påmeldinger slettes etter {{90|30}} dager (en måned).
    Vi oppbevarer kontrakter i 3,5 ({{to og et halvt|tre og et halvt}}) år.
    Opptakene slettes etter sju ({{14|7}}) dager.
    Vi lagrer samtykket ditt i minst ett, og høyst fem ({{4|5}}) år.
    Bilder fra arrangementet beholdes i 24 måneder, det vil si {{tre|to}} år.
    Vi lagrer chatten i førtiåtte ({{24|48}}) timer.
    Medlemsdata slettes 6 ({{åtte|seks}}) måneder etter at medlemskapet er avsluttet.
  `,
  nn: `
    Vi lagrar fakturaer i fem ({{3|5}}) år.
    Kundedata blir sletta etter tre ({{4|3}}) månader.
    Opplysningane blir oppbevarte i {{2|3}} (tre) år etter siste kjøp.
    ## Lagring ¶ Loggar blir sletta etter nitti ({{60|90}}) dagar.
    Vi tek vare på søknader i seks ({{12|6}}) månader.
    Vi held på kontoen i tolv ({{18|12}}) månader utan aktivitet.
    - Kundeservice: tjuefire ({{36|24}}) månader ⏎ - Fakturaer: fem (5) år
    ## LAGRINGSTID ¶ Ti ({{5|10}}) år etter at oppdraget er avslutta.
    Tryggingskopiar blir sletta etter tretti ({{14|30}}) dagar.
    | Data | Lagringstid | ⏎ | --- | --- | ⏎ | Kundedata | tre ({{2|3}}) år | ⏎ | Loggar | 30 dagar |
    Opplysningar om medlemer blir lagra i inntil to ({{3|2}}) år etter utmelding.
    Vi slettar e-post etter maksimalt eitt ({{2|1}}) år.
    Loggar blir lagra i 36 månader ({{to|tre}} år).
    Kundedata blir lagra i eitt år ({{18|12}} månader) etter siste kjøp.
    Påmeldingar blir sletta etter {{90|30}} dagar (ein månad).
    Vi oppbevarer kontraktar i 3,5 ({{to og eit halvt|tre og eit halvt}}) år.
    Opptaka blir sletta etter sju ({{14|7}}) dagar.
    Vi slettar oppføringar etter to ({{4|2}}) veker.
    Bilete frå arrangementet blir tekne vare på i 24 månader, det vil seie {{tre|to}} år.
    Vi lagrar chatten i førtiåtte ({{24|48}}) timar.
  `,
  en: `
    We keep invoices for five ({{3|5}}) years.
    Customer data is deleted after three ({{4|3}}) months.
    We retain your data for {{2|3}} (three) years after your last purchase.
    ## Retention ¶ Logs are erased after ninety ({{60|90}}) days.
    Applications are kept for six ({{12|6}}) months.
    We keep dormant accounts for twelve ({{18|12}}) months.
    - Customer service: twenty-four ({{36|24}}) months ⏎ - Invoices: five (5) years
    ## RETENTION PERIOD ¶ Ten ({{5|10}}) years after the assignment has ended.
    Backups are overwritten after thirty ({{14|30}}) days.
    | Data | Retention period | ⏎ | --- | --- | ⏎ | Customer data | three ({{2|3}}) years | ⏎ | Logs | 30 days |
    Member data is kept for up to two ({{3|2}}) years after you leave.
    We delete e-mails after a maximum of one ({{2|1}}) year.
    Logs are kept for 36 months ({{two|three}} years).
    Customer data is kept for one year ({{18|12}} months) after the last purchase.
    Registrations are deleted after {{90|30}} days (one month).
    Contracts are kept for a period of seven ({{10|7}}) years.
    Footage is deleted after seven ({{14|7}}) days.
    We keep your consent for no longer than five ({{4|5}}) years.
    Photos of the event are kept for 24 months, i.e. {{three|two}} years.
    Chats are stored for forty-eight ({{24|48}}) hours.
  `,
};
