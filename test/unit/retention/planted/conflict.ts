/** Two periods for the same data. */
import type { Planted } from './planted.js';

export const conflict: Planted = {
  nb: `
    Vi lagrer kundedata i tre år. ¶ ## Sletting ¶ Kundeopplysninger slettes etter {{ett år|36 måneder}}.
    Kundedata lagres i 36 måneder. ¶ ## Dine valg ¶ Vi sletter kundedata etter {{to|tre}} år.
    ## Lagring ¶ Søknader lagres i seks måneder. ¶ ## Jobb hos oss ¶ Søknaden din slettes etter {{tolv|seks}} måneder.
    ## Nyhetsbrev ¶ E-postlisten for nyhetsbrev slettes 12 måneder etter avmelding. ¶ ## Lagringstid ¶ - Nyhetsbrev: {{24|12}} måneder etter avmelding
    | Data | Lagringstid | ⏎ | --- | --- | ⏎ | Søknader | 6 måneder | ⏎ | Logger | 30 dager | ¶ ## Rekruttering ¶ Vi oppbevarer søknader i {{ett år|et halvt år}}.
    Loggene slettes etter 30 dager. ¶ ## Sikkerhet ¶ For å avdekke misbruk lagrer vi logger i {{seks måneder|30 dager}}.
    ## Kundeservice ¶ Henvendelser til kundeservice slettes senest to år etter at saken er avsluttet. ¶ ## Oversikt ¶ - Henvendelser: slettes senest {{ett|to}} år etter avsluttet sak
    Medlemsdata slettes tre måneder etter utmelding. ¶ ## Medlemskap ¶ Vi beholder medlemsopplysninger i {{ett år|90 dager}} etter at du melder deg ut.
    Kameraopptak slettes etter syv dager. ¶ ## Kamera ¶ Opptak fra overvåkingskamera lagres i {{14 dager|en uke}}.
    Vi lagrer kundedata i inntil 12 måneder. ¶ Etter {{to år|ett år}} slettes kundedata automatisk.
    Besøksstatistikk lagres i 14 måneder. ¶ ## Statistikk ¶ Statistikk slettes etter {{26|14}} måneder.
    ## LAGRINGSTID FOR SØKNADER ¶ 6 måneder. ¶ ## REKRUTTERING ¶ Søknader oppbevares i {{2 år|6 måneder}}.
    Sikkerhetskopier slettes etter 30 dager. ¶ ## Drift ¶ Sikkerhetskopier beholdes i {{90|30}} dager.
    Brukerkontoen slettes etter 24 måneder uten aktivitet. ¶ ## Konto ¶ Kontoer slettes etter {{12|24}} måneder uten aktivitet.
    Vi oppbevarer kontaktopplysninger i minst fem år. ¶ ## Sletting ¶ Kontaktopplysninger slettes senest etter {{tre|ti}} år.
    Personalmapper oppbevares i tre år etter at du slutter. ¶ ## Ansatte ¶ Personalmappen slettes {{fem|tre}} år etter at du har sluttet.
    Ordrehistorikk lagres i fem år. ¶ ## Nettbutikk ¶ Ordrehistorikken din slettes etter {{to år|60 måneder}}.
    Lydopptak av samtaler slettes etter 90 dager. ¶ ## Telefon ¶ Lydopptak lagres i {{seks|tre}} måneder.
    Deltakerlister slettes 30 dager etter arrangementet. ¶ ## Påmelding ¶ Deltakerlister beholdes i {{ett år|30 dager}} etter arrangementet.
    Tilbakemeldinger lagres i ett år. ¶ ## Undersøkelser ¶ Tilbakemeldinger slettes etter {{to år|52 uker}}.
  `,
  nn: `
    Vi lagrar kundedata i tre år. ¶ ## Sletting ¶ Kundeopplysningar blir sletta etter {{eitt år|36 månader}}.
    Kundedata blir lagra i 36 månader. ¶ ## Vala dine ¶ Vi slettar kundedata etter {{to|tre}} år.
    ## Lagring ¶ Søknader blir lagra i seks månader. ¶ ## Jobb hos oss ¶ Søknaden din blir sletta etter {{tolv|seks}} månader.
    ## Nyheitsbrev ¶ E-postlista for nyheitsbrev blir sletta 12 månader etter avmelding. ¶ ## Lagringstid ¶ - Nyheitsbrev: {{24|12}} månader etter avmelding
    | Data | Lagringstid | ⏎ | --- | --- | ⏎ | Søknader | 6 månader | ⏎ | Loggar | 30 dagar | ¶ ## Rekruttering ¶ Vi oppbevarer søknader i {{eitt år|eit halvt år}}.
    Loggane blir sletta etter 30 dagar. ¶ ## Tryggleik ¶ For å avdekkje misbruk lagrar vi loggar i {{seks månader|30 dagar}}.
    ## Kundeservice ¶ Førespurnader til kundeservice blir sletta seinast to år etter at saka er avslutta. ¶ ## Oversikt ¶ - Førespurnader: blir sletta seinast {{eitt|to}} år etter avslutta sak
    Medlemsdata blir sletta tre månader etter utmelding. ¶ ## Medlemskap ¶ Vi held på medlemsopplysningar i {{eitt år|90 dagar}} etter at du melder deg ut.
    Kameraopptak blir sletta etter sju dagar. ¶ ## Kamera ¶ Kameraopptak blir lagra i {{14 dagar|ei veke}}.
    Vi lagrar kundedata i inntil 12 månader. ¶ Etter {{to år|eitt år}} blir kundedata sletta automatisk.
    Besøksstatistikk blir lagra i 14 månader. ¶ ## Statistikk ¶ Statistikk blir sletta etter {{26|14}} månader.
    ## LAGRINGSTID FOR SØKNADER ¶ 6 månader. ¶ ## REKRUTTERING ¶ Søknader blir oppbevarte i {{2 år|6 månader}}.
    Tryggingskopiar blir sletta etter 30 dagar. ¶ ## Drift ¶ Vi tek vare på tryggingskopiar i {{90|30}} dagar.
    Brukarkontoen blir sletta etter 24 månader utan aktivitet. ¶ ## Konto ¶ Kontoar blir sletta etter {{12|24}} månader utan aktivitet.
    Vi oppbevarer kontaktopplysningar i minst fem år. ¶ ## Sletting ¶ Kontaktopplysningar blir sletta seinast etter {{tre|ti}} år.
    Personalmapper blir oppbevarte i tre år etter at du sluttar. ¶ ## Tilsette ¶ Personalmappa blir sletta {{fem|tre}} år etter at du har slutta.
    Ordrehistorikk blir lagra i fem år. ¶ ## Nettbutikk ¶ Ordrehistorikken din blir sletta etter {{to år|60 månader}}.
    Lydopptak av samtalar blir sletta etter 90 dagar. ¶ ## Telefon ¶ Lydopptak blir lagra i {{seks|tre}} månader.
    Deltakarlister blir sletta 30 dagar etter arrangementet. ¶ ## Påmelding ¶ Vi tek vare på deltakarlister i {{eitt år|30 dagar}} etter arrangementet.
    Tilbakemeldingar blir lagra i eitt år. ¶ ## Undersøkingar ¶ Tilbakemeldingar blir sletta etter {{to år|52 veker}}.
  `,
  en: `
    We keep customer data for three years. ¶ ## Deletion ¶ Customer information is deleted after {{one year|36 months}}.
    Customer data is retained for 36 months. ¶ ## Your choices ¶ We erase customer data after {{two|three}} years.
    ## Retention ¶ Job applications are kept for six months. ¶ ## Careers ¶ Your job application is deleted after {{twelve|six}} months.
    ## Newsletter ¶ The newsletter list is erased 12 months after you unsubscribe. ¶ ## How long we keep data ¶ - Newsletter: {{24|12}} months after you unsubscribe
    | Data | Retention | ⏎ | --- | --- | ⏎ | Candidates | 6 months | ⏎ | Logs | 30 days | ¶ ## Recruitment ¶ We keep candidate data for {{a year|half a year}}.
    Logs are deleted after 30 days. ¶ ## Security ¶ To detect abuse, we retain logs for {{six months|30 days}}.
    ## Customer service ¶ Enquiries are deleted two years after the case is closed. ¶ ## Overview ¶ - Enquiries: deleted {{one year|two years}} after the case is closed
    Member data is deleted three months after you leave. ¶ ## Membership ¶ We keep member data for {{one year|90 days}} after you leave.
    CCTV footage is deleted after seven days. ¶ ## Cameras ¶ CCTV footage is stored for {{14 days|one week}}.
    We keep customer data for up to 12 months. ¶ After {{two years|one year}}, customer data is deleted automatically.
    Analytics data is kept for 14 months. ¶ ## Statistics ¶ Analytics data is deleted after {{26|14}} months.
    ## RETENTION OF APPLICANT DATA ¶ 6 months. ¶ ## RECRUITMENT ¶ Applicant data is retained for {{2 years|6 months}}.
    Backups are deleted after 30 days. ¶ ## Operations ¶ Backups are retained for {{90|30}} days.
    Accounts are deleted after 24 months of inactivity. ¶ ## Account ¶ We delete accounts after {{12|24}} months of inactivity.
    We keep contact details for at least five years. ¶ ## Deletion ¶ Contact details are deleted no later than after {{three|ten}} years.
    Personnel files are kept for three years after employment ends. ¶ ## Staff ¶ Personnel files are deleted {{five|three}} years after employment ends.
    Order history is kept for five years. ¶ ## Shop ¶ Your order history is deleted after {{two years|60 months}}.
    Call recordings are deleted after 90 days. ¶ ## Telephone ¶ Call recordings are kept for {{six|three}} months.
    Participant lists are deleted 30 days after the event. ¶ ## Registration ¶ Participant lists are kept for {{one year|30 days}} after the event.
    Feedback is stored for one year. ¶ ## Surveys ¶ Feedback is deleted after {{two years|52 weeks}}.
  `,
};
