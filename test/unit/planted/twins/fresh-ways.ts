/** Ways of saying a promise or a term: active, passive, as a noun, with «only», with a double negation, as question and answer; written before they were tried. */
import type { Twins } from './twins.js';

export const FRESH_WAYS: Twins = {
  'contradiction/no-sharing': {
    nb: `
      {{Det du skriver til oss, blir mellom deg og oss.|Det du skriver i klagen, blir mellom deg og styret.}} ¶ Ved skade får forsikringsselskapet navnet ditt og en beskrivelse av det som skjedde.
      {{Utlevering av personopplysninger til andre forekommer ikke.|Utlevering av personopplysninger til andre forekommer ikke uten at vi er pålagt det.}} ¶ Hvert kvartal sender vi en liste over medlemmene til særforbundet.
      {{Vi beholder opplysningene for oss selv.|Vi beholder notatene for oss selv.}} ¶ Grossisten får navn og adresse på kunder som har reklamert.
      ## Deler dere opplysninger med andre? ¶ {{Nei, aldri.|Ja, noen.}} ¶ ## Reiser ¶ Flyselskapet får navnet og fødselsdatoen din.
      {{Ingen utenfor foreningen får vite noe om medlemmene.|Ingen utenfor foreningen får vite noe om søknader om støtte.}} ¶ Kommunen får hvert år en oversikt med navn og fødselsår på medlemmene.
    `,
    nn: `
      {{Det du skriv til oss, blir mellom deg og oss.|Det du skriv i klaga, blir mellom deg og styret.}} ¶ Ved skade får forsikringsselskapet namnet ditt og ei skildring av det som skjedde.
      {{Utlevering av personopplysningar til andre skjer ikkje.|Utlevering av personopplysningar til andre skjer ikkje utan at vi er pålagde det.}} ¶ Kvart kvartal sender vi ei liste over medlemene til særforbundet.
      {{Vi held opplysningane for oss sjølve.|Vi held notata for oss sjølve.}} ¶ Grossisten får namn og adresse på kundar som har reklamert.
      ## Deler de opplysningar med andre? ¶ {{Nei, aldri.|Ja, nokre.}} ¶ ## Reiser ¶ Flyselskapet får namnet og fødselsdatoen din.
      {{Ingen utanfor foreininga får vite noko om medlemene.|Ingen utanfor foreininga får vite noko om søknader om støtte.}} ¶ Kommunen får kvart år eit oversyn med namn og fødselsår på medlemene.
    `,
    en: `
      {{Whatever you tell us goes no further.|Whatever you tell us in a complaint goes no further than the board.}} ¶ If you are injured, the insurer receives your name and a description of what happened.
      {{No disclosure of personal data to anyone takes place.|No disclosure of personal data to anyone takes place unless the law requires it.}} ¶ Every quarter we send a list of the members to the national federation.
      {{We keep your data to ourselves.|We keep our notes to ourselves.}} ¶ The wholesaler gets the names and addresses of customers who have complained.
      ## Do you share my data with others? ¶ {{No, never.|Yes, with some.}} ¶ ## Travel ¶ The airline receives your name and date of birth.
      {{Nobody outside the club gets to know anything about our members.|Nobody outside the club gets to know anything about applications for support.}} ¶ The municipality receives a list of the names and years of birth of the members every year.
    `,
  },
  'contradiction/no-transfer': {
    nb: `
      {{Data om kundene befinner seg alltid på norsk jord.|Regnskapet befinner seg alltid på norsk jord.}} ¶ Chatten besvares om natten av et firma i Bangalore.
      {{Det er uaktuelt å sende personopplysninger ut av landet.|Det er uaktuelt å sende pasientjournaler ut av landet.}} ¶ Nyhetsbrevet går ut fra en tjeneste i USA, som får e-postadressen din.
      Overføring til tredjeland: {{ingen.|se under.}} ¶ Feilmeldinger fra appen leses av utviklerne våre i Serbia.
      {{Ikke en eneste opplysning krysser grensen ut av EØS.|Ikke en eneste kortopplysning krysser grensen ut av EØS.}} ¶ Systemet driftes fra Tel Aviv, og de ansatte der har tilgang til kontoene.
      {{Opplysningene dine blir værende i Norden.|Opplysningene dine blir som regel værende i Norden.}} ¶ Vi sender ordrene til et lager i Tyrkia.
    `,
    nn: `
      {{Data om kundane er alltid på norsk jord.|Rekneskapen er alltid på norsk jord.}} ¶ Chatten blir om natta svara på av eit firma i Bangalore, som får det du skriv.
      {{Det er uaktuelt å sende personopplysningar ut av landet.|Det er uaktuelt å sende pasientjournalar ut av landet.}} ¶ Nyheitsbrevet går ut frå ei teneste i USA, som får e-postadressa di.
      Overføring til tredjeland: {{inga.|sjå under.}} ¶ Feilmeldingar frå appen blir lesne av utviklarane våre i Serbia.
      {{Ikkje ei einaste opplysning kryssar grensa ut av EØS.|Ikkje ei einaste kortopplysning kryssar grensa ut av EØS.}} ¶ Systemet blir drifta frå Tel Aviv, og dei tilsette der har tilgang til kontoane.
      {{Opplysningane dine blir verande i Norden.|Opplysningane dine blir som regel verande i Norden.}} ¶ Vi sender ordrane til eit lager i Tyrkia.
    `,
    en: `
      {{Customer data are always kept on Norwegian soil.|Our accounts are always kept on Norwegian soil.}} ¶ At night the chat is answered by a firm in Bangalore.
      {{Sending personal data abroad is out of the question, and nothing leaves the country.|Sending patient records abroad is out of the question.}} ¶ The newsletter goes out from a service in the USA, which receives your e-mail address.
      Transfer to third countries: {{none.|see below.}} ¶ Error reports from the app are read by our developers in Serbia.
      {{Not a single piece of information crosses the border of the EEA.|Not a single card number crosses the border of the EEA.}} ¶ The system is operated from Tel Aviv, and the staff there have access to the accounts.
      {{Your data remain in the Nordic countries.|Your data remain, as a rule, in the Nordic countries.}} ¶ We send the orders to a warehouse in Turkey.
    `,
  },
  'contradiction/no-cookies': {
    nb: `
      {{Du slipper informasjonskapsler hos oss.|Du slipper informasjonskapsler fra annonsører hos oss.}} ¶ For å huske språket ditt setter vi en informasjonskapsel.
      {{Nettstedet klarer seg uten informasjonskapsler.|Nettstedet klarer seg uten informasjonskapsler fra andre.}} ¶ Når du logger inn, lagrer vi en tekstfil i nettleseren din.
      ## Bruker dere informasjonskapsler? ¶ {{Nei.|Ja, én.}} ¶ ## Besøk ¶ Vi teller besøk med en informasjonskapsel fra Matomo.
      {{Ingenting blir liggende igjen på enheten din, for vi lagrer ingenting der.|Bildene blir ikke liggende igjen på enheten din.}} ¶ Vi bruker informasjonskapsler for å huske handlekurven.
    `,
    nn: `
      {{Du slepp informasjonskapslar hos oss.|Du slepp informasjonskapslar frå annonsørar hos oss.}} ¶ For å hugse språket ditt set vi ein informasjonskapsel.
      {{Nettstaden klarer seg utan informasjonskapslar.|Nettstaden klarer seg utan informasjonskapslar frå andre.}} ¶ Når du loggar inn, lagrar vi ei tekstfil i nettlesaren din.
      ## Bruker de informasjonskapslar? ¶ {{Nei.|Ja, éin.}} ¶ ## Besøk ¶ Vi tel besøk med ein informasjonskapsel frå Matomo.
      {{Vi lagrar ingenting på eininga di.|Vi lagrar ikkje bilete på eininga di.}} ¶ Vi bruker informasjonskapslar for å hugse handlekorga.
    `,
    en: `
      {{You will find no cookies here.|You will find no advertising cookies here.}} ¶ To remember your language we set a cookie.
      {{The website works entirely without cookies.|The website works entirely without third-party cookies.}} ¶ When you log in, we store a text file in your browser.
      ## Do you use cookies? ¶ {{No.|Yes, one.}} ¶ ## Visits ¶ We count visits with a cookie from Matomo.
      {{We store nothing on your device.|We store no pictures on your device.}} ¶ We use cookies to remember your basket.
    `,
  },
  'contradiction/only-necessary-cookies': {
    nb: `
      {{Andre kapsler enn dem siden trenger for å virke, settes ikke.|Andre kapsler enn dem siden trenger for å virke, settes bare med samtykke.}} ¶ Vi bruker Google Analytics for å se hvilke sider som leses.
      {{Vi sporer deg ikke når du er på nettsiden.|Vi sporer ikke pakken din på nettsiden.}} ¶ Meta-pikselen på nettsiden lar oss vise deg annonser på Facebook.
      {{Verken analyse- eller markedsføringskapsler er i bruk her.|Verken analyse- eller markedsføringskapsler settes før du har samtykket.}} ¶ Hotjar bruker kapsler for å analysere hvor du klikker.
    `,
    nn: `
      {{Andre kapslar enn dei sida treng for å verke, blir ikkje sette.|Andre kapslar enn dei sida treng for å verke, blir berre sette med samtykke.}} ¶ Vi bruker Google Analytics for å sjå kva sider som blir lesne.
      {{Vi sporar deg ikkje når du er på nettsida.|Vi sporar ikkje pakka di på nettsida.}} ¶ Meta-pikselen på nettsida lèt oss vise deg annonsar på Facebook.
      {{Verken analyse- eller marknadsføringskapslar er i bruk her.|Verken analyse- eller marknadsføringskapslar blir sette før du har samtykt.}} ¶ Hotjar bruker kapslar for å analysere kvar du klikkar.
    `,
    en: `
      {{Cookies other than those the site needs to work are not set.|Cookies other than those the site needs to work are only set with your consent.}} ¶ We use Google Analytics to see which pages are read.
      {{We do not track you on this website.|We do not track your parcel on this website.}} ¶ The Meta pixel on the website lets us show you ads on Facebook.
      {{Neither analytics nor marketing cookies are in use here.|Neither analytics nor marketing cookies are set before you have consented.}} ¶ Hotjar uses cookies to analyse where you click.
    `,
  },
  'contradiction/no-sensitive': {
    nb: `
      {{Opplysninger av særlig kategori er det ingen grunn til at vi skal ha, og vi samler dem ikke inn.|Opplysninger av særlig kategori ber vi deg om ikke å sende oss.}} ¶ I påmeldingen noterer vi matallergier og om du bruker rullestol.
      {{Om religion, helse og fagforening spør vi aldri.|Om religion, helse og fagforening kan du skrive hvis du vil.}} ¶ Av lønnen trekker vi fagforeningskontingent for dem som er organisert.
      ## Behandler dere sensitive opplysninger? ¶ {{Nei.|Ja, noen få.}} ¶ ## Adgang ¶ Dørene åpnes med fingeravtrykk, som vi lagrer i låsesystemet.
      {{Ingenting av det vi har, er sensitivt.|Ingenting av det vi har på nettsiden, er til salgs.}} ¶ Trenerne får en liste over barn med astma og diabetes.
    `,
    nn: `
      {{Opplysningar av særleg kategori er det ingen grunn til at vi skal ha, og vi samlar dei ikkje inn.|Opplysningar av særleg kategori ber vi deg om ikkje å sende oss.}} ¶ I påmeldinga noterer vi matallergiar og om du brukar rullestol.
      {{Om religion, helse og fagforeining spør vi aldri.|Om religion, helse og fagforeining kan du skrive om du vil.}} ¶ Av løna trekkjer vi fagforeiningskontingent for dei som er organiserte.
      ## Behandlar de sensitive opplysningar? ¶ {{Nei.|Ja, nokre få.}} ¶ ## Tilgang ¶ Dørene blir opna med fingeravtrykk, som vi lagrar i låssystemet.
      {{Ingenting av det vi har, er sensitivt.|Ingenting av det vi har på nettsida, er til sals.}} ¶ Trenarane får ei liste over barn med astma og diabetes.
    `,
    en: `
      {{We have no reason to hold special categories of data, and we collect none.|Please do not send us special categories of data.}} ¶ When you sign up we note food allergies and whether you use a wheelchair.
      {{We never ask about religion, health or trade union membership.|You may tell us about religion, health or trade union membership if you like.}} ¶ Union dues are deducted from the salaries of those who are members.
      ## Do you process sensitive data? ¶ {{No.|Yes, a little.}} ¶ ## Access ¶ Doors are opened by fingerprint, which we store in the lock system.
      {{Nothing we hold is sensitive.|Nothing we show on the site is for sale.}} ¶ The coaches get a list of children with asthma and diabetes.
    `,
  },
  'contradiction/no-automated': {
    nb: `
      {{Du blir aldri vurdert av en maskin alene, og ingen avgjørelse tas av et program.|Du kan be om at ingen avgjørelse tas av et program alene.}} ¶ Systemet avslår lånesøknader under 600 poeng uten at noen ser på dem.
      {{Hver søknad avgjøres av en saksbehandler.|Hver klage avgjøres av en saksbehandler.}} ¶ Søknader uten bilag avvises automatisk.
      ## Tar dere automatiserte avgjørelser? ¶ {{Nei.|Ja, i noen saker.}} ¶ ## Pris ¶ En algoritme fastsetter forsikringspremien din ut fra alder og bosted.
    `,
    nn: `
      {{Du blir aldri vurdert av ei maskin åleine, og inga avgjerd blir teken av eit program.|Du kan krevje at inga avgjerd blir teken av eit program åleine.}} ¶ Systemet avslår lånesøknader under 600 poeng utan at nokon ser på dei.
      {{Kvar søknad blir avgjord av ein sakshandsamar.|Kvar klage blir avgjord av ein sakshandsamar.}} ¶ Søknader utan bilag blir avviste automatisk.
      ## Tek de automatiserte avgjerder? ¶ {{Nei.|Ja, i nokre saker.}} ¶ ## Pris ¶ Ein algoritme fastset forsikringspremien din ut frå alder og bustad.
    `,
    en: `
      {{No decision about you is ever made by a program.|You may demand that no decision about you is made by a program alone.}} ¶ The system turns down loan applications under 600 points without anyone looking at them.
      {{Every application is decided by a case worker.|Every complaint is decided by a case worker.}} ¶ Applications without enclosures are rejected automatically.
      ## Do you make automated decisions? ¶ {{No.|Yes, in some cases.}} ¶ ## Price ¶ An algorithm sets your insurance premium from your age and address.
    `,
  },
  'contradiction/consent-only': {
    nb: `
      {{Før du har sagt ja, rører vi ikke opplysningene dine.|Før du har sagt ja, rører vi ikke bildene dine.}} ¶ Vi logger innlogginger ut fra vår berettigede interesse i sikkerhet (artikkel 6 nr. 1 bokstav f).
      {{Uten din tillatelse skjer det ingenting med opplysningene dine.|Uten din tillatelse skjer det ingenting med bildene dine.}} ¶ Fakturaer lagrer vi fordi bokføringsloven krever det.
      {{Vi har bare ett rettslig grunnlag for å behandle personopplysninger: samtykket ditt.|Vi har bare ett rettslig grunnlag for nyhetsbrevet: samtykket ditt.}} ¶ Adressen er nødvendig for å oppfylle avtalen med deg.
    `,
    nn: `
      {{Før du har sagt ja, rører vi ikkje opplysningane dine.|Før du har sagt ja, rører vi ikkje bileta dine.}} ¶ Vi loggar innloggingar ut frå den berettiga interessa vår i tryggleik (artikkel 6 nr. 1 bokstav f).
      {{Utan løyve frå deg skjer det ingenting med opplysningane dine.|Utan løyve frå deg skjer det ingenting med bileta dine.}} ¶ Fakturaer lagrar vi fordi bokføringslova krev det.
      {{Vi har berre eitt rettsleg grunnlag for å behandle personopplysningar: samtykket ditt.|Vi har berre eitt rettsleg grunnlag for nyheitsbrevet: samtykket ditt.}} ¶ Adressa er nødvendig for å oppfylle avtalen med deg.
    `,
    en: `
      {{Until you have said yes, we do not touch your data.|Until you have said yes, we do not touch your photos.}} ¶ We log sign-ins on the ground of our legitimate interest in security (Article 6(1)(f)).
      {{Without your permission nothing happens to your data.|Without your permission nothing happens to your photos.}} ¶ We keep invoices because the Bookkeeping Act requires it.
      {{There is only one legal basis on which we process personal data: your consent.|There is only one legal basis for our newsletter: your consent.}} ¶ Your address is necessary to perform the contract with you.
    `,
  },
  'contradiction/only-from-you': {
    nb: `
      {{Alt vi har om deg, har du gitt oss selv.|Alt som står i søknaden, har du gitt oss selv.}} ¶ Adressen din henter vi fra Folkeregisteret.
      {{Vi henter ingen opplysninger om deg fra andre.|Vi henter ingen opplysninger om barn fra andre.}} ¶ Vi ringer referanser og spør hvordan du har jobbet.
      ## Henter dere opplysninger fra andre kilder? ¶ {{Nei.|Ja.}} ¶ ## Kreditt ¶ Før vi gir kreditt, henter vi opplysninger fra et kredittopplysningsforetak.
      {{De eneste opplysningene vi har, er dem du selv har gitt oss.|De eneste opplysningene vi viser fram, er dem du selv har skrevet i profilen.}} ¶ Vi mottar opplysninger om deg fra arbeidsgiveren din.
      {{Opplysningene kommer utelukkende fra deg selv.|Opplysningene kommer i hovedsak fra deg selv.}} ¶ Skolen sender oss klasselisten, og vi får navn og fødselsdato fra den.
    `,
    nn: `
      {{Alt vi har om deg, har du gitt oss sjølv.|Alt som står i søknaden, har du gitt oss sjølv.}} ¶ Adressa di hentar vi frå Folkeregisteret.
      {{Vi hentar ingen opplysningar om deg frå andre.|Vi hentar ingen opplysningar om barn frå andre.}} ¶ Vi ringjer referansar og spør korleis du har jobba.
      ## Hentar de opplysningar frå andre kjelder? ¶ {{Nei.|Ja.}} ¶ ## Kreditt ¶ Før vi gir kreditt, hentar vi opplysningar frå eit kredittopplysningsføretak.
      {{Dei einaste opplysningane vi har, er dei du sjølv har gitt oss.|Dei einaste opplysningane vi viser fram, er dei du sjølv har skrive i profilen.}} ¶ Vi mottek opplysningar om deg frå arbeidsgivaren din.
      {{Opplysningane kjem berre frå deg sjølv.|Opplysningane kjem i hovudsak frå deg sjølv.}} ¶ Skulen sender oss klasselista, og vi får namn og fødselsdato frå skulen.
    `,
    en: `
      {{Everything we have about you was given to us by you.|Everything in the application was given to us by you.}} ¶ We obtain your address from the population register.
      {{We collect no information about you from anyone else.|We collect no information about children from anyone else.}} ¶ We call your references and ask how you worked.
      ## Do you obtain data from other sources? ¶ {{No.|Yes.}} ¶ ## Credit ¶ Before we give credit, we obtain information from a credit reference agency.
      {{The only data we hold are those that you have given us yourself.|The only data we show are those that you have written in your profile.}} ¶ We receive data about you from your employer.
      {{The data come from you alone, and we only hold what you have told us.|The data come mainly from you.}} ¶ Your school sends us the class list, and we get your name and date of birth from the school.
    `,
  },
  'lawfulness/rights-waived': {
    nb: `
      Ved innmelding {{gir du avkall på|beholder du}} retten til innsyn i medlemsregisteret.
      Brukere {{oppgir ethvert krav på å få innlegg slettet|kan kreve å få innlegg slettet}} når de godtar vilkårene.
      {{Du lover å ikke klage til Datatilsynet før styret har svart.|Vi ber deg ta kontakt med oss før du klager til Datatilsynet, men du må ikke.}}
      {{Saken kan ikke bringes inn for Datatilsynet før generalforsamlingen har behandlet den.|Saken kan bringes inn for Datatilsynet når som helst, også før generalforsamlingen har behandlet den.}}
      {{Retten til retting bortfaller når du har signert avtalen.|Retten til retting består når du har signert avtalen.}}
      Når kunden bestiller, {{fraskriver kunden seg retten til å protestere|får kunden vite om retten til å protestere}}.
    `,
    nn: `
      Ved innmelding {{gir du avkall på|held du på}} retten til innsyn i medlemsregisteret.
      Brukarar {{gir avkall på å få innlegg sletta|kan krevje å få innlegg sletta}} når dei godtek vilkåra.
      {{Du lovar å ikkje klage til Datatilsynet før styret har svart.|Vi ber deg ta kontakt med oss før du klagar til Datatilsynet, men du må ikkje.}}
      {{Saka kan ikkje bringast inn for Datatilsynet før årsmøtet har handsama henne.|Saka kan bringast inn for Datatilsynet når som helst, også før årsmøtet har handsama henne.}}
      {{Retten til retting fell bort når du har signert avtalen.|Retten til retting står ved lag når du har signert avtalen.}}
      Når kunden tingar, {{fråskriv kunden seg retten til å protestere|får kunden vite om retten til å protestere}}.
    `,
    en: `
      By joining you {{relinquish any entitlement to have|keep your right to have}} a post erased.
      Users {{give up any claim to have their entries corrected|may ask to have their entries corrected}} when they accept the terms.
      {{You undertake not to complain to Datatilsynet before the board has answered.|We would like to hear from you before you complain to Datatilsynet, but you need not.}}
      {{The matter cannot be brought before the supervisory authority until the general meeting has dealt with it.|The matter can be brought before the supervisory authority at any time, even if the general meeting has not dealt with it.}}
      {{Your right to rectification lapses once you have signed.|Your right to rectification remains once you have signed.}}
      By ordering {{you sign away your right to object|you are told of your right to object}}.
    `,
  },
  'lawfulness/right-wrong-basis': {
    nb: `
      Retten til dataportabilitet gjelder opplysninger som behandles {{på grunnlag av berettiget interesse|på grunnlag av avtalen}}.
      Du kan få med deg opplysningene i et maskinlesbart format når vi behandler dem {{fordi vi er pålagt det ved lov|med ditt samtykke}}.
      Du kan protestere mot behandling som bygger på {{samtykket ditt|berettiget interesse}}.
      Innsigelse kan du komme med der behandlingen er basert på {{avtalen med deg|vår berettigede interesse}}.
      Dataportabilitet: gjelder {{når vi har en rettslig plikt til å behandle opplysningene|når vi behandler opplysningene etter samtykke eller avtale}}.
    `,
    nn: `
      Retten til dataportabilitet gjeld opplysningar som blir behandla {{på grunnlag av berettiga interesse|på grunnlag av avtalen}}.
      Du kan få med deg opplysningane i eit maskinlesbart format når vi behandlar dei {{fordi lova pålegg oss det|med samtykket ditt}}.
      Du kan protestere mot behandling som byggjer på {{samtykket ditt|berettiga interesse}}.
      Motsegn kan du kome med der behandlinga er basert på {{avtalen med deg|den berettiga interessa vår}}.
      Dataportabilitet: gjeld {{når vi har ei rettsleg plikt til å behandle opplysningane|når vi behandlar opplysningane etter samtykke eller avtale}}.
    `,
    en: `
      The right to data portability applies to data processed on the basis of {{our legitimate interests|our contract with you}}.
      You can have your data in a machine-readable format where we process them {{because the law requires it|with your consent}}.
      You may object to processing that is based on {{your consent|our legitimate interests}}.
      An objection can be made where the processing rests on {{our contract with you|our legitimate interests}}.
      Data portability: applies {{when we are under a legal obligation to process the data|when we process the data on consent or contract}}.
    `,
  },
  'lawfulness/needless-consent': {
    nb: `
      {{Ved kjøp samtykker du til at vi lagrer fakturaen i regnskapet.|Ved kjøp lagrer vi fakturaen i regnskapet, slik bokføringsloven krever.}}
      {{Medlemmene samtykker til at kontingenten bokføres.|Kontingenten bokføres slik loven krever.}}
      {{Foresatte samtykker i at vi sender faktura for oppholdet.|Foresatte får faktura for oppholdet.}}
      {{Den ansatte gir samtykke til at lønnen rapporteres til Skatteetaten.|Lønnen rapporteres til Skatteetaten etter a-opplysningsloven.}}
    `,
    nn: `
      {{Ved kjøp samtykkjer du til at vi lagrar fakturaen i rekneskapen.|Ved kjøp lagrar vi fakturaen i rekneskapen, slik bokføringslova krev.}}
      {{Medlemene samtykkjer til at kontingenten blir ført i rekneskapen.|Kontingenten blir ført i rekneskapen slik lova krev.}}
      {{Føresette samtykkjer i at vi sender faktura for opphaldet.|Føresette får faktura for opphaldet.}}
      {{Den tilsette gir samtykke til at løna blir rapportert til Skatteetaten.|Løna blir rapportert til Skatteetaten etter a-opplysningslova.}}
    `,
    en: `
      {{By buying you consent to our keeping the invoice in our accounts.|We keep the invoice in our accounts, as the Bookkeeping Act requires.}}
      {{Members consent to the entry of the fee in the accounts.|The fee is entered in the accounts, as the law requires.}}
      {{Guardians consent to our sending an invoice for the stay.|Guardians receive an invoice for the stay.}}
      {{The employee consents to the reporting of salary to the tax authorities.|Salary is reported to the tax authorities as the law requires.}}
    `,
  },
};
