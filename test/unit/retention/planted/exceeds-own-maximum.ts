/** Periods beyond the policy's own maximum. */
import type { Planted } from './planted.js';

export const exceedsOwnMaximum: Planted = {
  nb: `
    Vi lagrer aldri personopplysninger lenger enn {{ett|fem}} år. ¶ ## Regnskap ¶ Fakturaer oppbevarer vi i fem år.
    Ingen opplysninger lagres lenger enn {{to|tre}} år. ¶ ## Rekruttering ¶ Søknader beholdes i tre år.
    Alle personopplysninger slettes senest etter {{12|36}} måneder. ¶ ## Kunder ¶ Kundedata lagres i 3 år.
    Uansett formål lagrer vi ikke opplysninger i mer enn {{seks måneder|ti år}}. ¶ - Kundeservice: 24 måneder ⏎ - Logger lagres i 30 dager
    Vi beholder aldri opplysninger i mer enn ett år. ¶ | Data | Lagringstid | ⏎ | --- | --- | ⏎ | Kundedata | {{2 år|6 måneder}} | ⏎ | Logger | 30 dager |
    Alle data slettes etter to år. ¶ ## Medlemmer ¶ Medlemsopplysninger lagres i {{fem|to}} år etter utmelding.
    Ingen personopplysninger oppbevares i mer enn tolv måneder. ¶ ## BESTILLING ¶ LAGRINGSTID ⏎ {{36|12}} måneder etter kjøpet.
    Vi lagrer aldri personopplysninger utover 90 dager. ¶ ## Logger ¶ Serverlogger lagres i {{180|90}} dager.
    Personopplysninger lagres aldri lenger enn 24 måneder, med mindre loven krever det. ¶ ## Kundeservice ¶ Henvendelser slettes etter {{tre år|to år}}.
    Alle opplysninger om deg slettes senest ett år etter siste kontakt. ¶ ## Konkurranser ¶ Deltakerlister fra konkurranser beholdes i {{to år|seks måneder}}.
    ## Hovedregel ¶ Ingen opplysninger blir lagret i mer enn tre år. ¶ ## Avtaler ¶ Kontrakter oppbevares i {{ti|tre}} år.
    Vi lagrer ingen opplysninger lenger enn to år. ¶ Opplysninger om tidligere ansatte lagres i {{tre år|18 måneder}}.
    Ingen personopplysninger lagres i mer enn 30 dager. ¶ ## Kamera ¶ Kameraopptak slettes etter {{tre måneder|en uke}}.
    Alle personopplysninger slettes etter maksimalt 12 måneder. ¶ ## Nyhetsbrev ¶ Adressen i nyhetsbrevlisten slettes {{to år|30 dager}} etter avmelding.
    Aldri lenger enn ett år lagrer vi opplysninger. ¶ ## Lydopptak ¶ Lydopptak lagres i {{18|12}} måneder.
    Vi lagrer aldri opplysninger om deg i mer enn fem år. ¶ ## Pasienter ¶ Journaler lagres i {{ti|fem}} år.
    Vi oppbevarer ikke personopplysninger lenger enn 6 måneder. ¶ ## Booking ¶ Bookinger slettes {{ett år|to måneder}} etter oppholdet.
    Alle opplysninger slettes senest etter to år. ¶ ## Donasjoner ¶ Opplysninger om givere lagres i {{fem|to}} år.
    Ingen data lagres lenger enn 12 måneder. ¶ - **Kundedata:** slettes etter {{24|12}} måneder ⏎ - **Logger:** slettes etter 3 måneder
    Vi lagrer aldri personopplysninger i mer enn ett år, med mindre loven krever det. ¶ ## Regnskap ¶ Fakturaer oppbevares i fem år{{.|, slik bokføringsloven krever.}}
  `,
  nn: `
    Vi lagrar aldri personopplysningar lenger enn {{eitt|fem}} år. ¶ ## Rekneskap ¶ Fakturaer oppbevarer vi i fem år.
    Ingen opplysningar blir lagra lenger enn {{to|tre}} år. ¶ ## Rekruttering ¶ Søknader blir oppbevarte i tre år.
    Alle personopplysningar blir sletta seinast etter {{12|36}} månader. ¶ ## Kundar ¶ Kundedata blir lagra i 3 år.
    Uansett føremål lagrar vi ikkje opplysningar i meir enn {{seks månader|ti år}}. ¶ - Kundeservice: blir lagra i 24 månader ⏎ - Loggar blir lagra i 30 dagar
    Vi held aldri på opplysningar i meir enn eitt år. ¶ | Data | Lagringstid | ⏎ | --- | --- | ⏎ | Kundedata | {{2 år|6 månader}} | ⏎ | Loggar | 30 dagar |
    Alle data blir sletta etter to år. ¶ ## Medlemer ¶ Medlemsopplysningar blir lagra i {{fem|to}} år etter utmelding.
    Ingen personopplysningar blir oppbevarte i meir enn tolv månader. ¶ ## BESTILLING ¶ LAGRINGSTID ⏎ {{36|12}} månader etter kjøpet.
    Vi lagrar aldri personopplysningar utover 90 dagar. ¶ ## Loggar ¶ Tenarloggar blir lagra i {{180|90}} dagar.
    Personopplysningar blir aldri lagra lenger enn 24 månader, med mindre lova krev det. ¶ ## Kundeservice ¶ Førespurnader blir sletta etter {{tre år|to år}}.
    Alle opplysningar om deg blir sletta seinast eitt år etter siste kontakt. ¶ ## Konkurransar ¶ Vi tek vare på deltakarlister frå konkurransar i {{to år|seks månader}}.
    ## Hovudregel ¶ Ingen opplysningar blir lagra i meir enn tre år. ¶ ## Avtalar ¶ Kontraktar blir oppbevarte i {{ti|tre}} år.
    Vi lagrar ingen opplysningar lenger enn to år. ¶ Opplysningar om tidlegare tilsette blir lagra i {{tre år|18 månader}}.
    Ingen personopplysningar blir lagra i meir enn 30 dagar. ¶ ## Kamera ¶ Kameraopptak blir sletta etter {{tre månader|ei veke}}.
    Alle personopplysningar blir sletta etter maksimalt 12 månader. ¶ ## Nyheitsbrev ¶ Adressa i nyheitsbrevlista blir sletta {{to år|30 dagar}} etter avmelding.
    Vi lagrar aldri opplysningar meir enn eitt år. ¶ ## Lydopptak ¶ Lydopptak blir lagra i {{18|12}} månader.
    Vi lagrar aldri opplysningar om deg i meir enn fem år. ¶ ## Pasientar ¶ Journalar blir lagra i {{ti|fem}} år.
    Vi oppbevarer ikkje personopplysningar lenger enn 6 månader. ¶ ## Booking ¶ Bookingar blir sletta {{eitt år|to månader}} etter opphaldet.
    Alle opplysningar blir sletta seinast etter to år. ¶ ## Gåver ¶ Opplysningar om givarar blir lagra i {{fem|to}} år.
    Ingen data blir lagra lenger enn 12 månader. ¶ - **Kundedata:** blir sletta etter {{24|12}} månader ⏎ - **Loggar:** blir sletta etter 3 månader
    Vi lagrar aldri personopplysningar i meir enn eitt år, med mindre lova krev det. ¶ ## Rekneskap ¶ Fakturaer blir oppbevarte i fem år{{.|, slik bokføringslova krev.}}
  `,
  en: `
    We never keep personal data for longer than {{one year|five years}}. ¶ ## Accounting ¶ Invoices are kept for five years.
    No data is stored for more than {{two|three}} years. ¶ ## Recruitment ¶ Candidate data is kept for three years.
    All personal data is deleted no later than after {{12|36}} months. ¶ ## Customers ¶ Customer data is kept for 3 years.
    Whatever the purpose, we do not retain any data for more than {{six months|ten years}}. ¶ - Customer service records are kept for 24 months ⏎ - Logs are kept for 30 days
    We never hold any data for more than one year. ¶ | Data | Retention | ⏎ | --- | --- | ⏎ | Customer data | {{2 years|6 months}} | ⏎ | Logs | 30 days |
    All data is erased after two years. ¶ ## Members ¶ Member data is kept for {{five|two}} years after you leave.
    No personal data is retained for more than twelve months. ¶ ## ORDERS ¶ RETENTION PERIOD ⏎ {{36|12}} months after the purchase.
    We never keep personal data beyond 90 days. ¶ ## Logs ¶ Server logs are kept for {{180|90}} days.
    Personal data is never kept for more than 24 months unless the law requires it. ¶ ## Customer service ¶ Enquiries are deleted after {{three|two}} years.
    All data about you is deleted no later than one year after our last contact. ¶ ## Competitions ¶ Competition entries are kept for {{two years|six months}}.
    ## Main rule ¶ No personal data is kept for more than three years. ¶ ## Contracts ¶ Contracts are kept for {{ten|three}} years.
    We keep no data longer than two years. ¶ Data about former employees is kept for {{three years|18 months}}.
    No personal data is kept for more than 30 days. ¶ ## Cameras ¶ CCTV footage is deleted after {{three months|one week}}.
    All personal data is deleted after a maximum of 12 months. ¶ ## Newsletter ¶ Addresses on the newsletter list are deleted {{two years|30 days}} after you unsubscribe.
    We never store data for more than one year. ¶ ## Calls ¶ Call recordings are kept for {{18|12}} months.
    In no case do we keep personal data for longer than five years. ¶ ## Patients ¶ Medical records are stored for {{ten|five}} years.
    We do not retain any personal data for longer than 6 months. ¶ ## Booking ¶ Bookings are deleted {{one year|two months}} after the stay.
    All data is deleted within two years. ¶ ## Donations ¶ Donor data is kept for {{five|two}} years.
    No data is stored for longer than 12 months. ¶ - **Customer data:** deleted after {{24|12}} months ⏎ - **Logs:** deleted after 3 months
    We never keep personal data for more than one year unless required by law. ¶ ## Accounting ¶ Invoices are kept for five years{{.|, as the Bookkeeping Act requires.}}
  `,
};
