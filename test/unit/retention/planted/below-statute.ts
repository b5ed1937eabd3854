/** Less than the act asks. */
import type { Planted } from './planted.js';

export const belowStatute: Planted = {
  nb: `
    Fakturaer lagres i {{tre|fem}} år etter bokføringsloven.
    I henhold til bokføringsloven oppbevarer vi bilag i {{to|fem}} år.
    - Kundedata: 3 år ⏎ - Fakturaer: {{24 måneder|60 måneder}} (bokføringsloven § 13)
    | Data | Lagringstid | Grunnlag | ⏎ | --- | --- | --- | ⏎ | Fakturaer | {{3|5}} år | Bokføringsloven | ⏎ | Logger | 30 dager | Berettiget interesse |
    Kvitteringer slettes etter {{ett|fem}} år. Dette følger av bokføringsloven § 13.
    Regnskapslovgivningen krever at vi lagrer betalingsopplysninger i {{36 måneder|5 år}}.
    ## JURIDISKE FORPLIKTELSER ¶ Formål: ⏎ Oppfylle krav i bokføringsloven. ¶ LAGRINGSTID ⏎ {{36|60}} måneder etter kjøpet.
    Opplysninger fra kundekontroll lagres i {{tre|fem}} år etter at kundeforholdet er avsluttet, slik hvitvaskingsloven krever.
    Etter hvitvaskingsloven § 30 oppbevarer vi legitimasjon i {{12 måneder|fem år}} etter avsluttet kundeforhold.
    Regnskapsmateriale oppbevares i inntil {{to|fem}} år av hensyn til bokføringsloven.
    Vi er pålagt av bokføringsloven å lagre fakturaer i minst {{tre|fem}} år, og sletter dem deretter.
    Oppdragsdokumentasjon oppbevares i {{tre|fem}} år etter regnskapsførerloven.
    Revisjonsdokumentasjon lagres i {{3|5}} år, jf. revisorloven.
    Bokføringsplikten gjør at ordrehistorikk lagres i {{to|fem}} år.
    Kjøpshistorikk beholdes i {{1 år|5 år}} for å oppfylle bokføringsloven.
    - **Betaling:** lagres i {{2|5}} år etter regnskapsårets slutt (bokføringsloven)
    Oppdragsmappen oppbevares i {{fem|ti}} år etter eiendomsmeglingsforskriften.
    ## Regnskap ¶ Vi følger bokføringsloven. ¶ Bilagene lagres i {{tre|fem}} år.
    Saksarkivet oppbevares i {{tre|ti}} år etter advokatloven § 36.
    Medlemskontingenten er regnskapsmateriale, og lagres etter bokføringsloven i {{18 måneder|5 år}}.
  `,
  nn: `
    Fakturaer blir lagra i {{tre|fem}} år etter bokføringslova.
    I samsvar med bokføringslova oppbevarer vi bilag i {{to|fem}} år.
    - Kundedata: 3 år ⏎ - Fakturaer: {{24 månader|60 månader}} (bokføringslova § 13)
    | Data | Lagringstid | Grunnlag | ⏎ | --- | --- | --- | ⏎ | Fakturaer | {{3|5}} år | Bokføringslova | ⏎ | Loggar | 30 dagar | Berettiga interesse |
    Kvitteringar blir sletta etter {{eitt|fem}} år. Dette følgjer av bokføringslova § 13.
    Rekneskapslovgivinga krev at vi lagrar betalingsopplysningar i {{36 månader|5 år}}.
    ## RETTSLEGE PLIKTER ¶ Føremål: ⏎ Oppfylle krav i bokføringslova. ¶ LAGRINGSTID ⏎ {{36|60}} månader etter kjøpet.
    Opplysningar frå kundekontroll blir lagra i {{tre|fem}} år etter at kundeforholdet er avslutta, slik kvitvaskingslova krev.
    Etter kvitvaskingslova § 30 oppbevarer vi legitimasjon i {{12 månader|fem år}} etter avslutta kundeforhold.
    Rekneskapsmateriale blir oppbevart i inntil {{to|fem}} år av omsyn til bokføringslova.
    Vi er pålagde av bokføringslova å lagre fakturaer i minst {{tre|fem}} år, og slettar dei deretter.
    Oppdragsdokumentasjon blir oppbevart i {{tre|fem}} år etter rekneskapsførarlova.
    Revisjonsdokumentasjon blir lagra i {{3|5}} år, jf. revisorlova.
    Bokføringsplikta gjer at ordrehistorikk blir lagra i {{to|fem}} år.
    Vi tek vare på kjøpshistorikk i {{1 år|5 år}} for å oppfylle bokføringslova.
    - **Betaling:** blir lagra i {{2|5}} år etter slutten av rekneskapsåret (bokføringslova)
    Oppdragsmappa blir oppbevart i {{fem|ti}} år etter eigedomsmeklingsforskrifta.
    ## Rekneskap ¶ Vi følgjer bokføringslova. ¶ Bilaga blir lagra i {{tre|fem}} år.
    Saksarkivet blir oppbevart i {{tre|ti}} år etter advokatlova § 36.
    Medlemspengane er rekneskapsmateriale, og blir lagra etter bokføringslova i {{18 månader|5 år}}.
  `,
  en: `
    Invoices are kept for {{three|five}} years under the Bookkeeping Act.
    In accordance with the Norwegian Bookkeeping Act, we retain vouchers for {{two|five}} years.
    - Customer data is kept for 3 years ⏎ - Invoices: {{24|60}} months (Bookkeeping Act section 13)
    | Data | Retention | Basis | ⏎ | --- | --- | --- | ⏎ | Invoices | {{3|5}} years | Bookkeeping Act | ⏎ | Logs | 30 days | Legitimate interest |
    Receipts are deleted after {{one year|five years}}. This follows from section 13 of the Bookkeeping Act.
    Accounting legislation requires us to keep payment data for {{36 months|5 years}}.
    ## LEGAL OBLIGATIONS ¶ Purpose: ⏎ To meet the requirements of the Bookkeeping Act. ¶ RETENTION PERIOD ⏎ {{36|60}} months after the purchase.
    Due diligence data is kept for {{three|five}} years after the customer relationship ends, as the Anti-Money Laundering Act requires.
    Under the Money Laundering Act we retain identification documents for {{12 months|five years}} after the relationship has ended.
    Accounting material is kept for up to {{two|five}} years because of the Bookkeeping Act.
    The Bookkeeping Act obliges us to keep invoices for at least {{three|five}} years; they are then deleted.
    Assignment documents are kept for {{three|five}} years under the Accountants Act.
    Audit files are stored for {{3|5}} years, cf. the Auditors Act.
    Our bookkeeping obligations mean that order history is stored for {{two|five}} years.
    Purchase history is kept for {{1 year|5 years}} to comply with the Bookkeeping Act.
    - **Payments:** kept for {{2|5}} years after the end of the accounting year (Bookkeeping Act)
    The sales file is kept for {{five|ten}} years under the Estate Agency Regulations.
    ## Accounting ¶ We follow the Bookkeeping Act. ¶ Vouchers are kept for {{three|five}} years.
    The case archive is kept for {{three|ten}} years under the Lawyers Act.
    To comply with accounting law, we keep membership invoices for {{18 months|5 years}}.
  `,
};
