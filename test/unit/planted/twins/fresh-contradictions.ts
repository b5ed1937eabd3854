/** Contradictions in wordings that were written after the rules, without a look at them. */
import type { Twins } from './twins.js';

export const FRESH_CONTRADICTIONS: Twins = {
  'contradiction/consent-only': {
    nb: `
      {{Uten at du på forhånd har sagt ja, registrerer vi ikke noe om deg.|Uten at du på forhånd har sagt ja, sender vi deg ikke reklame.}} ¶ Kredittvurdering av nye kunder gjør vi fordi vi har en berettiget interesse i å unngå tap.
      {{Det rettslige grunnlaget for alt vi gjør med opplysningene dine, er ditt samtykke.|Det rettslige grunnlaget for utsending av nyhetsbrev er ditt samtykke.}} ¶ Bilag oppbevares i fem år fordi bokføringsloven krever det.
      Vi behandler utelukkende personopplysninger du har samtykket til at vi behandler. ¶ {{Adressen trenger vi for å kunne oppfylle kjøpsavtalen med deg (artikkel 6 nr. 1 bokstav b).|Samtykket kan du når som helst trekke tilbake.}}
      {{Samtykke fra deg er en forutsetning for enhver behandling av personopplysninger hos oss.|Samtykke fra deg er en forutsetning for at vi publiserer bilder av deg.}} ¶ Lønnsopplysninger rapporteres til Skatteetaten. Det er vi forpliktet til etter skatteforvaltningsloven.
      {{Vi henter aldri inn personopplysninger om deg uten at du har gitt et aktivt og frivillig samtykke.|Vi henter aldri inn helseopplysninger om deg uten at du har gitt et aktivt og frivillig samtykke.}} ¶ | Formål | Grunnlag | ⏎ | --- | --- | ⏎ | Levering av varer | Avtale | ⏎ | Nyhetsbrev | Samtykke |
      {{All innsamling og bruk av personopplysninger skjer på grunnlag av samtykke.|Innsamling og bruk av e-postadressen din til markedsføring skjer på grunnlag av samtykke.}} ¶ Vi logger innlogginger ut fra vår berettigede interesse i å oppdage misbruk.
    `,
    nn: `
      {{Utan at du på førehand har sagt ja, registrerer vi ikkje noko om deg.|Utan at du på førehand har sagt ja, sender vi deg ikkje reklame.}} ¶ Kredittvurdering av nye kundar gjer vi fordi vi har ei berettiga interesse i å unngå tap.
      {{Det rettslege grunnlaget for alt vi gjer med opplysningane dine, er samtykket ditt.|Det rettslege grunnlaget for utsending av nyheitsbrev er samtykket ditt.}} ¶ Bilag tek vi vare på i fem år fordi bokføringslova krev det.
      {{Vi hentar aldri inn personopplysningar om deg utan at du har gitt eit aktivt og frivillig samtykke.|Vi hentar aldri inn helseopplysningar om deg utan at du har gitt eit aktivt og frivillig samtykke.}} ¶ | Føremål | Grunnlag | ⏎ | --- | --- | ⏎ | Levering av vara di | Avtale | ⏎ | Nyheitsbrev | Samtykke |
      {{All innsamling og bruk av personopplysningar skjer på grunnlag av samtykke.|Innsamling og bruk av e-postadressa di til marknadsføring skjer på grunnlag av samtykke.}} ¶ Vi loggar innloggingar ut frå den berettiga interessa vår i å oppdage misbruk.
    `,
    en: `
      {{Unless you have said yes beforehand, we record nothing about you.|Unless you have said yes beforehand, we send you no advertising.}} ¶ We check the credit of new customers because we have a legitimate interest in avoiding losses.
      {{Your consent is the legal basis for everything we do with your data.|Your consent is the legal basis for our newsletter.}} ¶ Vouchers are kept for five years because the Bookkeeping Act so requires.
      We exclusively process personal data that you have consented to. ¶ {{We need the address in order to perform the contract of sale with you (Article 6(1)(b)).|You may withdraw your consent at any time.}}
      {{Any use of personal data at our end presupposes your consent.|Any publication of pictures of you presupposes your consent.}} ¶ Salary data are reported to the tax administration, which we are obliged to do under the Tax Administration Act.
      {{We will never gather personal information about you without your active, freely given consent.|We will never gather health information about you without your active, freely given consent.}} ¶ | Purpose | Basis | ⏎ | --- | --- | ⏎ | Delivery of goods | Contract | ⏎ | Newsletter | Consent |
      {{All collection and use of personal data takes place on the basis of consent.|All use of your e-mail address for marketing takes place on the basis of consent.}} ¶ We log sign-ins on the ground of our legitimate interest in detecting abuse.
    `,
  },
  'contradiction/no-transfer': {
    nb: `
      {{Personopplysningene forlater aldri EØS-området.|Personopplysningene forlater EØS-området bare når EUs standardvilkår er på plass.}} ¶ Supporthenvendelser behandles av et team hos leverandøren vår i India.
      Ingen av opplysningene du gir oss, blir sendt til tredjeland. ¶ {{Sikkerhetskopiene våre ligger hos en leverandør i USA.|Sikkerhetskopiene våre ligger hos en leverandør på Jessheim.}}
      {{Vi lagrer og behandler utelukkende personopplysninger innenfor EU/EØS.|Vi lagrer og behandler i hovedsak personopplysninger innenfor EU/EØS.}} ¶ Nyhetsbrevet sendes ut fra servere i USA, og overføringen bygger på standard personvernbestemmelser.
      Det skjer ingen overføring av personopplysninger til land utenfor EØS. ¶ {{For drift bruker vi Amazon Web Services, og data kan derfor bli overført til USA.|For drift bruker vi et datasenter i Irland.}}
      {{All databehandling foregår i Norge, og ingenting sendes ut av landet.|All fakturering foregår i Norge.}} ¶ Kundedata utleveres til morselskapet i Japan for rapportering.
      Opplysningene blir ikke eksportert utenfor EU og EØS. ¶ {{Vår underleverandør i Ukraina har tilgang til brukerdatabasen når de retter feil.|Vår underleverandør i Polen har tilgang til brukerdatabasen når de retter feil.}}
    `,
    nn: `
      {{Personopplysningane forlèt aldri EØS-området.|Personopplysningane forlèt EØS-området berre når standardvilkåra til EU er på plass.}} ¶ Supporthenvendingar blir handsama av eit team hos leverandøren vår i India.
      Ingen av opplysningane du gir oss, blir sende til tredjeland. ¶ {{Tryggingskopiane våre ligg hos ein leverandør i USA.|Tryggingskopiane våre ligg hos ein leverandør i Sogndal.}}
      {{Vi lagrar og handsamar berre personopplysningar innanfor EU/EØS.|Vi lagrar og handsamar i hovudsak personopplysningar innanfor EU/EØS.}} ¶ Nyheitsbrevet blir sendt frå tenarar i USA, og overføringa byggjer på standard personvernføresegner.
      Opplysningane blir ikkje eksporterte ut av EU og EØS. ¶ {{Underleverandøren vår i Ukraina har tilgang til brukardatabasen når dei rettar feil.|Underleverandøren vår i Polen har tilgang til brukardatabasen når dei rettar feil.}}
    `,
    en: `
      {{Your personal data never leave the European Economic Area.|Your personal data leave the European Economic Area only where standard contractual clauses are in place.}} ¶ Support requests are handled by our supplier's team in India.
      None of the information you give us is sent to a third country. ¶ {{Our backups are held by a provider in the United States.|Our backups are held by a provider in Oslo.}}
      {{We store and process personal data exclusively within the EU/EEA.|We store and process personal data mainly within the EU/EEA.}} ¶ The newsletter is sent from servers in the USA, and the transfer rests on standard contractual clauses.
      No transfers of personal data to countries outside the EEA take place. ¶ {{We host the service on Amazon Web Services, and data may therefore be transferred to the US.|We host the service in a data centre in Ireland.}}
      {{All processing happens in Norway, and nothing is sent abroad.|All invoicing happens in Norway.}} ¶ Customer data are passed on to our parent company in Japan for reporting.
      The data are not exported outside the EU and the EEA. ¶ {{Our subcontractor in Ukraine has access to the user database when fixing errors.|Our subcontractor in Poland has access to the user database when fixing errors.}}
    `,
  },
  'contradiction/no-sharing': {
    nb: `
      {{Vi gir aldri opplysninger om deg videre til noen utenfor bedriften.|Vi gir aldri opplysninger om deg videre til noen utenfor bedriften uten at du har sagt ja.}} ¶ Fraktselskapet Fjellbud får navn, adresse og telefonnummer, og bruker dem også til egen kundeoppfølging.
      Personopplysningene dine deles ikke med andre virksomheter. ¶ {{Samarbeidspartnerne våre mottar kontaktopplysningene dine slik at de kan sende deg tilbud.|Regnskapet føres av en databehandler.}}
      {{Ingen tredjepart får tilgang til dataene dine.|Ingen tredjepart får tilgang til passordet ditt.}} ¶ Ved manglende betaling overlater vi kravet til Sentrum Inkasso AS, som er selvstendig behandlingsansvarlig.
      Det du forteller oss, blir hos oss. Vi utleverer ikke personopplysninger. ¶ {{Medlemslisten sendes hvert år til Norges Idrettsforbund.|Medlemslisten ajourføres hvert år.}}
      {{Klubben deler ikke medlemsopplysninger med utenforstående.|Klubben deler ikke medlemsopplysninger med utenforstående, bortsett fra forbundet og kommunen.}} ¶ Kommunen får navn og fødselsdato på alle under 19 år når vi søker om aktivitetstilskudd.
      Vi videreformidler ikke data om deg til noen. ¶ {{Forsikringsselskapet vårt får melding om skader, med navn og fødselsnummer.|Skader meldes på skjemaet på nettsiden.}}
    `,
    nn: `
      {{Vi gir aldri opplysningar om deg vidare til nokon utanfor bedrifta.|Vi gir aldri opplysningar om deg vidare til nokon utanfor bedrifta utan at du har sagt ja.}} ¶ Fraktselskapet Fjellbod får namn, adresse og telefonnummer, og bruker dei også til eiga kundeoppfølging.
      Personopplysningane dine blir ikkje delte med andre verksemder. ¶ {{Samarbeidspartnarane våre får kontaktopplysningane dine slik at dei kan sende deg tilbod.|Rekneskapen blir ført av ein databehandlar.}}
      Det du fortel oss, blir hos oss. Vi utleverer ikkje personopplysningar. ¶ {{Medlemslista blir kvart år send til Noregs idrettsforbund.|Medlemslista blir oppdatert kvart år.}}
      {{Klubben deler ikkje medlemsopplysningar med utanforståande.|Klubben deler ikkje medlemsopplysningar med utanforståande, bortsett frå forbundet og kommunen.}} ¶ Kommunen får namn og fødselsdato på alle under 19 år når vi søkjer om aktivitetstilskot.
    `,
    en: `
      {{We never pass on information about you to anyone outside the business.|We never pass on information about you to anyone outside the business unless you have said yes.}} ¶ The carrier Fellpost receives your name, address and phone number, and also uses them for its own customer care.
      Your personal data are not shared with other companies. ¶ {{Our partners receive your contact details so that they can send you offers.|Our accounts are kept by a processor.}}
      {{No third party gets access to your data.|No third party gets access to your password.}} ¶ If you do not pay, we hand over the claim to Sentrum Collection AS, which is a controller in its own right.
      What you tell us stays with us. We do not disclose personal data. ¶ {{The list of members is sent to the national sports federation every year.|The list of members is updated every year.}}
      {{The club does not share member information with outsiders.|The club does not share member information with outsiders, other than the federation and the municipality.}} ¶ The municipality gets the name and date of birth of everyone under 19 when we apply for grants.
      We do not provide data about you to anybody. ¶ {{Our insurer is notified of injuries, with name and national identity number.|Injuries are reported on the form on our website.}}
    `,
  },
  'contradiction/no-cookies': {
    nb: `
      {{Nettsiden vår setter ingen informasjonskapsler.|Nettsiden vår setter ingen informasjonskapsler før du har valgt.}} ¶ Hvilke sider du besøker, måler vi med en cookie fra Matomo.
      Vi benytter oss ikke av cookies. ¶ {{For å huske handlekurven lagrer vi en informasjonskapsel på enheten din.|Handlekurven huskes på serveren vår.}}
      {{Denne siden er helt fri for informasjonskapsler.|Denne siden er fri for informasjonskapsler fra annonsører.}} ¶ | Navn | Formål | Varighet | ⏎ | --- | --- | --- | ⏎ | _ga | Statistikk | 2 år |
      Vi lagrer ikke cookies i nettleseren din. ¶ {{Du kan når som helst endre hvilke cookies vi lagrer, ved å trykke på «Innstillinger» nederst på siden.|Vi teller besøk uten å lagre noe på enheten.}}
      {{Informasjonskapsler brukes ikke på denne nettsiden.|Informasjonskapsler for markedsføring brukes ikke på denne nettsiden.}} ¶ Innloggingen husker deg ved hjelp av en øktkapsel.
      Appen og nettsiden bruker verken cookies eller lignende teknologier. ¶ {{Meta-pikselen på bestillingssiden forteller oss om annonsene virker.|Bestillingssiden forteller oss hvor mange som bestiller.}}
    `,
    nn: `
      {{Nettsida vår set ingen informasjonskapslar.|Nettsida vår set ingen informasjonskapslar før du har valt.}} ¶ Kva sider du vitjar, måler vi med ein cookie frå Matomo.
      Vi nyttar ikkje cookies. ¶ {{For å hugse handlekorga lagrar vi ein informasjonskapsel på eininga di.|Handlekorga blir hugsa på tenaren vår.}}
      {{Informasjonskapslar blir ikkje brukte på denne nettsida.|Informasjonskapslar for marknadsføring blir ikkje brukte på denne nettsida.}} ¶ Innlogginga hugsar deg ved hjelp av ein øktkapsel.
      Appen og nettsida bruker verken cookies eller liknande teknologiar. ¶ {{Meta-pikselen på tingingssida fortel oss om annonsane verkar.|Tingingssida fortel oss kor mange som tingar.}}
    `,
    en: `
      {{Our website sets no cookies whatsoever.|Our website sets no cookies until you have made a choice.}} ¶ We measure which pages you visit with a cookie from Matomo.
      We make no use of cookies. ¶ {{To remember your basket we store a cookie on your device.|Your basket is remembered on our server.}}
      {{This site is entirely cookie-free.|This site is free of advertisers' cookies.}} ¶ | Name | Purpose | Duration | ⏎ | --- | --- | --- | ⏎ | _ga | Statistics | 2 years |
      We do not place cookies in your browser. ¶ {{You can change which cookies we place at any time by pressing “Settings” at the foot of the page.|We count visits without storing anything on the device.}}
      {{Cookies are not used on this website.|Marketing cookies are not used on this website.}} ¶ The login remembers you by means of a session cookie.
      The app and the website use neither cookies nor similar technologies. ¶ {{The Meta pixel on the booking page tells us whether our advertisements work.|The booking page tells us how many people book.}}
    `,
  },
  'contradiction/no-sensitive': {
    nb: `
      {{Vi samler ikke inn særlige kategorier av personopplysninger.|Vi samler ikke inn særlige kategorier av personopplysninger uten ditt uttrykkelige samtykke.}} ¶ Ved påmelding til leir ber vi om opplysninger om allergier og sykdommer.
      Sensitive personopplysninger registreres ikke hos oss. ¶ {{Vi fører oversikt over hvilke ansatte som er medlem av en fagforening.|Vi fører oversikt over hvilke ansatte som har nøkkel.}}
      {{Klinikken behandler ingen opplysninger av sensitiv karakter.|Klinikken sender ingen opplysninger av sensitiv karakter på e-post.}} ¶ I journalen skriver vi diagnose og behandling.
      Vi behandler verken helseopplysninger eller andre sensitive opplysninger. ¶ {{Adgangskontrollen leser av fingeravtrykket ditt.|Adgangskontrollen leser av kortet ditt.}}
      {{Særlige kategorier av personopplysninger omfattes ikke av behandlingen vår.|Særlige kategorier av personopplysninger behandles etter artikkel 9 nr. 2 bokstav a.}} ¶ Sykefravær og sykmeldinger lagres i personalmappen.
      Vi ber aldri om sensitive opplysninger. ¶ {{I skjemaet oppgir du religiøs tilhørighet, slik at vi kan tilrettelegge måltidene.|I skjemaet oppgir du størrelse på drakten.}}
    `,
    nn: `
      {{Vi samlar ikkje inn særlege kategoriar av personopplysningar.|Vi samlar ikkje inn særlege kategoriar av personopplysningar utan det uttrykkelege samtykket ditt.}} ¶ Ved påmelding til leir bed vi om opplysningar om allergiar og sjukdomar.
      Sensitive personopplysningar blir ikkje registrerte hos oss. ¶ {{Vi fører oversikt over kva tilsette som er medlemer av ei fagforeining.|Vi fører oversikt over kva tilsette som har nøkkel.}}
      Vi handsamar verken helseopplysningar eller andre sensitive opplysningar. ¶ {{Tilgangskontrollen les av fingeravtrykket ditt.|Tilgangskontrollen les av kortet ditt.}}
      Vi spør aldri om sensitive opplysningar. ¶ {{I skjemaet oppgir du religiøst tilhøyr, slik at vi kan leggje til rette måltida.|I skjemaet oppgir du storleiken på drakta.}}
    `,
    en: `
      {{We do not collect special categories of personal data.|We do not collect special categories of personal data without your explicit consent.}} ¶ When you sign up for camp we ask about allergies and illnesses.
      Sensitive personal data are not recorded by us. ¶ {{We keep track of which employees belong to a trade union.|We keep track of which employees have a key.}}
      {{The clinic processes no data of a sensitive nature.|The clinic sends no data of a sensitive nature by e-mail.}} ¶ In your record we write down your diagnosis and treatment.
      We process neither health data nor other sensitive data. ¶ {{The access control system reads your fingerprint.|The access control system reads your card.}}
      {{Special categories of personal data are not part of our processing.|Special categories of personal data are processed under Article 9(2)(a).}} ¶ Sick leave and medical certificates are kept in the personnel file.
      We never ask for sensitive information. ¶ {{On the form you state your religious affiliation so that we can adapt the meals.|On the form you state your shirt size.}}
    `,
  },
  'contradiction/no-automated': {
    nb: `
      {{Ingen avgjørelser hos oss treffes automatisk.|Ingen avgjørelser om ansettelse treffes automatisk.}} ¶ Søknader om faktura avslås automatisk av systemet dersom kredittscoren er for lav.
      Vi driver ikke med profilering eller automatiserte avgjørelser. ¶ {{Prisen på forsikringen din fastsettes automatisk ut fra en profil vi lager av kjørestilen din.|Prisen på forsikringen din fastsettes av en saksbehandler.}}
      {{Personopplysningene brukes ikke til automatiserte individuelle avgjørelser.|Personopplysningene brukes til automatiserte avgjørelser bare når du har samtykket.}} ¶ Et dataprogram vurderer lånesøknaden og gir avslag uten at et menneske ser på den.
      Alle vedtak fattes av mennesker; vi bruker ikke automatisert saksbehandling. ¶ {{Søknad om barnehageplass avgjøres automatisk av fagsystemet.|Søknad om barnehageplass avgjøres av opptaksnemnda.}}
      {{Det foregår ingen profilering av kundene våre.|Det foregår ingen profilering av barn.}} ¶ Basert på kjøpshistorikken lager vi en profil av deg og plasserer deg i et kundesegment.
    `,
    nn: `
      {{Ingen avgjerder hos oss blir tekne automatisk.|Ingen avgjerder om tilsetjing blir tekne automatisk.}} ¶ Søknader om faktura blir avslått automatisk av systemet dersom kredittscoren er for låg.
      Vi driv ikkje med profilering eller automatiserte avgjerder. ¶ {{Prisen på forsikringa di blir fastsett automatisk ut frå ein profil vi lagar av køyrestilen din.|Prisen på forsikringa di blir fastsett av ein saksbehandlar.}}
      Alle vedtak blir gjorde av menneske; vi bruker ikkje automatisert saksbehandling. ¶ {{Søknad om barnehageplass blir avgjord automatisk av fagsystemet.|Søknad om barnehageplass blir avgjord av opptaksnemnda.}}
      {{Det går ikkje føre seg noka profilering av kundane våre.|Det går ikkje føre seg noka profilering av barn.}} ¶ Ut frå kjøpshistorikken lagar vi ein profil av deg og plasserer deg i eit kundesegment.
    `,
    en: `
      {{None of our decisions are made automatically.|None of our hiring decisions are made automatically.}} ¶ Applications to pay by invoice are declined automatically by the system where the credit score is too low.
      We engage in neither profiling nor automated decision-making. ¶ {{The price of your insurance is set automatically from a profile we build of your driving.|The price of your insurance is set by a case handler.}}
      {{Personal data are not used for automated individual decisions.|Personal data are used for automated individual decisions only if you have consented.}} ¶ A computer program assesses the loan application and turns it down without a human looking at it.
      All decisions are taken by people; we do not use automated processing of cases. ¶ {{Applications for a kindergarten place are decided automatically by the case system.|Applications for a kindergarten place are decided by the admissions board.}}
      {{There is no profiling of our customers.|There is no profiling of children.}} ¶ Based on your purchase history we build a profile of you and place you in a customer segment.
    `,
  },
  'contradiction/only-necessary-cookies': {
    nb: `
      {{De eneste informasjonskapslene vi bruker, er de som er strengt nødvendige.|Uten samtykke er de eneste informasjonskapslene vi bruker, de som er strengt nødvendige.}} ¶ Med Google Analytics ser vi hvordan siden blir brukt.
      Vi setter bare teknisk nødvendige cookies. ¶ {{Annonsecookies fra Meta følger deg til andre nettsteder.|Innloggingscookien slettes når du lukker nettleseren.}}
      {{På nettsiden finnes utelukkende nødvendige informasjonskapsler.|På nettsiden finnes nødvendige informasjonskapsler og andre du kan velge.}} ¶ | Kapsel | Formål | ⏎ | --- | --- | ⏎ | _fbp | Målrettet annonsering | ⏎ | PHPSESSID | Innlogging |
      Informasjonskapslene våre er kun slike som siden ikke kan fungere uten. ¶ {{Statistikkapsler fra Hotjar tar opp musebevegelsene dine.|Opptak av musebevegelser gjør vi ikke.}}
      Vi benytter ingen andre informasjonskapsler enn de nødvendige. ¶ {{Vi bruker markedsføringskapsler for å vise deg relevante annonser.|En kapsel husker hvilket språk du har valgt.}}
    `,
    nn: `
      {{Dei einaste informasjonskapslane vi bruker, er dei som er strengt nødvendige.|Utan samtykke er dei einaste informasjonskapslane vi bruker, dei som er strengt nødvendige.}} ¶ Med Google Analytics ser vi korleis sida blir brukt.
      Vi set berre teknisk nødvendige cookies. ¶ {{Annonsecookies frå Meta følgjer deg til andre nettstader.|Innloggingscookien blir sletta når du lukkar nettlesaren.}}
      Vi nyttar ingen andre informasjonskapslar enn dei nødvendige. ¶ {{Vi bruker marknadsføringskapslar for å vise deg relevante annonsar.|Ein kapsel hugsar kva språk du har valt.}}
    `,
    en: `
      {{The only cookies we use are those that are strictly necessary.|Without consent the only cookies we use are those that are strictly necessary.}} ¶ Google Analytics shows us how the site is used.
      We set technically required cookies only. ¶ {{Advertising cookies from Meta follow you to other sites.|The login cookie is deleted when you close the browser.}}
      {{The website contains nothing but essential cookies.|The website contains essential cookies and others you may choose.}} ¶ | Cookie | Purpose | ⏎ | --- | --- | ⏎ | _fbp | Targeted advertising | ⏎ | PHPSESSID | Login |
      Our cookies are limited to those without which the site cannot work. ¶ {{Statistics cookies from Hotjar record how you move the mouse.|We do not record how you move the mouse.}}
      We use no cookies other than the necessary ones. ¶ {{We use marketing cookies to show you relevant advertisements.|A cookie remembers which language you have chosen.}}
    `,
  },
  'contradiction/dpo': {
    nb: `
      {{Det er ikke utnevnt noe personvernombud i selskapet.|Det er ikke lovpålagt med personvernombud i selskapet.}} ¶ Personvernombud: Liv Dahl, tlf. 55 66 77 88
      Klubben er for liten til å ha personvernombud, og har valgt å ikke utpeke noen. ¶ {{Innsynsbegjæringer sendes til personvernombudet vårt, ombud@°.|Innsynsbegjæringer sendes til styret.}}
      {{Vi mangler foreløpig et personvernombud.|Vi byttet nylig personvernombud.}} ¶ Du kan kontakte vårt ombud for personvern på telefon 22 33 44 55.
      Virksomheten er ikke forpliktet til å ha personvernombud og har heller ikke oppnevnt et. ¶ {{Ombudet vårt, advokat Per Moe, tar imot spørsmål fra de registrerte.|Daglig leder tar imot spørsmål fra de registrerte.}}
    `,
    nn: `
      {{Det er ikkje utnemnt noko personvernombod i selskapet.|Det er ikkje lovpålagt med personvernombod i selskapet.}} ¶ Personvernombod: Liv Dahl, tlf. 55 66 77 88
      Klubben er for liten til å ha personvernombod, og har valt å ikkje utpeike nokon. ¶ {{Innsynskrav sender du til personvernombodet vårt, ombod@°.|Innsynskrav sender du til styret.}}
      {{Vi manglar førebels eit personvernombod.|Vi bytte nyleg personvernombod.}} ¶ Du kan kontakte personvernombodet vårt på telefon 22 33 44 55.
    `,
    en: `
      {{No data protection officer has been appointed by the company.|No data protection officer is required by law in the company.}} ¶ Data protection officer: Liv Dahl, tel. +47 55 66 77 88
      The club is too small to need a data protection officer and has chosen not to designate one. ¶ {{Send requests for access to our data protection officer, dpo@°.|Send requests for access to the board.}}
      {{We are currently without a data protection officer.|We recently changed our data protection officer.}} ¶ Our DPO can be reached by telephone on +47 22 33 44 55.
      The company is not obliged to have a DPO, nor has it appointed one. ¶ {{Our DPO, Mr Per Moe, takes questions from data subjects.|Our managing director takes questions from data subjects.}}
    `,
  },
  'contradiction/age-limits': {
    nb: `
      Tjenesten er for deg som har fylt 15 år. ¶ {{Barn fra 13 år kan opprette konto på egen hånd.|Barn under 15 år kan ikke opprette konto.}}
      Vi retter oss ikke mot barn under 16 år og lar dem ikke registrere seg. ¶ {{Er du mellom 13 og 16 år, kan du registrere deg uten å spørre foreldrene.|Er du mellom 16 og 18 år, kan du registrere deg uten å spørre foreldrene.}}
      Du må være minst 18 år for å bruke appen. ¶ {{Brukere som er under 16 år, må ha samtykke fra foreldrene for å bruke appen.|Foreldre kan be oss slette kontoen til en mindreårig.}}
      Nedre aldersgrense for medlemskap i kundeklubben er 15 år. ¶ {{Alle over 12 år kan melde seg inn i kundeklubben.|Alle over 15 år kan melde seg inn i kundeklubben.}}
    `,
    nn: `
      Tenesta er for deg som har fylt 15 år. ¶ {{Barn frå 13 år kan opprette konto på eiga hand.|Barn under 15 år kan ikkje opprette konto.}}
      Du må vere minst 18 år for å bruke appen. ¶ {{Brukarar som er under 16 år, må ha samtykke frå foreldra for å bruke appen.|Foreldre kan be oss slette kontoen til ein mindreårig.}}
      Nedre aldersgrense for medlemskap i kundeklubben er 15 år. ¶ {{Alle over 12 år kan melde seg inn i kundeklubben.|Alle over 15 år kan melde seg inn i kundeklubben.}}
    `,
    en: `
      The service is intended for people who have turned 15. ¶ {{Children from the age of 13 may create an account on their own.|Children under 15 may not create an account.}}
      We do not address children under 16 and do not let them register. ¶ {{If you are between 13 and 16, you can register without asking your parents.|If you are between 16 and 18, you can register without asking your parents.}}
      You must be at least 18 years old to use the app. ¶ {{Users under the age of 16 need their parents' consent to use the app.|Parents may ask us to delete a minor's account.}}
      The minimum age for joining the customer club is 15 years. ¶ {{Anyone over 12 can join the customer club.|Anyone over 15 can join the customer club.}}
    `,
  },
  'contradiction/contacts': {
    nb: `
      Krav om innsyn sendes til personvern@°. ¶ {{Vil du ha innsyn, skriver du til kundeservice@°.|Vil du melde feil på nettsiden, skriver du til kundeservice@°.}}
      Spørsmål om behandlingen av personopplysninger rettes til kontakt@°. ¶ {{For spørsmål om personvern kan du sende en e-post til gdpr@°.|For spørsmål om varer kan du sende en e-post til salg@°.}}
      For å trekke samtykket ditt sender du e-post til nei@°. ¶ {{Samtykket trekkes tilbake ved å skrive til avmelding@°.|Avtaler sies opp ved å skrive til oppsigelse@°.}}
      E-post for personvernhenvendelser: kontakt@° ¶ {{Henvendelser om personvern: e-post data@°|Henvendelser om faktura: e-post data@°}}
    `,
    nn: `
      Krav om innsyn sender du til personvern@°. ¶ {{Vil du ha innsyn, skriv du til kundeservice@°.|Vil du melde feil på nettsida, skriv du til kundeservice@°.}}
      Spørsmål om behandlinga av personopplysningar sender du til kontakt@°. ¶ {{For spørsmål om personvern kan du sende ein e-post til gdpr@°.|For spørsmål om varer kan du sende ein e-post til sal@°.}}
      For å trekkje samtykket ditt sender du e-post til nei@°. ¶ {{Samtykket trekkjer du tilbake ved å skrive til avmelding@°.|Avtaler seier du opp ved å skrive til oppseiing@°.}}
    `,
    en: `
      Requests for access should be sent to privacy@°. ¶ {{If you want access to your data, write to customers@°.|If you want to report an error on the site, write to customers@°.}}
      Please direct questions about our processing of personal data to contact@°. ¶ {{Questions on data protection may be e-mailed to gdpr@°.|Questions on products may be e-mailed to sales@°.}}
      To withdraw your consent, e-mail no@°. ¶ {{Consent is withdrawn by writing to optout@°.|Contracts are terminated by writing to terminate@°.}}
      E-mail for privacy enquiries: contact@° ¶ {{Privacy enquiries: e-mail data@°|Invoice enquiries: e-mail data@°}}
    `,
  },
  'contradiction/controllers': {
    nb: `
      Behandlingsansvarlig for opplysningene er ¤. ¶ {{Det er Sørvik Eiendom AS som er behandlingsansvarlig for kundeopplysningene.|Det er Sørvik Data AS som er databehandler for kundeopplysningene.}}
      ¤ bestemmer formålet med behandlingen og er dermed behandlingsansvarlig. ¶ {{**Behandlingsansvarlig:** Sørvik Trening AS|**Databehandler:** Sørvik Trening AS}}
      Ansvaret for personopplysningene ligger hos ¤ som behandlingsansvarlig. ¶ {{Sørvik Hotell AS er ansvarlig for behandlingen av personopplysningene dine.|Sørvik Hotell AS tar imot pakkene dine.}}
    `,
    nn: `
      Behandlingsansvarleg for opplysningane er ¤. ¶ {{Det er Sørvik Eigedom AS som er behandlingsansvarleg for kundeopplysningane.|Det er Sørvik Data AS som er databehandlar for kundeopplysningane.}}
      ¤ bestemmer føremålet med behandlinga og er dermed behandlingsansvarleg. ¶ {{**Behandlingsansvarleg:** Sørvik Trening AS|**Databehandlar:** Sørvik Trening AS}}
    `,
    en: `
      The controller of the data is ¤. ¶ {{It is Sorvik Property AS that is the controller of customer data.|It is Sorvik Data AS that is the processor of customer data.}}
      ¤ determines the purposes of the processing and is thus the data controller. ¶ {{**Data controller:** Sorvik Fitness AS|**Data processor:** Sorvik Fitness AS}}
      Responsibility for the personal data lies with ¤ as controller. ¶ {{Sorvik Hotel AS is responsible for the processing of your personal data.|Sorvik Hotel AS accepts parcels for you.}}
    `,
  },
  'contradiction/dates': {
    nb: `
      Denne erklæringen ble sist oppdatert {{1. mars 2021|1. mars 2025}}. ¶ Overføring til leverandører i USA bygger på EU–U.S. Data Privacy Framework, som ble godkjent i juli 2023.
      Sist endret: {{14.02.2031|14.02.2025}}
      Erklæringen gjelder fra {{5. mai 2022|5. mai 2025}}. ¶ Endring 3. januar 2024: Vi har byttet leverandør av kundesystem.
      Versjon 2, {{oktober 2019|oktober 2025}} ¶ Informasjonskapsler bruker vi i samsvar med ekomloven § 3-15, som trådte i kraft 1. januar 2025.
    `,
    nn: `
      Denne erklæringa vart sist oppdatert {{1. mars 2021|1. mars 2025}}. ¶ Overføring til leverandørar i USA byggjer på EU–U.S. Data Privacy Framework, som vart godkjent i juli 2023.
      Sist endra: {{14.02.2031|14.02.2025}}
      Erklæringa gjeld frå {{5. mai 2022|5. mai 2025}}. ¶ Endring 3. januar 2024: Vi har bytt leverandør av kundesystem.
    `,
    en: `
      This policy was last updated on {{1 March 2021|1 March 2025}}. ¶ Transfers to suppliers in the USA rest on the EU–U.S. Data Privacy Framework, which was approved in July 2023.
      Last revised: {{14.02.2031|14.02.2025}}
      This policy is effective from {{5 May 2022|5 May 2025}}. ¶ Change of 3 January 2024: we have a new supplier of our customer system.
      Version 2, {{October 2019|October 2025}} ¶ We use cookies in accordance with section 3-15 of the Electronic Communications Act, which entered into force on 1 January 2025.
    `,
  },
  'contradiction/only-you': {
    nb: `
      {{Det du lagrer i appen, er usynlig for alle andre enn deg.|Det du lagrer i mappen «Privat», er usynlig for alle andre enn deg.}} ¶ Turene dine legges ut på et kart som alle brukere kan se.
      Kontoen din er privat, og bare du kan lese det som står der. ¶ {{Navn, alder og hjemsted vises til de andre deltakerne.|Andre deltakere ser bare antallet som er påmeldt.}}
      {{Ingen andre brukere har innsyn i opplysningene dine.|Ingen andre brukere har innsyn i betalingsopplysningene dine.}} ¶ Andre brukere kan se navnet ditt og når du sist var pålogget.
    `,
    nn: `
      {{Det du lagrar i appen, er usynleg for alle andre enn deg.|Det du lagrar i mappa «Privat», er usynleg for alle andre enn deg.}} ¶ Turane dine blir lagde ut på eit kart som alle brukarar kan sjå.
      Kontoen din er privat, og berre du kan lese det som står der. ¶ {{Namn, alder og heimstad blir viste til dei andre deltakarane.|Andre deltakarar ser berre kor mange som er påmelde.}}
      {{Ingen andre brukarar har innsyn i opplysningane dine.|Ingen andre brukarar har innsyn i betalingsopplysningane dine.}} ¶ Andre brukarar kan sjå namnet ditt og når du sist var pålogga.
    `,
    en: `
      {{What you store in the app is invisible to everyone but you.|What you store in the folder “Private” is invisible to everyone but you.}} ¶ Your walks are put on a map that all users can see.
      Your account is private, and only you can read what is in it. ¶ {{Your name, age and home town are displayed to the other participants.|Other participants only see how many have signed up.}}
      {{No other users can view your information.|No other users can view your payment information.}} ¶ Other users can see your name and when you were last online.
    `,
  },
};
