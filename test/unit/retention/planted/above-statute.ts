/** More than the act asks or allows. */
import type { Planted } from './planted.js';

export const aboveStatute: Planted = {
  nb: `
    Fakturaer lagres i {{ti|fem}} år etter bokføringsloven.
    I henhold til bokføringsloven § 13 oppbevarer vi bilag i {{10|5}} år.
    - Kundedata: 3 år ⏎ - Fakturaer: {{7|5}} år (bokføringsloven)
    | Data | Lagringstid | Grunnlag | ⏎ | --- | --- | --- | ⏎ | Fakturaer | {{10|5}} år | Bokføringsloven | ⏎ | Logger | 30 dager | Berettiget interesse |
    Kvitteringer slettes etter {{ti|fem}} år. Dette følger av bokføringsloven.
    Regnskapslovgivningen krever at vi lagrer betalingsopplysninger i {{8|5}} år.
    Bokføringsloven pålegger oss å lagre ordrehistorikk i {{120|60}} måneder.
    Kameraopptak lagres i {{30 dager|sju dager}} etter kameraforskriften.
    Opptak slettes etter {{to uker|en uke}}, i samsvar med forskrift om kameraovervåking i virksomhet.
    | Data | Lagringstid | Lov | ⏎ | --- | --- | --- | ⏎ | Kameraopptak | {{14|7}} dager | Kameraforskriften | ⏎ | Fakturaer | 5 år | Bokføringsloven |
    Opplysninger fra kundekontroll lagres i {{ti|fem}} år etter at kundeforholdet er avsluttet, slik hvitvaskingsloven krever.
    Etter hvitvaskingsloven oppbevarer vi legitimasjon i {{sju|fem}} år etter avsluttet kundeforhold.
    Lønnsbilag oppbevares i {{ti|fem}} år i henhold til bokføringsloven.
    Revisjonsdokumentasjon lagres i {{ti|fem}} år etter revisorloven.
    Regnskapsbilag lagres i inntil {{ti|fem}} år, jf. bokføringsloven.
    Vi er lovpålagt etter bokføringsloven å oppbevare fakturaer i {{7 år|5 år}}.
    - **Regnskap:** {{10|5}} år etter regnskapsårets slutt (bokføringsloven)
    Oppdragsdokumentasjon oppbevares i {{ti|fem}} år etter regnskapsførerloven.
    Betalingsanmerkninger lagres i {{seks|fire}} år etter kredittopplysningsloven.
    Hvitvaskingsregelverket krever at kundetiltak dokumenteres, og opplysningene lagres i {{8|5}} år.
  `,
  nn: `
    Fakturaer blir lagra i {{ti|fem}} år etter bokføringslova.
    I samsvar med bokføringslova § 13 oppbevarer vi bilag i {{10|5}} år.
    - Kundedata: 3 år ⏎ - Fakturaer: {{7|5}} år (bokføringslova)
    | Data | Lagringstid | Grunnlag | ⏎ | --- | --- | --- | ⏎ | Fakturaer | {{10|5}} år | Bokføringslova | ⏎ | Loggar | 30 dagar | Berettiga interesse |
    Kvitteringar blir sletta etter {{ti|fem}} år. Dette følgjer av bokføringslova.
    Rekneskapslovgivinga krev at vi lagrar betalingsopplysningar i {{8|5}} år.
    Bokføringslova pålegg oss å lagre ordrehistorikk i {{120|60}} månader.
    Kameraopptak blir lagra i {{30 dagar|sju dagar}} etter kameraforskrifta.
    Opptak blir sletta etter {{to veker|ei veke}}, i samsvar med forskrift om kameraovervaking i verksemd.
    | Data | Lagringstid | Lov | ⏎ | --- | --- | --- | ⏎ | Kameraopptak | {{14|7}} dagar | Kameraforskrifta | ⏎ | Fakturaer | 5 år | Bokføringslova |
    Opplysningar frå kundekontroll blir lagra i {{ti|fem}} år etter at kundeforholdet er avslutta, slik kvitvaskingslova krev.
    Etter kvitvaskingslova oppbevarer vi legitimasjon i {{sju|fem}} år etter avslutta kundeforhold.
    Lønsbilag blir oppbevarte i {{ti|fem}} år i samsvar med bokføringslova.
    Revisjonsdokumentasjon blir lagra i {{ti|fem}} år etter revisorlova.
    Rekneskapsbilag blir lagra i inntil {{ti|fem}} år, jf. bokføringslova.
    Vi er lovpålagde etter bokføringslova å oppbevare fakturaer i {{7 år|5 år}}.
    - **Rekneskap:** {{10|5}} år etter slutten av rekneskapsåret (bokføringslova)
    Oppdragsdokumentasjon blir oppbevart i {{ti|fem}} år etter rekneskapsførarlova.
    Betalingsmerknader blir lagra i {{seks|fire}} år etter kredittopplysningslova.
    Kvitvaskingsregelverket krev at kundetiltak blir dokumenterte, og opplysningane blir lagra i {{8|5}} år.
  `,
  en: `
    Invoices are kept for {{ten|five}} years under the Bookkeeping Act.
    In accordance with section 13 of the Norwegian Bookkeeping Act, we retain vouchers for {{10|5}} years.
    - Customer data is kept for 3 years ⏎ - Invoices: {{7|5}} years (Bookkeeping Act)
    | Data | Retention | Basis | ⏎ | --- | --- | --- | ⏎ | Invoices | {{10|5}} years | Bookkeeping Act | ⏎ | Logs | 30 days | Legitimate interest |
    Receipts are deleted after {{ten|five}} years. This follows from the Bookkeeping Act.
    Accounting legislation requires us to keep payment data for {{8|5}} years.
    The Bookkeeping Act requires us to store order history for {{120|60}} months.
    Camera footage is kept for {{30 days|seven days}} under the camera regulations.
    Footage is deleted after {{two weeks|one week}}, in line with the regulations on camera surveillance.
    | Data | Retention | Law | ⏎ | --- | --- | --- | ⏎ | CCTV | {{14|7}} days | Regulations on camera surveillance | ⏎ | Invoices | 5 years | Bookkeeping Act |
    Due diligence data is kept for {{ten|five}} years after the customer relationship ends, as the Anti-Money Laundering Act requires.
    Under the Money Laundering Act we retain identification for {{seven|five}} years after the relationship has ended.
    Payroll records are kept for {{ten|five}} years in accordance with the Bookkeeping Act.
    Audit files are stored for {{ten|five}} years under the Auditors Act.
    Accounting vouchers are kept for up to {{ten|five}} years, cf. the Bookkeeping Act.
    The Bookkeeping Act obliges us to keep invoices for {{7 years|5 years}}.
    - **Accounting:** {{10|5}} years after the end of the accounting year (Bookkeeping Act)
    Assignment documents are kept for {{ten|five}} years under the Accountants Act.
    Payment remarks are stored for {{six|four}} years under the Credit Information Act.
    To comply with anti-money laundering legislation, customer due diligence data is stored for {{8|5}} years.
  `,
};
