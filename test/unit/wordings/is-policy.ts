/** Short whole texts that are privacy policies, and texts that only look like one. */

/** Texts of one language: each is a whole document. */
export interface PolicyTexts {
  readonly policies: readonly string[];
  readonly others: readonly string[];
}

export const texts: Readonly<Record<'nb' | 'nn' | 'en', PolicyTexts>> = {
  nb: {
    policies: [
      '# Integritet og opplysninger om deg\n\nNord Trening AS bruker navn og telefonnummer for å administrere medlemskapet. Opplysningene deles med betalingsleverandøren. De slettes tre måneder etter oppsigelse. Du kan kreve innsyn og sletting, og du kan klage til Datatilsynet.',
      '# Slik behandler vi opplysninger om deg\n\nSolvik Tannklinikk AS er behandlingsansvarlig. Vi bruker opplysningene til å føre journal.\n\n## Rettighetene dine\n\nDu kan be om innsyn, retting og sletting. Du kan klage til Datatilsynet.\n\n## Lagring\n\nJournalen oppbevares i ti år.',
      '# Informasjon til medlemmene\n\nGranåsen Idrettslag samler inn navn, fødselsdato og e-post om medlemmene for å kreve inn kontingent. Opplysningene deles med særforbundet og slettes når du melder deg ut. Du har rett til innsyn i egne opplysninger.',
      '# Kundeinformasjon\n\nSelskapet behandler personopplysninger om sine kunder. Selskapet lagrer navn og adresse så lenge kundeforholdet varer. Kunden kan kreve innsyn, retting og sletting. Selskapet utleverer opplysninger til regnskapsføreren.',
      '# Om nettstedet\n\n## Ansvarlig redaktør\n\nKari Nordmann.\n\n## Personvern\n\nVi i Sagastad Avis AS behandler personopplysninger om abonnenter for å levere avisen. Grunnlaget er avtalen med deg. Opplysningene slettes ett år etter at abonnementet er avsluttet. Du har rett til innsyn og sletting, og du kan klage til Datatilsynet.\n\n## Opphavsrett\n\nInnholdet er vernet av åndsverkloven.',
      '# Kameraovervåking i butikken\n\nTorsnes Hagesenter AS er ansvarlig for kameraene. Formålet er å hindre tyveri, og grunnlaget er berettiget interesse. Opptakene slettes etter syv dager. Du kan be om innsyn i opptak av deg selv. Spørsmål: post@torsnes.example.',
      'Hvilke personopplysninger samler vi inn?\n\nNavn og e-post.\n\nHva bruker vi dem til?\n\nTil å sende deg nyhetsbrev.\n\nHvor lenge lagrer vi dem?\n\nTil du melder deg av.\n\nHvem deler vi dem med?\n\nLeverandøren av e-posttjenesten.\n\nHvilke rettigheter har du?\n\nInnsyn, retting og sletting.',
    ],
    others: [
      '# DPIA: nytt elevsystem\n\n## Beskrivelse\n\nKommunen vurderer å ta i bruk et elevsystem. Systemet behandler navn, fødselsnummer og karakterer. Behandlingsansvarlig er kommunen.\n\n## Risiko\n\nOpplysninger kan komme på avveie. Sletting skjer ikke automatisk.\n\n## Tiltak\n\nTilgangsstyring og logging. Datatilsynet konsulteres ikke.',
      '# Personvernkonsekvensvurdering for kameraovervåking\n\nVi behandler bilder av ansatte og besøkende for å hindre innbrudd. Opptakene slettes etter sju dager. Risikoen vurderes som middels. Tiltak: skilting, tilgangsstyring.',
      '# Behandlingsprotokoll\n\n| Behandling | Formål | Grunnlag | Mottakere | Slettefrist |\n|---|---|---|---|---|\n| Lønn | utbetaling | art. 6 nr. 1 c | NAV | 5 år |\n| CRM | salg | art. 6 nr. 1 f | ingen | 2 år |',
      '# Innsynsbegjæringer – slik gjør du det\n\nDu som er saksbehandler skal svare innen én måned. Kontroller identiteten. Skriv ut opplysningene fra fagsystemet. Lederen godkjenner svaret.',
      '# Hva er GDPR?\n\nGDPR er EUs personvernforordning. Den gir deg rett til innsyn, retting og sletting. Virksomheter må ha behandlingsgrunnlag og slette opplysninger de ikke trenger. Datatilsynet fører tilsyn og kan gi gebyr.',
      '# Møtereferat personvernutvalget\n\nUtvalget diskuterte personvernerklæringen. Vi lagrer for mye. Kari sjekker hvem vi deler opplysninger med til neste gang.',
      '# Kjøpsvilkår\n\n1. Avtalen\n\nVi selger varer til forbrukere. Prisene er med mva.\n\n2. Angrerett\n\nDu har 14 dager.\n\n3. Personvern\n\nVi behandler opplysningene dine etter personvernerklæringen vår.',
      '# Personopplysningsloven\n\nKapittel 1. Lovens virkeområde\n\n§ 1. Personvernforordningen gjelder som norsk lov.\n\n§ 2. Loven gjelder ved helt eller delvis automatisert behandling av personopplysninger.',
      '# Instruks for e-post\n\nAnsatte skal ikke sende personopplysninger ukryptert. Vi lagrer e-post i to år. Ledere kan få innsyn etter forskriften.',
      '# Salgsvilkår\n\nAvtalen er bindende når bestillingen er mottatt. Prisene er inkludert merverdiavgift. Kjøperen har angrerett i 14 dager. Feil på varen må meldes innen rimelig tid. Tvister kan bringes inn for Forbrukertilsynet. Opplysninger om kjøperen behandles etter personvernerklæringen vår.',
      '# Databehandleravtale\n\nAvtalen er inngått mellom Strandby kommune (behandlingsansvarlig) og Bluewave Software AS (databehandler). Databehandleren skal bare behandle personopplysninger etter dokumenterte instrukser fra den behandlingsansvarlige. Databehandleren skal bistå med å svare på krav om innsyn, retting og sletting. Ved opphør skal personopplysningene slettes.',
      '# Fem ting du bør vite om GDPR\n\nPersonvernforordningen gir folk rett til innsyn og sletting. Bedrifter må ha behandlingsgrunnlag. I denne artikkelen går vi gjennom de vanligste feilene. Les mer på bloggen vår.',
      '# innsyn-api\n\nEt lite bibliotek for å svare på krav om innsyn etter personvernforordningen.\n\n## Installasjon\n\n```\nnpm install innsyn-api\n```\n\n## Bruk\n\nKall `hent()` for å eksportere personopplysninger som JSON.',
      '# Ledig stilling som personvernrådgiver\n\nVi søker en jurist som kan personvern. Du skal svare på krav om innsyn, skrive behandlingsprotokoll og lære opp ansatte. Søknadsfrist 1. mars. Søknad sendes til jobb@strandby.example.',
      '# Kapittel III. Den registrertes rettigheter\n\n§ 16. Unntak fra retten til informasjon og innsyn\n\nRetten til informasjon og innsyn etter personvernforordningen artikkel 13, 14 og 15 omfatter ikke opplysninger som er underlagt taushetsplikt.',
      '# Informasjonskapsler\n\n| Navn | Leverandør | Varighet |\n| --- | --- | --- |\n| _ga | Google | 2 år |\n| session | Egen | Økt |',
      '# Referat fra styremøte\n\nStyret gikk gjennom budsjettet. Det ble bestemt at personvernerklæringen skal oppdateres før sommeren. Sak 4 gjaldt innkjøp av nye baller.',
      '# Rutine for avvik\n\nAnsatte som oppdager brudd på personopplysningssikkerheten, skal melde fra til leder samme dag. Leder vurderer om Datatilsynet skal varsles innen 72 timer. Skjemaet ligger på intranettet.',
    ],
  },
  nn: {
    policies: [
      '# Personvernfråsegn\n\nVi i Nesbygda Mållag lagrar namn og e-post for å sende ut medlemsbladet. Du kan be oss slette deg.',
      'Personvern: Når du sender oss e-post, lagrar vi namnet og adressa di så lenge saka går. Vi deler ikkje opplysningane. Bruk skjemaet om du vil ha innsyn, retting eller sletting. Klage: Datatilsynet. Ansvarleg: Nes AS.',
      '# Handsaming av personopplysningar ved Dalane museum\n\nDalane museum handsamar opplysningar om gjevarar og publikum. Føremålet er å dokumentere samlinga. Grunnlaget er oppgåver i allmenn interesse. Opplysningane blir arkiverte. Du kan krevje innsyn og retting.',
      '# Slik handsamar vi opplysningar om deg\n\nSolvik Tannklinikk AS er behandlingsansvarleg. Vi brukar opplysningane til å føre journal.\n\n## Rettane dine\n\nDu kan be om innsyn, retting og sletting. Du kan klage til Datatilsynet.\n\n## Lagring\n\nJournalen blir teken vare på i ti år.',
      '# Informasjon til medlemene\n\nGranåsen Idrettslag samlar inn namn, fødselsdato og e-post om medlemene for å krevje inn kontingent. Opplysningane blir delte med særforbundet og sletta når du melder deg ut. Du har rett til innsyn i eigne opplysningar.',
      '# Kundeinformasjon\n\nSelskapet handsamar personopplysningar om kundane sine. Selskapet lagrar namn og adresse så lenge kundeforholdet varer. Kunden kan krevje innsyn, retting og sletting. Selskapet gjev opplysningar til rekneskapsføraren.',
      '# Kameraovervaking i butikken\n\nTorsnes Hagesenter AS er ansvarleg for kameraa. Føremålet er å hindre tjuveri, og grunnlaget er rettkomen interesse. Opptaka blir sletta etter sju dagar. Du kan be om innsyn i opptak av deg sjølv. Spørsmål: post@torsnes.example.',
      'Kva personopplysningar samlar vi inn?\n\nNamn og e-post.\n\nKva brukar vi dei til?\n\nTil å sende deg nyheitsbrev.\n\nKor lenge lagrar vi dei?\n\nTil du melder deg av.\n\nKven deler vi dei med?\n\nLeverandøren av e-posttenesta.\n\nKva rettar har du?\n\nInnsyn, retting og sletting.',
    ],
    others: [
      '# Salsvilkår\n\nAvtala er bindande når tinginga er motteken. Prisane er inkludert meirverdiavgift. Kjøparen har angrerett i 14 dagar. Feil på vara må meldast innan rimeleg tid. Opplysningar om kjøparen blir handsama etter personvernerklæringa vår.',
      '# Databehandlaravtale\n\nAvtala er inngått mellom Strandby kommune (behandlingsansvarleg) og Bluewave Software AS (databehandlar). Databehandlaren skal berre handsame personopplysningar etter dokumenterte instruksar frå den behandlingsansvarlege. Databehandlaren skal hjelpe til med å svare på krav om innsyn, retting og sletting. Ved opphøyr skal personopplysningane slettast.',
      '# Fem ting du bør vite om GDPR\n\nPersonvernforordninga gjev folk rett til innsyn og sletting. Bedrifter må ha behandlingsgrunnlag. I denne artikkelen går vi gjennom dei vanlegaste feila. Les meir på bloggen vår.',
      '# Ledig stilling som personvernrådgjevar\n\nVi søkjer ein jurist som kan personvern. Du skal svare på krav om innsyn, skrive behandlingsprotokoll og lære opp tilsette. Søknadsfrist 1. mars. Søknad sender du til jobb@strandby.example.',
      '# Informasjonskapslar\n\n| Namn | Leverandør | Varigheit |\n| --- | --- | --- |\n| _ga | Google | 2 år |\n| session | Eigen | Økt |',
      '# Referat frå styremøte\n\nStyret gjekk gjennom budsjettet. Det vart vedteke at personvernerklæringa skal oppdaterast før sommaren. Sak 4 gjaldt innkjøp av nye ballar.',
      '# Rutine for avvik\n\nTilsette som oppdagar brot på personopplysningstryggleiken, skal melde frå til leiar same dag. Leiaren vurderer om Datatilsynet skal varslast innan 72 timar. Skjemaet ligg på intranettet.',
    ],
  },
  en: {
    policies: [
      '# Notice to visitors: CCTV\n\nWestgate Shopping Centre Ltd operates cameras to prevent crime. Footage is kept for 30 days and may be handed to the police. You may ask for a copy of footage of yourself: cctv@westgate.example.',
      "# Welcome to Tinybird Nursery\n\n## Your child's information\n\nWe hold your child's name, date of birth and allergies so that we can look after them. We share them with the local authority. You can see the file at any time and ask us to correct it. We delete it two years after your child leaves. Complaints: the ICO.",
      '# How we treat information about you\n\nSolvik Dental Clinic AS is the controller. We use the information to keep patient records.\n\n## Your rights\n\nYou may ask for access, rectification and erasure. You may complain to the supervisory authority.\n\n## Storage\n\nRecords are kept for ten years.',
      '# Information for members\n\nGranby Rowing Club collects the name, date of birth and e-mail of members in order to collect fees. The data is shared with the national federation and deleted when you leave. You have the right of access to your own data.',
      '# Customer information\n\nThe Company processes personal data about its customers. The Company stores names and addresses for as long as the customer relationship lasts. The customer may demand access, rectification and erasure. The Company discloses data to its accountant.',
      '# CCTV in the shop\n\nTorsnes Garden Centre Ltd is responsible for the cameras. The purpose is to prevent theft, and the basis is legitimate interests. Recordings are deleted after seven days. You may request access to recordings of yourself. Questions: post@torsnes.example.',
      'What personal data do we collect?\n\nName and e-mail.\n\nWhat do we use it for?\n\nTo send you the newsletter.\n\nHow long do we keep it?\n\nUntil you unsubscribe.\n\nWho do we share it with?\n\nThe provider of the e-mail service.\n\nWhat rights do you have?\n\nAccess, rectification and erasure.',
      '# Terms and privacy\n\n## Terms\n\nPrices include VAT. You may cancel within 14 days.\n\n## Privacy\n\nHilltop Sports Ltd processes personal data to deliver your order. The legal basis is our contract with you. We keep the data for five years. You have the right to access and delete your data, and to complain to the supervisory authority.',
    ],
    others: [
      '# Data Protection Impact Assessment\n\nWe assess the new HR system. Personal data: names, salaries. Purpose: payroll. Retention: five years. Risks: unauthorised access. Measures: encryption.',
      '# privacy-scanner\n\nA CLI that scans your website for cookies and trackers.\n\n## Install\n\n```\nnpm i -g privacy-scanner\n```\n\n## Usage\n\nRun `privacy-scanner https://example.com`. Results are stored in `out/`.\n\n## License\n\nMIT',
      '# Data Processing Addendum\n\nThis Addendum forms part of the Agreement between Customer and Vendor. Vendor shall process Personal Data only on documented instructions. Sub-processors are listed in Annex II. Vendor assists with data subject requests and deletes Personal Data on termination.',
      '# Why we deleted our analytics\n\nLast month we removed Google Analytics from our blog. We used to collect IP addresses, but nobody looked at the numbers. Here is what happened to our traffic. Spoiler: nothing.',
      '# Cookie list\n\nThe table shows the cookies we use.\n\n| Name | Purpose | Expires |\n|---|---|---|\n| _ga | statistics | 2 years |\n| PHPSESSID | keeps you logged in | session |',
      '# Terms of sale\n\nThe contract is binding once the order has been received. Prices include VAT. The buyer may cancel within 14 days. Defects must be reported within a reasonable time. Data about the buyer is processed in accordance with our privacy policy.',
      '# Data processing agreement\n\nThis agreement is made between Strandby Municipality (the controller) and Bluewave Software AS (the processor). The processor shall process personal data only on documented instructions from the controller. The processor shall assist with requests for access, rectification and erasure. On termination the personal data shall be deleted.',
      '# Five things to know about the GDPR\n\nThe GDPR gives people the right of access and erasure. Businesses need a legal basis. In this article we go through the most common mistakes. Read more on our blog.',
      '# access-api\n\nA small library for answering access requests under the GDPR.\n\n## Installation\n\n```\nnpm install access-api\n```\n\n## Usage\n\nCall `fetch()` to export personal data as JSON.',
      '# Vacancy: privacy adviser\n\nWe are looking for a lawyer who knows privacy. You will answer access requests, keep the record of processing and train staff. Apply by 1 March. Send your application to jobs@strandby.example.',
      '# Article 15\n\nRight of access by the data subject\n\n1. The data subject shall have the right to obtain from the controller confirmation as to whether or not personal data concerning him or her are being processed, and, where that is the case, access to the personal data.',
      '# Cookies\n\n| Name | Provider | Duration |\n| --- | --- | --- |\n| _ga | Google | 2 years |\n| session | Own | Session |',
      '# Minutes of the board meeting\n\nThe board went through the budget. It was decided that the privacy policy should be updated before summer. Item 4 concerned the purchase of new balls.',
      '# Breach procedure\n\nStaff who discover a personal data breach shall tell their manager the same day. The manager considers whether to notify the supervisory authority within 72 hours. The form is on the intranet.',
    ],
  },
};
