/** Faults of periods and references, in wordings that were written after the rules, without a look at them. */
import type { Twins } from './twins.js';

export const FRESH_RETENTION: Twins = {
  'retention/conflict': {
    nb: `
      ## Kunder ¶ Opplysninger om kunder lagres så lenge kundeforholdet varer og deretter i to år. ¶ ## Sletting ¶ Kundeopplysninger fjernes {{fem|to}} år etter at kundeforholdet tok slutt.
      ## Jobbsøkere ¶ Søkere som ikke får jobben, får CV og søknad slettet etter tre måneder. ¶ ## Oversikt ¶ | Opplysninger | Oppbevares | ⏎ | --- | --- | ⏎ | Jobbsøknader | {{12 måneder|tre måneder}} | ⏎ | Logger | 30 dager |
      Opptak fra kameraene oppbevares i sju dager. ¶ ## Kameraovervåking ¶ Hvert opptak overskrives automatisk etter {{30 dager|en uke}}.
      Chatlogger lagres i 90 dager. ¶ ## Kundesenter ¶ Samtaler på chat blir liggende hos oss i {{et år|tre måneder}} før de slettes.
    `,
    nn: `
      ## Kundar ¶ Opplysningar om kundar blir lagra så lenge kundeforholdet varer og deretter i to år. ¶ ## Sletting ¶ Kundeopplysningar blir fjerna {{fem|to}} år etter at kundeforholdet tok slutt.
      Opptak frå kameraa tek vi vare på i sju dagar. ¶ ## Kameraovervaking ¶ Kvart opptak blir automatisk overskrive etter {{30 dagar|ei veke}}.
      Chatloggar blir lagra i 90 dagar. ¶ ## Kundesenter ¶ Samtalar på chat blir liggjande hos oss i {{eit år|tre månader}} før dei blir sletta.
    `,
    en: `
      ## Customers ¶ Customer data are held while the relationship lasts and for two years afterwards. ¶ ## Deletion ¶ Customer data are removed {{five|two}} years after the relationship has come to an end.
      ## Applicants ¶ If you do not get the job, your CV and application are deleted after three months. ¶ ## Overview ¶ | Data | Kept for | ⏎ | --- | --- | ⏎ | Job applications | {{12 months|three months}} | ⏎ | Logs | 30 days |
      Camera footage is kept for seven days. ¶ ## CCTV ¶ Each recording is overwritten automatically after {{30 days|a week}}.
      Chat logs are stored for 90 days. ¶ ## Customer centre ¶ Conversations on chat remain with us for {{a year|three months}} before they are deleted.
    `,
  },
  'retention/exceeds-own-maximum': {
    nb: `
      Tolv måneder er det lengste vi oppbevarer noen personopplysning. ¶ ## Kundeservice ¶ Henvendelser lagres i {{to år|seks måneder}}.
      Vi lagrer aldri personopplysninger i mer enn tre år. ¶ ## Medlemmer ¶ Medlemsopplysninger slettes {{fem|to}} år etter utmelding.
      Alle personopplysninger er slettet senest 24 måneder etter at vi fikk dem. ¶ ## Konkurranser ¶ Deltakerlister beholdes i {{36|12}} måneder.
    `,
    nn: `
      Tolv månader er det lengste vi oppbevarer nokon personopplysning. ¶ ## Kundeservice ¶ Førespurnader blir lagra i {{to år|seks månader}}.
      Vi lagrar aldri personopplysningar i meir enn tre år. ¶ ## Medlemer ¶ Medlemsopplysningar blir sletta {{fem|to}} år etter utmelding.
    `,
    en: `
      Twelve months is the longest we keep any personal data. ¶ ## Customer service ¶ Enquiries are stored for {{two years|six months}}.
      We never store personal data for more than three years. ¶ ## Members ¶ Member data are deleted {{five|two}} years after a member leaves.
      All personal data have been erased no later than 24 months after we received them. ¶ ## Competitions ¶ Lists of participants are retained for {{36|12}} months.
    `,
  },
  'retention/below-statute': {
    nb: `
      Bokføringsloven gjelder for oss, og ordre og fakturaer blir derfor liggende i {{24 måneder|fem år}}.
      Det er loven om bokføring som avgjør hvor lenge vi har kvitteringene: {{tre|fem}} år.
      Regnskapspliktig materiale {{makuleres etter to år|makuleres etter fem år}}, jf. bokføringsloven § 13.
      For å etterleve hvitvaskingsloven tar vi vare på kopi av legitimasjon i {{ett|fem}} år etter at kundeforholdet opphørte.
    `,
    nn: `
      Bokføringslova gjeld for oss, og ordrar og fakturaer blir difor liggjande i {{24 månader|fem år}}.
      Rekneskapspliktig materiale {{blir makulert etter to år|blir makulert etter fem år}}, jf. bokføringslova § 13.
      For å etterleve kvitvaskingslova tek vi vare på kopi av legitimasjon i {{eitt|fem}} år etter at kundeforholdet tok slutt.
    `,
    en: `
      The Bookkeeping Act applies to us, so orders and invoices remain on file for {{24 months|five years}}.
      Accounting records are {{shredded after two years|shredded after five years}}, cf. section 13 of the Bookkeeping Act.
      To comply with the Anti-Money Laundering Act we keep a copy of your ID for {{one year|five years}} after the customer relationship ended.
    `,
  },
  'retention/above-statute': {
    nb: `
      Bokføringsloven gjelder for oss, og ordre og fakturaer blir derfor liggende i {{ti|fem}} år.
      Det er loven om bokføring som avgjør hvor lenge vi har kvitteringene: {{åtte|fem}} år.
      Video fra butikken tas vare på i {{en måned|en uke}}, slik forskriften om kameraovervåking åpner for.
    `,
    nn: `
      Bokføringslova gjeld for oss, og ordrar og fakturaer blir difor liggjande i {{ti|fem}} år.
      Video frå butikken tek vi vare på i {{ein månad|ei veke}}, slik forskrifta om kameraovervaking opnar for.
    `,
    en: `
      The Bookkeeping Act applies to us, so orders and invoices remain on file for {{ten|five}} years.
      Video from the shop is kept for {{a month|a week}}, as the Norwegian regulations on camera surveillance permit.
    `,
  },
  'retention/open-ended': {
    nb: `
      Innloggingslogger blir tatt vare på i {{minst|inntil}} ett år.
      {{Kundehistorikken blir stående i systemet uten tidsbegrensning.|Kundehistorikken blir stående i systemet i tre år.}}
      {{Vi sletter ikke kontoen din, heller ikke når den har vært ubrukt i mange år.|Vi sletter kontoen din når den har vært ubrukt i tre år.}}
      Søknader lagres i {{ikke mindre enn|ikke mer enn}} seks måneder.
      {{Opplysninger i kundekortet beholder vi for all framtid.|Opplysninger i kundekortet beholder vi i fem år.}}
    `,
    nn: `
      Innloggingsloggar blir tekne vare på i {{minst|inntil}} eitt år.
      {{Kundehistorikken blir ståande i systemet utan tidsgrense.|Kundehistorikken blir ståande i systemet i tre år.}}
      Søknader blir lagra i {{ikkje mindre enn|ikkje meir enn}} seks månader.
      {{Opplysningar i kundekortet beheld vi for all framtid.|Opplysningar i kundekortet beheld vi i fem år.}}
    `,
    en: `
      Login logs are retained for {{a minimum of|a maximum of}} one year.
      {{Your customer history remains in the system without any time limit.|Your customer history remains in the system for three years.}}
      {{We do not delete your account, even if it has not been used for many years.|We delete your account when it has not been used for three years.}}
      Applications are stored for {{not less than|not more than}} six months.
      {{We keep the data on your customer card for ever.|We keep the data on your customer card for five years.}}
    `,
  },
  'retention/vague': {
    nb: `
      ## Lagring ¶ {{Personopplysningene slettes når vi ikke lenger har behov for dem.|Personopplysningene slettes ett år etter siste kjøp.}}
      ## Oppbevaring ¶ {{Opplysningene blir lagret så lenge formålet tilsier det.|Opplysningene blir lagret til saken er avsluttet.}}
      ## Hvor lenge ¶ {{Vi tar vare på opplysninger i et rimelig tidsrom.|Vi tar vare på opplysninger i 18 måneder.}}
    `,
    nn: `
      ## Lagring ¶ {{Personopplysningane blir sletta når vi ikkje lenger har bruk for dei.|Personopplysningane blir sletta eitt år etter siste kjøp.}}
      ## Oppbevaring ¶ {{Opplysningane blir lagra så lenge føremålet tilseier det.|Opplysningane blir lagra til saka er avslutta.}}
    `,
    en: `
      ## Storage ¶ {{Personal data are deleted when we no longer have a need for them.|Personal data are deleted one year after your last purchase.}}
      ## Retention ¶ {{The data are stored for as long as the purpose dictates.|The data are stored until the case is closed.}}
      ## How long ¶ {{We keep data for a reasonable period of time.|We keep data for 18 months.}}
    `,
  },
  'retention/number-mismatch': {
    nb: `
      Etter seks ({{8|6}}) måneder sletter vi søknaden.
      Loggene slettes etter {{14 dager (en måned)|14 dager (to uker)}}.
      Vi lagrer kjøpshistorikk i tre år ({{48|36}} måneder).
      Oppbevaringstid: {{2 (tre) år|3 (tre) år}}
    `,
    nn: `
      Etter seks ({{8|6}}) månader slettar vi søknaden.
      Loggane blir sletta etter {{14 dagar (ein månad)|14 dagar (to veker)}}.
      Vi lagrar kjøpshistorikk i tre år ({{48|36}} månader).
    `,
    en: `
      After six ({{8|6}}) months we delete the application.
      Logs are deleted after {{14 days (one month)|14 days (two weeks)}}.
      We keep your purchase history for three years ({{48|36}} months).
      Retention: {{2 (three) years|3 (three) years}}
    `,
  },
  'reference/stale': {
    nb: `
      Vi følger {{personopplysningsloven av 14. april 2000|personopplysningsloven av 15. juni 2018}}.
      Mottakeren i USA er tilsluttet {{Privacy Shield-ordningen|Data Privacy Framework-ordningen}}.
      Krav om sletting kan du sette fram etter {{personopplysningsloven § 28|personvernforordningen artikkel 17}}.
      Informasjonskapsler bruker vi i tråd med ekomloven {{§ 2-7b|§ 3-15}}.
      {{Post- og teletilsynet|Nkom}} fører tilsyn med bruken av informasjonskapsler.
      Behandlingen skjer etter {{personverndirektivet (95/46/EF)|personvernforordningen (EU) 2016/679}}.
    `,
    nn: `
      Vi følgjer {{personopplysningslova av 14. april 2000|personopplysningslova av 15. juni 2018}}.
      Mottakaren i USA er tilslutta {{Privacy Shield-ordninga|Data Privacy Framework-ordninga}}.
      Krav om sletting kan du setje fram etter {{personopplysningslova § 28|personvernforordninga artikkel 17}}.
      Informasjonskapslar bruker vi i tråd med ekomlova {{§ 2-7b|§ 3-15}}.
    `,
    en: `
      We comply with the {{Personal Data Act of 14 April 2000|Personal Data Act of 15 June 2018}}.
      The recipient in the USA participates in the {{Privacy Shield scheme|Data Privacy Framework scheme}}.
      You may claim erasure under {{section 28 of the Personal Data Act|Article 17 of the GDPR}}.
      We use cookies in line with {{section 2-7b|section 3-15}} of the Electronic Communications Act.
      The processing takes place under {{the Data Protection Directive (95/46/EC)|the General Data Protection Regulation (EU) 2016/679}}.
    `,
  },
  'reference/nonexistent': {
    nb: `
      Rettighetene dine følger av personvernforordningen artikkel 15 til {{122|22}}.
      Du finner mer om dette i GDPR {{artikkel 104|artikkel 14}}.
      Behandlingen har hjemmel i artikkel 6 nr. 1 bokstav {{h|c}} i personvernforordningen.
      Etter personopplysningsloven {{§ 57|§ 12}} kan fødselsnummer bare brukes når det er saklig behov.
      Vi viser til artikkel 13 nr. {{7|2}} i forordningen.
    `,
    nn: `
      Rettane dine følgjer av personvernforordninga artikkel 15 til {{122|22}}.
      Behandlinga har heimel i artikkel 6 nr. 1 bokstav {{h|c}} i personvernforordninga.
      Etter personopplysningslova {{§ 57|§ 12}} kan fødselsnummer berre brukast når det er sakleg behov.
    `,
    en: `
      Your rights follow from Articles 15 to {{122|22}} of the GDPR.
      You will find more on this in {{Article 104|Article 14}} of the GDPR.
      The processing is authorised by Article 6(1)({{h|c}}) of the General Data Protection Regulation.
      Under {{section 57|section 12}} of the Norwegian Personal Data Act a national identity number may be used only when there is an objective need.
      We refer to Article 13({{7|2}}) of the GDPR.
    `,
  },
  'reference/wrong-article': {
    nb: `
      Retten til å få slettet opplysninger følger av personvernforordningen artikkel {{20|17}}.
      Nyhetsbrev sender vi på grunnlag av samtykket ditt (GDPR art. 6 nr. 1 bokstav {{c|a}}).
      Du kan protestere mot behandlingen, se artikkel {{18|21}} i forordningen.
      Vi er rettslig forpliktet til å lagre bilag, jf. GDPR artikkel 6 nr. 1 bokstav {{e|c}}.
      Databehandleravtaler inngås i samsvar med artikkel {{82|28}} i personvernforordningen.
    `,
    nn: `
      Retten til å få sletta opplysningar følgjer av personvernforordninga artikkel {{20|17}}.
      Nyheitsbrev sender vi på grunnlag av samtykket ditt (GDPR art. 6 nr. 1 bokstav {{c|a}}).
      Du kan protestere mot behandlinga, sjå artikkel {{18|21}} i forordninga.
      Vi er rettsleg plikta til å lagre bilag, jf. GDPR artikkel 6 nr. 1 bokstav {{e|c}}.
    `,
    en: `
      The right to have data erased follows from Article {{20|17}} of the GDPR.
      We send newsletters on the basis of your consent (GDPR Art. 6(1)({{c|a}})).
      You may object to the processing, see Article {{18|21}} of the GDPR.
      We are under a legal obligation to keep vouchers, cf. Article 6(1)({{e|c}}) GDPR.
      Processing agreements are entered into in accordance with Article {{82|28}} GDPR.
    `,
  },
  'reference/wrong-authority': {
    nb: `
      @ Mener du at vi bryter reglene, kan du klage til {{Forbrukerrådet|Datatilsynet}}.
      @ Tilsynsmyndighet for behandlingen vår er {{Integritetsskyddsmyndigheten i Stockholm|Datatilsynet i Oslo}}.
      @ Klage over hvordan vi behandler personopplysninger rettes til {{Nkom|Datatilsynet}}.
    `,
    nn: `
      @ Meiner du at vi bryt reglane, kan du klage til {{Forbrukarrådet|Datatilsynet}}.
      @ Klage over korleis vi handsamar personopplysningar sender du til {{Nkom|Datatilsynet}}.
    `,
    en: `
      @ We are based in Norway. If you believe that we break the rules, you can complain to {{the Norwegian Consumer Council|the Norwegian Data Protection Authority}}.
      @ We are based in Norway. The supervisory authority for our processing is {{the Information Commissioner's Office|Datatilsynet in Oslo}}.
      @ We are based in Norway. Complaints about how we process personal data are lodged with {{Nkom|Datatilsynet}}.
    `,
  },
};
