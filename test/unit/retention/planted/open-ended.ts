/** Minimums and for ever. */
import type { Planted } from './planted.js';

export const openEnded: Planted = {
  nb: `
    Logger lagres i {{minst|inntil}} 30 dager.
    Kundedata oppbevares i {{minimum|maksimalt}} tre år.
    Vi beholder søknader {{på ubestemt tid|i seks måneder}}.
    Medlemslister lagres {{permanent|så lenge du er medlem}}.
    - Kundedata: {{minst 2 år|2 år}} ⏎ - Logger: 30 dager
    | Data | Lagringstid | ⏎ | --- | --- | ⏎ | Kundedata | {{Minst 3 år|Inntil 3 år}} | ⏎ | Logger | 30 dager |
    ## LAGRINGSTID ¶ {{Minimum 6|6}} måneder.
    Bilder fra arrangementet lagres {{for alltid|i to år}}.
    Fakturaer oppbevares i {{minst fem år|fem år}} etter regnskapsårets slutt.
    Samtalene lagres i {{ikke mindre enn|ikke mer enn}} 90 dager.
    Opplysningene beholdes {{uten tidsbegrensning|i ett år}}.
    Vi sletter {{aldri kundedata|kundedata etter to år}}.
    Kontaktopplysninger lagres i 12 måneder {{eller mer|eller mindre}}.
    Resultatlister lagres {{evig|i fem år}} for historiens skyld.
    Kundehistorikk lagres {{i mer enn|i inntil}} fem år.
    Opplysninger om tidligere ansatte oppbevares i {{minst tre år|tre år}} etter at de slutter.
    Opptakene slettes {{tidligst|senest}} etter syv dager.
    E-postadressen din beholdes {{selv etter arrangementet|i en måned etter arrangementet}}.
    Logger lagres i minst 30 dager{{.|, men aldri lenger enn 90 dager.}}
    Søknader lagres i minst 6 måneder.{{| Deretter slettes de.}}
  `,
  nn: `
    Loggar blir lagra i {{minst|inntil}} 30 dagar.
    Kundedata blir oppbevarte i {{minimum|maksimalt}} tre år.
    Vi held på søknader {{på ubestemt tid|i seks månader}}.
    Medlemslister blir lagra {{permanent|så lenge du er medlem}}.
    - Kundedata: blir lagra i {{minst 2 år|2 år}} ⏎ - Loggar: blir lagra i 30 dagar
    | Data | Lagringstid | ⏎ | --- | --- | ⏎ | Kundedata | {{Minst 3 år|Inntil 3 år}} | ⏎ | Loggar | 30 dagar |
    ## LAGRINGSTID ¶ {{Minimum 6|6}} månader.
    Bilete frå arrangementet blir lagra {{for alltid|i to år}}.
    Fakturaer blir oppbevarte i {{minst fem år|fem år}} etter slutten av rekneskapsåret.
    Samtalane blir lagra i {{ikkje mindre enn|ikkje meir enn}} 90 dagar.
    Vi tek vare på opplysningane {{utan tidsavgrensing|i eitt år}}.
    Vi slettar {{aldri kundedata|kundedata etter to år}}.
    Kontaktopplysningar blir lagra i 12 månader {{eller meir|eller mindre}}.
    Resultatlister blir lagra {{for evig|i fem år}} for historia si skuld.
    Kundehistorikk blir lagra {{i meir enn|i inntil}} fem år.
    Opplysningar om tidlegare tilsette blir oppbevarte i {{minst tre år|tre år}} etter at dei sluttar.
    Opptaka blir sletta {{tidlegast|seinast}} etter sju dagar.
    Vi tek vare på e-postadressa di {{òg etter arrangementet|i ein månad etter arrangementet}}.
    Loggar blir lagra i minst 30 dagar{{.|, men aldri lenger enn 90 dagar.}}
    Søknader blir lagra i minst 6 månader.{{| Deretter blir dei sletta.}}
  `,
  en: `
    Logs are kept for {{at least|up to}} 30 days.
    Customer data is retained for {{a minimum of|a maximum of}} three years.
    We keep applications {{indefinitely|for six months}}.
    Member lists are stored {{permanently|for as long as you are a member}}.
    - Customer data is kept for {{at least 2 years|2 years}} ⏎ - Logs are kept for 30 days
    | Data | Retention | ⏎ | --- | --- | ⏎ | Customer data | {{At least 3 years|Up to 3 years}} | ⏎ | Logs | 30 days |
    ## RETENTION PERIOD ¶ {{Minimum 6|6}} months.
    Photos of the event are kept {{forever|for two years}}.
    Invoices are kept for {{at least five years|five years}} after the end of the accounting year.
    Chats are stored for {{not less than|not more than}} 90 days.
    The data is retained {{without any time limit|for one year}}.
    We {{never delete customer data|delete customer data after two years}}.
    Contact details are kept for 12 months {{or more|or less}}.
    Result lists are stored {{in perpetuity|for five years}} for the sake of history.
    Customer history is kept for {{more than|up to}} five years.
    Data about former employees is kept for {{at least three years|three years}} after they leave.
    Footage is deleted {{no earlier than|no later than}} seven days after recording.
    Your e-mail address is kept {{even after the event|for a month after the event}}.
    Logs are kept for at least 30 days{{.| but never longer than 90 days.}}
    Applications are kept for at least 6 months.{{| They are then deleted.}}
  `,
};
