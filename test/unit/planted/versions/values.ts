/** Values that differ: lengths of time, contact details, dates, countries, provisions, age limits. */
import type { Planted } from './row.js';

const STORAGE = {
  nb: 'Hvor lenge vi lagrer opplysningene',
  nn: 'Kor lenge vi lagrar opplysningane',
  en: 'How long we keep the data',
};
const CONTACT = { nb: 'Kontakt oss', nn: 'Kontakt oss', en: 'Contact us' };

export const VALUES: readonly Planted[] = [
  {
    rule: 'translation/retention',
    heading: STORAGE,
    rows: [
      [
        'Kvitteringer oppbevares i {fem|tre} år.',
        'Vi tek vare på kvitteringar i {fem|tre} år.',
        'Receipts are retained for {five|three} years.',
      ],
      [
        'Søknader på ledige stillinger slettes {seks|tolv} måneder etter fristen.',
        'Søknader på ledige stillingar blir sletta {seks|tolv} månader etter fristen.',
        'Job applications are erased {six|twelve} months after the closing date.',
      ],
      [
        'Videoopptak overskrives etter {7|14} dager.',
        'Videoopptak blir skrivne over etter {ei veke|to veker}.',
        'Video footage is overwritten after {one week|two weeks}.',
      ],
      [
        'Samtaler med kundesenteret lagres i {90|180} dager.',
        'Samtalar med kundesenteret blir lagra i {tre|seks} månader.',
        'Calls to our support desk are kept for {three|six} months.',
      ],
      [
        'Medlemsopplysninger slettes {ett|to} år etter utmelding.',
        'Medlemsopplysningar slettar vi {eitt|to} år etter at du har meldt deg ut.',
        'Membership records are deleted {one year|two years} after you leave.',
      ],
      [
        '- Fakturaer: {5|10} år\n- Innloggingslogger: 30 dager',
        '- Fakturaer: {5|10} år\n- Innloggingsloggar: 30 dagar',
        '- Invoices: {5|10} years\n- Sign-in logs: 30 days',
      ],
      [
        '| Hva | Hvor lenge |\n|---|---|\n| Kjøp | {2|4} år |\n| Klager | 3 år |',
        '| Kva | Kor lenge |\n|---|---|\n| Kjøp | {2|4} år |\n| Klager | 3 år |',
        '| What | How long |\n|---|---|\n| Purchases | {2|4} years |\n| Complaints | 3 years |',
      ],
      [
        'Posisjonen din lagres i {24|72} timer.',
        'Posisjonen din blir lagra i {eitt døgn|tre døgn}.',
        'Your location is kept for {one day|three days}.',
      ],
      [
        'Sikkerhetskopier slettes {senest etter 35 dager|når de ikke lenger trengs}.',
        'Tryggingskopiar blir sletta {seinast etter 35 dagar|når det ikkje lenger er bruk for dei}.',
        'Backups are deleted {after 35 days at the latest|when they are no longer needed}.',
      ],
      [
        'Lønnsopplysninger beholdes i minst {fem|sju} år etter at arbeidsforholdet er slutt.',
        'Lønsopplysningar blir haldne på i minst {fem|sju} år etter at arbeidsforholdet er slutt.',
        'Payroll data are held for at least {five|seven} years after employment ends.',
      ],
      [
        'Vi sletter påmeldinger til kurs {halvannet år|ett år} etter kurset.',
        'Vi slettar påmeldingar til kurs {halvtanna år|eitt år} etter kurset.',
        'We remove course registrations {18 months|12 months} after the course.',
      ],
      [
        'Pasientjournalen oppbevares i {ti|femten} år etter siste innføring.',
        'Pasientjournalen tek vi vare på i {ti|femten} år etter den siste innføringa.',
        'The patient record is stored for {ten|fifteen} years after the last entry.',
      ],
      [
        'E-poster til oss slettes {fortløpende og senest innen 12 måneder|fortløpende og senest innen 24 måneder}.',
        'E-post til oss blir sletta {fortløpande og seinast innan 12 månader|fortløpande og seinast innan 24 månader}.',
        'E-mails sent to us are deleted {on an ongoing basis, within 12 months at the latest|on an ongoing basis, within 24 months at the latest}.',
      ],
      [
        'Informasjonskapselen for handlekurven ligger i nettleseren i {14|60} dager.',
        'Informasjonskapselen for handlekorga ligg i nettlesaren i {14|60} dagar.',
        'The shopping basket cookie stays in your browser for {14|60} days.',
      ],
      [
        'Kontoer som ikke er brukt på {tre|fire} år, blir slettet.',
        'Kontoar som ikkje er brukte på {tre|fire} år, blir sletta.',
        'Accounts that have not been used for {three|four} years are deleted.',
      ],
    ],
  },
  {
    rule: 'translation/time-limit',
    heading: { nb: 'Rettigheter og frister', nn: 'Rettar og fristar', en: 'Rights and deadlines' },
    rows: [
      [
        'Vi svarer deg innen {30|14} dager.',
        'Du får svar frå oss innan {30|14} dagar.',
        'You will hear from us within {30|14} days.',
      ],
      [
        'Du får svar{ innen én måned|}.',
        'Du får svar{ innan éin månad|}.',
        'You will get an answer{ within one month|}.',
      ],
      [
        'Vi varsler deg på e-post{ minst fire uker|} før endringene gjelder.',
        'Vi varslar deg på e-post{ minst fire veker|} før endringane gjeld.',
        'We will notify you by e-mail {at least four weeks |}before the changes take effect.',
      ],
      [
        'Krav om innsyn behandles {senest innen en måned|senest innen tre måneder}.',
        'Krav om innsyn blir handsama {seinast innan ein månad|seinast innan tre månader}.',
        'Access requests are handled {within one month at the latest|within three months at the latest}.',
      ],
      [
        'Fristen kan forlenges med {to|fire} måneder hvis saken er komplisert.',
        'Fristen kan bli forlengd med {to|fire} månader dersom saka er innfløkt.',
        'The deadline may be extended by {two|four} months where the case is complex.',
      ],
      [
        'Meld fra om feil i fakturaen{ innen 14 dager|}.',
        'Meld frå om feil i fakturaen{ innan 14 dagar|}.',
        'Please report errors in the invoice{ within 14 days|}.',
      ],
      [
        'Avmelding fra nyhetsbrevet trer i kraft {innen 48 timer|innen fem dager}.',
        'Avmelding frå nyheitsbrevet tek til å gjelde {innan 48 timar|innan fem dagar}.',
        'Unsubscribing from the newsletter takes effect {within 48 hours|within five days}.',
      ],
      [
        'Vi retter feil{ innen fem virkedager|}.',
        'Vi rettar feil{ innan fem virkedagar|}.',
        'We correct errors{ within five working days|}.',
      ],
      [
        'Brudd på sikkerheten meldes til Datatilsynet innen {72|24} timer.',
        'Brot på tryggleiken melder vi til Datatilsynet innan {72|24} timar.',
        'Personal data breaches are notified to the Norwegian Data Protection Authority within {72|24} hours.',
      ],
      [
        'Passordet må byttes hver {sjette|tredje} måned.',
        'Passordet må bytast kvar {sjette|tredje} månad.',
        'The password has to be changed every {six|three} months.',
      ],
      [
        'Du kan angre på samtykket og få det bekreftet{ innen en uke|}.',
        'Du kan trekkje samtykket og få det stadfesta{ innan ei veke|}.',
        'You may withdraw your consent and have this confirmed{ within a week|}.',
      ],
      [
        'Klager på avgjørelsen sendes oss innen {tre|seks} uker.',
        'Klage på avgjerda må sendast til oss innan {tre|seks} veker.',
        'Complaints about the decision must reach us within {three|six} weeks.',
      ],
      [
        'Vi går gjennom denne erklæringen {en gang i året|hvert tredje år}.',
        'Vi går gjennom denne erklæringa {éin gong i året|kvart tredje år}.',
        'We review this notice {once a year|every three years}.',
      ],
      [
        'Kopien sendes deg{ senest ti dager etter at vi har fått spørsmålet|}.',
        'Kopien blir send til deg{ seinast ti dagar etter at vi har fått spørsmålet|}.',
        'The copy is sent to you{ no later than ten days after we received the request|}.',
      ],
      [
        'Du kan klage til oss innen {ett år|to år}.',
        'Du kan klage til oss innan {eitt år|to år}.',
        'You can complain to us within {one year|two years}.',
      ],
    ],
  },
  {
    rule: 'translation/contact',
    heading: CONTACT,
    rows: [
      [
        'Skriv til {post@havblikk.no|kontor@havblikk.no}.',
        'Skriv til {post@havblikk.no|kontor@havblikk.no}.',
        'Write to {post@havblikk.no|kontor@havblikk.no}.',
      ],
      ['Ring {55 12 34 56|55 12 34 65}.', 'Ring {55123456|55123465}.', 'Call {+47 55 12 34 56|+47 55 12 34 65}.'],
      [
        'Postadressen er {Strandgata 4, 5013 Bergen|Strandgata 14, 5013 Bergen}.',
        'Postadressa er {Strandgata 4, 5013 Bergen|Strandgata 14, 5013 Bergen}.',
        'Our postal address is {Strandgata 4, 5013 Bergen, Norway|Strandgata 14, 5013 Bergen, Norway}.',
      ],
      [
        'Organisasjonsnummeret vårt er {974 760 673|974 761 076}.',
        'Organisasjonsnummeret vårt er {974760673|974761076}.',
        'Our registration number is {974 760 673|974 761 076}.',
      ],
      [
        'Du når oss på {kunde@fjellsport.no|hjelp@fjellsport.no} eller på telefon 22 11 00 99.',
        'Du når oss på {kunde@fjellsport.no|hjelp@fjellsport.no} eller på telefon 22 11 00 99.',
        'Reach us at {kunde@fjellsport.no|hjelp@fjellsport.no} or by phone on 22 11 00 99.',
      ],
      [
        'Personvernombudet har telefon {932 10 456|932 10 457}.',
        'Personvernombodet har telefon {932 10 456|932 10 457}.',
        'Our data protection officer can be called on {+47 932 10 456|+47 932 10 457}.',
      ],
      [
        'Har du spørsmål, send dem til {hei@lysverk.no|post@lysverk.no}.',
        'Har du spørsmål, send dei til {hei@lysverk.no|post@lysverk.no}.',
        'If you have any questions, send them to {hei@lysverk.no|post@lysverk.no}.',
      ],
      [
        'E-post: {arkiv@nordvik.kommune.no|postmottak@nordvik.kommune.no}',
        'E-post: {arkiv@nordvik.kommune.no|postmottak@nordvik.kommune.no}',
        'E-mail: {arkiv@nordvik.kommune.no|postmottak@nordvik.kommune.no}',
      ],
      ['Telefon: {77 60 20 10|77 60 20 11}', 'Telefon: {77 60 20 10|77 60 20 11}', 'Phone: {77 60 20 10|77 60 20 11}'],
      [
        'Vi holder til i {Kirkegata 22, 7014 Trondheim|Kirkegata 22, 7011 Trondheim}.',
        'Vi held til i {Kirkegata 22, 7014 Trondheim|Kirkegata 22, 7011 Trondheim}.',
        'You find us at {Kirkegata 22, 7014 Trondheim|Kirkegata 22, 7011 Trondheim}.',
      ],
      [
        'Rett spørsmål til {vern@klubben.no|leiar@klubben.no}{, eller ring 40 00 11 22|}.',
        'Send spørsmål til {vern@klubben.no|leiar@klubben.no}{, eller ring 40 00 11 22|}.',
        'Direct questions to {vern@klubben.no|leiar@klubben.no}{, or call 40 00 11 22|}.',
      ],
      [
        'Ombudet vårt heter Siri Moe ({siri.moe@bygg.no|ombud@bygg.no}).',
        'Ombodet vårt heiter Siri Moe ({siri.moe@bygg.no|ombud@bygg.no}).',
        'Our data protection officer is Siri Moe ({siri.moe@bygg.no|ombud@bygg.no}).',
      ],
      [
        'Besøksadresse: {Torget 1, 4836 Arendal|Torget 3, 4836 Arendal}',
        'Besøksadresse: {Torget 1, 4836 Arendal|Torget 3, 4836 Arendal}',
        'Visiting address: {Torget 1, 4836 Arendal|Torget 3, 4836 Arendal}',
      ],
      [
        'Krav om innsyn sendes {innsyn@eksempel.no|kunde@eksempel.no}.',
        'Krav om innsyn sender du til {innsyn@eksempel.no|kunde@eksempel.no}.',
        'Access requests go to {innsyn@eksempel.no|kunde@eksempel.no}.',
      ],
      [
        'Org.nr. {889 640 782|938 708 606} er registrert i Enhetsregisteret.',
        'Org.nr. {889 640 782|938 708 606} er registrert i Einingsregisteret.',
        'Org. no. {889 640 782|938 708 606} is entered in the Register of Legal Entities.',
      ],
    ],
  },
  {
    rule: 'translation/date',
    heading: { nb: 'Endringer', nn: 'Endringar', en: 'Changes' },
    rows: [
      [
        'Sist oppdatert {3. mars 2025|3. mai 2025}.',
        'Sist oppdatert {3. mars 2025|3. mai 2025}.',
        'Last updated {3 March 2025|3 May 2025}.',
      ],
      [
        'Erklæringen gjelder fra {01.09.2024|01.10.2024}.',
        'Erklæringa gjeld frå {1. september 2024|1. oktober 2024}.',
        'This policy applies from {1 September 2024|1 October 2024}.',
      ],
      [
        'Denne versjonen er fra {15.1.2026|15.1.2025}.',
        'Denne utgåva er frå {15.1.2026|15.1.2025}.',
        'This version dates from {15 January 2026|15 January 2025}.',
      ],
      [
        'Vi endret erklæringen sist {12. juni 2025|21. juni 2025}.',
        'Vi endra erklæringa sist {12. juni 2025|21. juni 2025}.',
        'We last changed this policy on {12 June 2025|21 June 2025}.',
      ],
      ['Oppdatert: {2025-08-20|2025-08-02}', 'Oppdatert: {2025-08-20|2025-08-02}', 'Updated: {2025-08-20|2025-08-02}'],
      [
        'Dato: {20. august 2025|20. august 2024}',
        'Dato: {20. august 2025|20. august 2024}',
        'Date: {August 20, 2025|August 20, 2024}',
      ],
      [
        'Gjeldende fra {1. januar 2026|1. juli 2026}.',
        'Gjeld frå {1. januar 2026|1. juli 2026}.',
        'Effective as of {January 1, 2026|July 1, 2026}.',
      ],
      [
        'Endringene trer i kraft {30.04.2025|30.06.2025}.',
        'Endringane tek til å gjelde {30.04.2025|30.06.2025}.',
        'The changes take effect on {30 April 2025|30 June 2025}.',
      ],
      [
        'Revidert {oktober 2025|november 2025}.',
        'Revidert {oktober 2025|november 2025}.',
        'Revised in {October 2025|November 2025}.',
      ],
      [
        'Versjon 4, {9. februar 2024|19. februar 2024}',
        'Versjon 4, {9. februar 2024|19. februar 2024}',
        'Version 4, {9 February 2024|19 February 2024}',
      ],
      [
        'Styret vedtok denne erklæringen {18. mai 2023|18. mai 2022}.',
        'Styret vedtok denne erklæringa {18. mai 2023|18. mai 2022}.',
        'The board adopted this policy on {18 May 2023|18 May 2022}.',
      ],
      [
        'Siste endring: {07.07.2025|07.11.2025}',
        'Siste endring: {07.07.2025|07.11.2025}',
        'Last change: {7 July 2025|7 November 2025}',
      ],
      [
        'Erklæringen ble oppdatert {den 2. desember 2024|den 12. desember 2024}.',
        'Erklæringa vart oppdatert {den 2. desember 2024|den 12. desember 2024}.',
        'The policy was updated on {2nd December 2024|12th December 2024}.',
      ],
      ['Publisert {24.10.2025|24.10.2024}', 'Publisert {24.10.2025|24.10.2024}', 'Published {24 Oct 2025|24 Oct 2024}'],
      [
        'Den forrige versjonen gjaldt til {31. mars 2025|31. august 2025}.',
        'Den førre versjonen gjaldt til {31. mars 2025|31. august 2025}.',
        'The previous version applied until {31 March 2025|31 August 2025}.',
      ],
    ],
  },
  {
    rule: 'translation/country',
    heading: { nb: 'Overføring til andre land', nn: 'Overføring til andre land', en: 'Transfers to other countries' },
    rows: [
      [
        'Supporten vår sitter i {India|Vietnam}.',
        'Dei som gir support, sit i {India|Vietnam}.',
        'Our support staff are based in {India|Vietnam}.',
      ],
      [
        'Serverne står i {Irland|Nederland}.',
        'Tenarane står i {Irland|Nederland}.',
        'The servers are located in {Ireland|the Netherlands}.',
      ],
      [
        'Opplysninger overføres til {USA|Canada} med standard personvernbestemmelser.',
        'Opplysningar blir overførte til {USA|Canada} med standard personvernføresegner.',
        'Data are transferred to {the United States|Canada} under standard contractual clauses.',
      ],
      [
        'En leverandør i {Serbia|Tyrkia} retter feil i systemet.',
        'Ein leverandør i {Serbia|Tyrkia} rettar feil i systemet.',
        'A supplier in {Serbia|Türkiye} fixes errors in the system.',
      ],
      [
        'Vi bruker datasentre i {Sverige og Finland|Sverige og Danmark}.',
        'Vi bruker datasenter i {Sverige og Finland|Sverige og Danmark}.',
        'We use data centres in {Sweden and Finland|Sweden and Denmark}.',
      ],
      [
        'Storbritannia{ og Japan|} er godkjent av EU-kommisjonen.',
        'Storbritannia{ og Japan|} er godkjent av EU-kommisjonen.',
        'The United Kingdom{ and Japan|} has been approved by the European Commission.',
      ],
      [
        'Morselskapet ligger i {Sveits|Israel}.',
        'Morselskapet ligg i {Sveits|Israel}.',
        'The parent company is in {Switzerland|Israel}.',
      ],
      [
        'Lønn kjøres fra {Polen|Litauen}.',
        'Løn blir køyrd frå {Polen|Litauen}.',
        'Payroll is run from {Poland|Lithuania}.',
      ],
      [
        'Sikkerhetskopien ligger i {Tyskland|Frankrike}.',
        'Tryggingskopien ligg i {Tyskland|Frankrike}.',
        'The backup is held in {Germany|France}.',
      ],
      [
        'Kundesenteret er i {Filippinene|Marokko}.',
        'Kundesenteret er på {Filippinane|Madagaskar}.',
        'The call centre is in {the Philippines|Morocco}.',
      ],
      [
        'Utviklere i {Ukraina|Georgia} kan se feilmeldinger.',
        'Utviklarar i {Ukraina|Georgia} kan sjå feilmeldingar.',
        'Developers in {Ukraine|Georgia} may see error messages.',
      ],
      [
        'Opplysninger kan leses fra {Australia|Singapore} om natten.',
        'Opplysningar kan bli lesne frå {Australia|Singapore} om natta.',
        'Data may be read from {Australia|Singapore} at night.',
      ],
      [
        'Analysen skjer i {Amerikas forente stater|Brasil}.',
        'Analysen skjer i {USA|Brasil}.',
        'The analysis takes place in {the U.S.|Brazil}.',
      ],
      [
        'Vi overfører ingenting ut av EØS{, bortsett fra til Sør-Korea|}.',
        'Vi overfører ingenting ut av EØS{, bortsett frå til Sør-Korea|}.',
        'We transfer nothing outside the EEA{, except to South Korea|}.',
      ],
      [
        'Datterselskapet i {Kina|Hongkong} får ordrenumre.',
        'Dotterselskapet i {Kina|Hongkong} får ordrenummer.',
        'Our subsidiary in {China|Hong Kong} receives order numbers.',
      ],
    ],
  },
  {
    rule: 'translation/law',
    heading: { nb: 'Lovgrunnlag', nn: 'Lovgrunnlag', en: 'Applicable law' },
    rows: [
      [
        'Vi lagrer bilag etter bokføringsloven {§ 13|§ 10}.',
        'Vi lagrar bilag etter bokføringslova {§ 13|§ 10}.',
        'Vouchers are stored under {section 13|section 10} of the Bookkeeping Act.',
      ],
      [
        'Du har rett til innsyn, jf. personvernforordningen artikkel {15|16}.',
        'Du har rett til innsyn, jf. personvernforordninga artikkel {15|16}.',
        'You have a right of access (Article {15|16} GDPR).',
      ],
      [
        'Behandlingen bygger på artikkel 6 nr. 1 bokstav {c|e}.',
        'Handsaminga byggjer på artikkel 6 nr. 1 bokstav {c|e}.',
        'The processing is based on Article 6(1)({c|e}) GDPR.',
      ],
      [
        'Kameraene drives etter {personopplysningsloven § 31|arbeidsmiljøloven § 9-1}.',
        'Kameraa blir drivne etter {personopplysningslova § 31|arbeidsmiljølova § 9-1}.',
        'The cameras are operated under {section 31 of the Personal Data Act|section 9-1 of the Working Environment Act}.',
      ],
      [
        'Fødselsnummer brukes etter personopplysningsloven § {12|9}.',
        'Fødselsnummer blir brukt etter personopplysningslova § {12|9}.',
        'National identity numbers are used under section {12|9} of the Personal Data Act.',
      ],
      [
        'Overføringen skjer etter artikkel {46|49} i GDPR.',
        'Overføringa skjer etter artikkel {46|49} i GDPR.',
        'The transfer is made under Article {46|49} of the GDPR.',
      ],
      [
        'Opplysninger om helse behandles etter artikkel 9 nr. 2 bokstav {h|i}.',
        'Helseopplysningar blir handsama etter artikkel 9 nr. 2 bokstav {h|i}.',
        'Health data are processed pursuant to Article 9(2)({h|i}).',
      ],
      [
        'Kommunen følger {arkivlova|forvaltningsloven}.',
        'Kommunen følgjer {arkivlova|forvaltningslova}.',
        'The municipality complies with {the Archives Act|the Public Administration Act}.',
      ],
      [
        'Vi må rapportere etter {hvitvaskingsloven|skatteforvaltningsloven}.',
        'Vi må rapportere etter {kvitvaskingslova|skatteforvaltningslova}.',
        'We have to report under {the Anti-Money Laundering Act|the Tax Administration Act}.',
      ],
      [
        'Reklame sendes bare etter markedsføringsloven § {15|16}.',
        'Reklame sender vi berre etter marknadsføringslova § {15|16}.',
        'Advertising is only sent under section {15|16} of the Marketing Control Act.',
      ],
      [
        'Informasjonskapsler krever samtykke etter ekomloven{ § 3-15|}.',
        'Informasjonskapslar krev samtykke etter ekomlova{ § 3-15|}.',
        'Cookies require consent under {section 3-15 of |}the Electronic Communications Act.',
      ],
      [
        'Du kan kreve sletting etter artikkel 17 nr. 1 bokstav {b|a}.',
        'Du kan krevje sletting etter artikkel 17 nr. 1 bokstav {b|a}.',
        'You may demand erasure under Article 17(1)({b|a}).',
      ],
      [
        'Innsyn i e-post følger {forskriften om arbeidsgivers innsyn i e-postkasse|arbeidsmiljøloven kapittel 9}.',
        'Innsyn i e-post følgjer {forskrifta om arbeidsgivars innsyn i e-postkasse|arbeidsmiljølova kapittel 9}.',
        'Access to e-mail follows {the Regulations on the employer’s access to e-mail accounts|chapter 9 of the Working Environment Act}.',
      ],
      [
        'Journalen føres etter helsepersonelloven § {39|40}.',
        'Journalen blir førd etter helsepersonellova § {39|40}.',
        'The record is kept under section {39|40} of the Health Personnel Act.',
      ],
      [
        'Vi varsler deg etter GDPR artikkel {34|33}.',
        'Vi varslar deg etter GDPR artikkel {34|33}.',
        'We will inform you in accordance with GDPR Article {34|33}.',
      ],
    ],
  },
  {
    rule: 'translation/age-limit',
    heading: { nb: 'Barn', nn: 'Barn', en: 'Children' },
    rows: [
      [
        'Du må være fylt {13|15} år for å lage konto.',
        'Du må ha fylt {13|15} år for å lage konto.',
        'You must be at least {13|15} years old to create an account.',
      ],
      [
        'Tjenesten er ikke for barn under {16|13} år.',
        'Tenesta er ikkje for barn under {16|13} år.',
        'The service is not intended for children under {16|13}.',
      ],
      [
        'Er du under {13|16} år, må en forelder samtykke.',
        'Er du under {13|16} år, må ein forelder samtykkje.',
        'If you are under {13|16}, a parent has to consent.',
      ],
      [
        'Butikken er åpen for alle{ over 18 år|}.',
        'Butikken er open for alle{ over 18 år|}.',
        'The shop is open to everyone{ over the age of 18|}.',
      ],
      [
        'Foresatte samtykker på vegne av barn{ under 15 år|}.',
        'Føresette samtykkjer på vegner av barn{ under 15 år|}.',
        'Guardians consent on behalf of children{ below the age of 15|}.',
      ],
      ['Aldersgrensen er {18|20} år.', 'Aldersgrensa er {18|20} år.', 'The minimum age is {18|20}.'],
      [
        'Vi samler ikke bevisst inn opplysninger om barn{ yngre enn tretten år|}.',
        'Vi samlar ikkje medvite inn opplysningar om barn{ yngre enn tretten år|}.',
        'We do not knowingly collect data about children{ younger than thirteen|}.',
      ],
      [
        'Bare personer som har fylt {atten|seksten} år, kan bli medlem.',
        'Berre personar som har fylt {atten|seksten} år, kan bli medlem.',
        'Only people aged {eighteen|sixteen} or over can become members.',
      ],
      [
        'Ungdom mellom {13 og 18|15 og 18} år kan delta.',
        'Ungdom mellom {13 og 18|15 og 18} år kan vere med.',
        'Young people between {13 and 18|15 and 18} may take part.',
      ],
      [
        'Barn under {12|14} år trenger hjelp av en voksen for å melde seg på.',
        'Barn under {12|14} år treng hjelp av ein vaksen for å melde seg på.',
        'Children under the age of {12|14} need the help of an adult to sign up.',
      ],
      [
        'Fra fylte {15|16} år bestemmer du selv over journalen.',
        'Frå fylte {15|16} år rår du sjølv over journalen.',
        'From the age of {15|16} you decide over the record yourself.',
      ],
      [
        'Appen har {13|16}-årsgrense, og vi sjekker alderen ved innlogging.',
        'Appen har {13|16}-årsgrense, og vi sjekkar alderen ved innlogging.',
        'The app is for people of {13|16} and over, and we check your age when you sign in.',
      ],
      [
        'Kontoer for brukere under {16|18} år slettes.',
        'Kontoar til brukarar under {16|18} år blir sletta.',
        'Accounts of users under {16|18} years of age are deleted.',
      ],
      [
        'For å bruke chatten må du ha nådd {16|13} års alder.',
        'For å bruke chatten må du ha nådd {16|13} års alder.',
        'To use the chat you must have reached the age of {16|13}.',
      ],
      [
        'Markedsføring sendes ikke til mindreårige{ under 18 år|}.',
        'Marknadsføring blir ikkje send til mindreårige{ under 18 år|}.',
        'Marketing is not sent to minors{ under 18 years of age|}.',
      ],
    ],
  },
];
