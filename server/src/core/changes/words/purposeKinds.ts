/** Purposes that policies name, each with its name in running text and the words for it. */
import { Kinds, type Kind } from '../kinds.js';

const kind = (
  key: string,
  name: readonly [nb: string, nn: string, en: string],
  words: readonly [nb: string, nn: string, en: string],
): Kind => ({
  key,
  name: { nb: name[0], nn: name[1], en: name[2] },
  words: { nb: words[0], nn: words[1], en: words[2] },
});

/** The purposes. */
export const PURPOSE_KINDS = new Kinds([
  kind(
    'marketing',
    ['markedsføring', 'marknadsføring', 'marketing'],
    [
      '*markedsføring*; *nyhetsbrev*; (tilbud|kampanjer|reklame) til deg; (sende|sender) … (tilbud|kampanjer|reklame); *kampanje*; *reklame*; markedsføre*; kommersiell* (kommunikasjon|henvendelse*); relevante tilbud; gode tilbud; tips og tilbud',
      '*marknadsføring*; *nyheitsbrev*; nyhendebrev*; (sende|sender) … (tilbod|kampanjar|reklame); *kampanje*; *reklame*; marknadsføre*; relevante tilbod; gode tilbod',
      'marketing; (market|markets|marketed) to; newsletter*; promotion*; promote; (send|sending) … offers; commercial communication*; special offers; campaign*; promotional',
    ],
  ),
  kind(
    'advertising',
    ['målrettet annonsering', 'målretta annonsering', 'targeted advertising'],
    [
      '*annonse*; *annonser; *annonsering*; (målrettet|målrettede|tilpasset) (reklame|innhold|markedsføring); retargeting; remarketing',
      '*annonse*; *annonsar; *annonsering*; (målretta|tilpassa) (reklame|innhald|marknadsføring); retargeting; remarketing',
      'advert*; ads; ad; ad-supported; (targeted|tailored|behavioural|behavioral) (marketing|content|offers); retargeting; remarketing',
    ],
  ),
  kind(
    'analytics',
    ['statistikk og analyse', 'statistikk og analyse', 'statistics and analytics'],
    [
      '*statistikk*; *analyse; analyse-*; *analysen; *analyser; analysere*; *analysering*; *måling*; måle …; (se|forstå|finne ut) (hvordan|hvor mange) … (nettstedet|nettsidene|nettsiden|appen|tjenesten|tjenestene|brukes|bruker|besøker)',
      '*statistikk*; *analyse; analyse-*; *analysen; *analysar; analysere*; *måling*; måle …; (sjå|forstå|finne ut) (korleis|kor mange) … (nettstaden|nettsidene|nettsida|appen|tenesta|tenestene|brukar|bruker|vitjar)',
      'analytics; statistic*; statistical; analyse*; analyze*; analysing; analyzing; analysis; (measure|measuring); (understand|understanding|see) how … (use|used|site|website|app|service|visitors|users|people)',
    ],
  ),
  kind(
    'improvement',
    [
      'forbedring og utvikling av tjenestene',
      'betring og utvikling av tenestene',
      'improving and developing the services',
    ],
    [
      'forbedre*; *forbedring*; videreutvikl*; produktutvikling*; tjenesteutvikling*; utvikle … (tjeneste*|produkt*|nettsted*|nettbutikk*|nye); utvikling av; optimaliser*; bedre tjeneste*',
      'forbetre*; betre (nettstaden|tenest*|produkt*|nettbutikk*|appen); betring*; vidareutvikl*; produktutvikling*; tenesteutvikling*; utvikle … (tenest*|produkt*|nettstad*|nye); utvikling av; optimaliser*; gjere … betre',
      'improv*; enhanc*; develop*; optimi*; product development; make … better',
    ],
  ),
  kind(
    'personalisation',
    ['tilpasning av innhold', 'tilpassing av innhald', 'personalisation'],
    [
      'personlig tilpass*; persontilpass*; personaliser*; (tilpasse|tilpasset|tilpasning) … (innhold*|opplevelse*|tilbud*|deg|anbefaling*|nettsted*|tjeneste*|interesse*); *anbefalinger; skreddersy*',
      'personleg tilpass*; persontilpass*; personaliser*; (tilpasse|tilpassa|tilpassing) … (innhald*|oppleving*|tilbod*|deg|tilråding*|nettstad*|tenest*|interess*); tilrådingar; skreddarsy*',
      'personali*; customi*; tailor*; recommendation*',
    ],
  ),
  kind(
    'profiling',
    ['profilering', 'profilering', 'profiling'],
    [
      'profilering*; profilere*; (lage|bygge|opprette) … *profil*',
      'profilering*; profilere*; (lage|byggje|opprette) … *profil*',
      'profiling; (build|create|creating|building) … profile*; profile (you|users|customers)',
    ],
  ),
  kind(
    'support',
    [
      'kundeservice og svar på henvendelser',
      'kundeservice og svar på førespurnader',
      'customer support and answering enquiries',
    ],
    [
      '*kundeservice*; *kundestøtte*; *brukerstøtte*; *henvendelse*; (besvare|svare på|svare) … (spørsmål|deg|henvendelse*|klager|e-post*); *kundesenter*; (hjelpe|bistå) (deg|kunde*); support',
      '*kundeservice*; *kundestøtte*; *brukarstøtte*; førespurnad*; *førespurnader; *henvending*; (svare på|svare) … (spørsmål|deg|førespurnad*|klager|e-post*); (hjelpe) (deg|kund*); support',
      '(customer|technical|user|product) (service|support|care); (provide|offer|give) support; enquir*; inquir*; (answer|answering|respond|reply) … (questions|you|requests|enquiries|inquiries|messages); help (you|customers|users)',
    ],
  ),
  kind(
    'order',
    ['bestilling og levering', 'bestilling og levering', 'orders and delivery'],
    [
      '*bestilling; *bestillinger; *bestillingen; *bestillingene; *ordre; *ordrer; ordre*; (lever*|levering*) ..3 (vare*|varer|produkt*|pakke*|bestilt*|*bestilling*|kjøp*|ordre*); *vareleveranse*; (få|sende|bringe) ..1 (vare*|pakke*|produkt*) ..2 (til|hjem); ekspeder*; kjøpet; kjøp',
      '*bestilling; *bestillingar; *bestillinga; *bestillingane; tinging*; *ordre; *ordrar; ordre*; (lever*|levering*) ..3 (vare*|varer|varene|produkt*|pakke*|bestilt*|*bestilling*|kjøp*|ordre*); (få|sende|bringe) ..1 (vare*|pakke*|produkt*) ..2 (til|heim); kjøpet; kjøp',
      'order; orders; ordering; (deliver*) ..3 (good*|product*|order*|parcel*|purchase*|item*|package*); (ship|shipping|shipment); (get|bring|send) ..1 (good*|product*|order*|parcel*|purchase*|item*|package*) ..1 to; purchase*; fulfil*',
    ],
  ),
  kind(
    'payment',
    ['betaling og fakturering', 'betaling og fakturering', 'payment and invoicing'],
    [
      '*betaling; *betalinger; *betalingen; betale*; faktur*; *fakturering*; kreve inn; *innkreving*; refusjon*',
      '*betaling; *betalingar; *betalinga; betale*; faktur*; *fakturering*; krevje inn; *innkrevjing*; refusjon*',
      'payment*; invoic*; billing; charge you; refund*',
    ],
  ),
  kind(
    'accounting',
    ['regnskap og bokføring', 'rekneskap og bokføring', 'accounting and bookkeeping'],
    [
      '*regnskap*; bokfør*; skatterapporter*; (skatte|avgift*) …',
      '*rekneskap*; bokfør*; skatterapporter*',
      'accounting; bookkeeping; book-keeping; tax (reporting|purposes|obligations)',
    ],
  ),
  kind(
    'account',
    ['brukerkonto og innlogging', 'brukarkonto og innlogging', 'user accounts and log-in'],
    [
      '*konto; *kontoen; *kontoer; *innlogging*; logge (deg|inn); pålogging*; brukertilgang*; autentiser*',
      '*konto; *kontoen; *kontoar; *innlogging*; logge (deg|inn); pålogging*; brukartilgang*; autentiser*',
      'account; accounts; log in; log-in; login; logged in; sign in; authenticat*',
    ],
  ),
  kind(
    'security',
    ['sikkerhet', 'tryggleik', 'security'],
    [
      '*sikkerhet*; sikre … (nettverk*|system*|tjeneste*|nettsted*|opplysning*); *datainnbrudd*; *misbruk*; *dataangrep*; feilsøk*',
      '*tryggleik*; *sikkerheit*; sikre … (nettverk*|system*|tenest*|nettstad*|opplysning*); *datainnbrot*; *misbruk*; feilsøk*',
      'security; abuse; misuse; cyber*; troubleshoot*; debug*',
    ],
  ),
  kind(
    'fraud',
    ['forebygging av svindel', 'førebygging av svindel', 'preventing fraud'],
    ['*svindel*; *bedrageri*; *svik', '*svindel*; *bedrageri*', 'fraud*; scam*'],
  ),
  kind(
    'anti-money-laundering',
    ['tiltak mot hvitvasking', 'tiltak mot kvitvasking', 'anti-money-laundering checks'],
    [
      '*hvitvasking*; kundekontroll*; terrorfinansiering*',
      '*kvitvasking*; kundekontroll*; terrorfinansiering*',
      'money laundering; money-laundering; kyc; terrorist financing; due diligence',
    ],
  ),
  kind(
    'recruitment',
    ['rekruttering', 'rekruttering', 'recruitment'],
    [
      '*rekruttering*; rekruttere*; *jobbsøk*; *ansettelse; *ansettelser; *ansettelsesprosess*; ledige stillinger; stillingssøk*',
      '*rekruttering*; rekruttere*; *jobbsøk*; *tilsetjing*; ledige stillingar; stillingssøk*',
      'recruit*; job appl*; hiring; hire; vacanc*; job candidate*; applicants',
    ],
  ),
  kind(
    'staff',
    ['personaladministrasjon', 'personaladministrasjon', 'human resources'],
    [
      '*personaladministrasjon*; arbeidsforhold*; lønnsutbetaling*; lønnskjøring*; (utbetale|beregne|betale) … lønn*; personalforvaltning*',
      '*personaladministrasjon*; arbeidsforhold*; lønsutbetaling*; lønskøyring*; (utbetale|rekne|betale) … (løn|lønn)',
      'human resources; hr administration; payroll; (pay|paying) … (salar*|wages); employment relationship; personnel administration',
    ],
  ),
  kind(
    'member',
    ['medlemsadministrasjon', 'medlemsadministrasjon', 'membership administration'],
    [
      '*medlemsadministrasjon*; *medlemskap; *medlemskapet; *medlemsregister*; *medlemskontingent*; *kontingent*; medlemsservice*',
      '*medlemsadministrasjon*; *medlemskap; *medlemskapen; *medlemsregister*; *kontingent*',
      'membership; memberships; member (administration|register|services)',
    ],
  ),
  kind(
    'loyalty',
    ['kundeklubb', 'kundeklubb', 'loyalty programme'],
    [
      '*kundeklubb*; *fordelsprogram*; *lojalitet*; *bonusprogram*; *bonuspoeng*',
      '*kundeklubb*; *fordelsprogram*; *lojalitet*; *bonusprogram*',
      'loyalty; customer club; rewards (programme|program|scheme); bonus points',
    ],
  ),
  kind(
    'events',
    ['arrangementer og kurs', 'arrangement og kurs', 'events and courses'],
    [
      '*arrangement; *arrangementer; *arrangementet; *arrangementene; *påmelding*; *kurs; *kurset; *kursene; *seminar*; *webinar*; *konferanse*',
      '*arrangement; *arrangementa; *arrangementet; *påmelding*; *kurs; *kurset; *kursa; *seminar*; *webinar*; *konferanse*',
      'event; events; courses; seminar*; webinar*; conference*; workshop*',
    ],
  ),
  kind(
    'contest',
    ['konkurranser', 'konkurransar', 'competitions'],
    [
      '*konkurranser; *konkurransene; (gjennomføre|arrangere|trekke|kåre) … (konkurranse*|vinner*); *lotteri*; *premier',
      '*konkurransar; *konkurransane; (gjennomføre|arrangere|trekkje|kåre) … (konkurranse*|vinnar*); *lotteri*',
      'competitions; (run|running|hold|holding|administer) … (competition*|contest*); contest*; prize draw*; giveaway*; raffle*',
    ],
  ),
  kind(
    'survey',
    ['undersøkelser', 'undersøkingar', 'surveys'],
    [
      '*spørreundersøk*; *kundeundersøk*; *brukerundersøk*; *medlemsundersøk*; *markedsundersøk*; *tilfredshetsundersøk*; *undersøkelser',
      '*spørjeundersøk*; *kundeundersøk*; *brukarundersøk*; *medlemsundersøk*; *marknadsundersøk*; *undersøkingar',
      'survey*; (customer|user) satisfaction; market research; questionnaires',
    ],
  ),
  kind(
    'research',
    ['forskning', 'forsking', 'research'],
    [
      '*forskning; *forskningen; forskningsprosjekt*; forskningsformål*',
      '*forsking; *forskinga; forskingsprosjekt*; forskingsføremål*',
      '(scientific|medical|academic|clinical|historical) research; research (purposes|project*|and)',
    ],
  ),
  kind(
    'ai',
    ['opplæring av kunstig intelligens', 'opplæring av kunstig intelligens', 'training artificial intelligence'],
    [
      '(trene|trening|opplæring|utvikle|utvikling) … (ki-modell*|språkmodell*|maskinlæring*|algoritme*|ki|modeller|modell|modellene); (kunstig intelligens); maskinlæring*; ki-modell*; språkmodell*',
      '(trene|trening|opplæring|utvikle|utvikling) … (ki-modell*|språkmodell*|maskinlæring*|algoritm*|ki|modellar|modell|modellane); (kunstig intelligens); maskinlæring*; ki-modell*; språkmodell*',
      '(train|training|develop|developing) … (ai|model|models|algorithm*|machine); artificial intelligence; machine learning; language model*',
    ],
  ),
  kind(
    'credit',
    ['kredittvurdering', 'kredittvurdering', 'credit assessment'],
    [
      '*kredittvurder*; *kredittsjekk*; kredittverdighet*; kredittverdig*; betalingsevne*',
      '*kredittvurder*; *kredittsjekk*; kredittverdigheit*; kredittverd*; betalingsevne*',
      'credit (check*|assessment*|scor*|risk|rating*); creditworth*; credit-check*',
    ],
  ),
  kind(
    'debt',
    ['inndriving av gjeld', 'inndriving av gjeld', 'debt collection'],
    [
      '*inkasso*; inndriv*; *gjeldsinn*; (kreve|drive) inn ..2 (gjeld*|krav*|fordring*)',
      '*inkasso*; inndriv*; *gjeldsinn*; (krevje|drive) inn ..2 (gjeld*|krav*|fordring*)',
      'debt collect*; debt recovery; collect … debt*; recover … debt*',
    ],
  ),
  kind(
    'claims',
    ['rettskrav og tvister', 'rettskrav og tvistar', 'legal claims and disputes'],
    [
      'rettskrav*; rettslig* krav; juridiske krav; *tvist; *tvister; tvisteløsning*; (forsvare|fremme|fastsette|gjøre gjeldende) … krav',
      'rettskrav*; rettsleg* krav; *tvist; *tvistar; tvisteløysing*; (forsvare|fremje|fastsetje|gjere gjeldande) … krav',
      'legal claims; legal proceedings; litigation; dispute*; (establish*|exercise|defend*) … claims',
    ],
  ),
  kind(
    'complaints',
    ['reklamasjoner og klager', 'reklamasjonar og klager', 'complaints, returns and warranty'],
    [
      '*reklamasjon*; *retur; *returer; *garantisak*; garantikrav*; kundeklager',
      '*reklamasjon*; *retur; *returar; *garantisak*; garantikrav*',
      'warranty; warranties; returns; (handle|handling|resolve|process) … complaints',
    ],
  ),
  kind(
    'camera',
    ['kameraovervåking', 'kameraovervaking', 'camera surveillance'],
    [
      '*kameraoverv*; *videooverv*; overvåkingskamera*; overvåkningskamera*; *hærverk*; *innbrudd; *tyveri*',
      '*kameraoverv*; *videooverv*; overvakingskamera*; *hærverk*; *innbrot; *tjuveri*',
      'cctv*; camera surveillance; surveillance camera*; video surveillance; vandalism; burglar*; theft',
    ],
  ),
  kind(
    'access-control',
    ['adgangskontroll', 'tilgangskontroll', 'access control of premises'],
    [
      '*adgangskontroll*; adgangskort*; besøksregistrering*',
      '*adgangskontroll*; *tilgangskontroll*; adgangskort*; besøksregistrering*',
      'access control; key card*; visitor registration; control access to … (building*|premises|office*)',
    ],
  ),
  kind(
    'monitoring-staff',
    ['kontroll av ansatte', 'kontroll av tilsette', 'monitoring employees'],
    [
      '(kontroll|kontrollere|overvåke|overvåking) … (ansatte*|medarbeider*|arbeidstaker*); følge med på … (ansatte*|medarbeider*); flåtestyring*; (måle|vurdere) … (prestasjon*|ytelse*); kjørebok*',
      '(kontroll|kontrollere|overvake|overvaking) … (tilsette*|medarbeidar*|arbeidstakar*); følgje med på … (tilsette*|medarbeidar*); flåtestyring*; køyrebok*',
      '(monitor|monitoring|check|checking) … (employee*|staff|worker*|drivers); fleet management; (measure|assess|evaluate) … performance of',
    ],
  ),
  kind(
    'pricing',
    ['fastsetting av priser', 'fastsetjing av prisar', 'setting prices'],
    [
      '(fastsette|beregne|sette|tilpasse) ..3 (pris|priser|prisen|premie*|rente*); prising*; dynamiske priser',
      '(fastsetje|rekne ut|setje|tilpasse) ..3 (pris|prisar|prisen|premie*|rente*); prising*',
      '(set|setting|calculate|determine|adjust) ..3 (price*|premium*|rates); pricing; dynamic prices',
    ],
  ),
  kind(
    'resale',
    ['salg av opplysninger', 'sal av opplysningar', 'selling data'],
    [
      '(selge|selger|selges|videreselge*|salg av) … (opplysning*|personopplysning*|data|adresse*|lister|kontaktlister)',
      '(selje|sel|selde|vidareselje*|sal av) … (opplysning*|personopplysning*|data|adresse*|lister)',
      '(sell|selling|sale of) … (data|information|address*|lists|details)',
    ],
  ),
  kind(
    'partners-offers',
    ['tilbud fra samarbeidspartnere', 'tilbod frå samarbeidspartnarar', 'offers from partners'],
    [
      '(tilbud|markedsføring|reklame) … (samarbeidspartner*|partner*|tredjepart*); (partner*|samarbeidspartner*) … (tilbud|markedsføring)',
      '(tilbod|marknadsføring|reklame) … (samarbeidspartnar*|partnar*|tredjepart*)',
      '(offers|marketing|promotions) … (partners|third parties); (partners|third parties) … (offers|marketing)',
    ],
  ),
  kind(
    'health',
    ['helsehjelp', 'helsehjelp', 'health care'],
    [
      'helsehjelp*; pasientbehandling*; (gi|yte) ..3 behandling; journalføring*; *diagnostis*',
      'helsehjelp*; pasientbehandling*; (gi|yte) ..3 behandling; journalføring*; *diagnostis*',
      'health care; healthcare; medical treatment; patient care; diagnos*',
    ],
  ),
  kind(
    'teaching',
    ['undervisning', 'undervisning', 'teaching'],
    [
      'undervisning*; opplæringstilbud*; eksamen*; *vurdering av elev*; kursbevis*',
      'undervisning*; opplæringstilbod*; eksamen*; kursbevis*',
      'teaching; tuition; exams; course certificate*; (assess|grade) … (pupil*|student*)',
    ],
  ),
  kind(
    'booking',
    ['timebestilling og reservasjon', 'timebestilling og reservasjon', 'bookings and appointments'],
    [
      '*timebestilling*; *reservasjon*; *booking; *bookinger; *innkalling*; (minne|påminnelse*) … (time*|avtale*)',
      '*timebestilling*; *reservasjon*; *booking; *innkalling*; (minne|påminning*) … (time*|avtale*)',
      'booking*; reservation*; appointment*',
    ],
  ),
  kind(
    'statutory-reporting',
    ['rapportering til myndigheter', 'rapportering til styresmakter', 'reporting to authorities'],
    [
      '(rapportere|rapportering|innrapporter*|melde) ..4 (myndighet*|skatteetaten|nav|tilsyn*|ssb)',
      '(rapportere|rapportering|innrapporter*|melde) ..4 (styresmakt*|skatteetaten|nav|tilsyn*|ssb)',
      '(report|reporting) ..4 (authorit*|regulator*|tax|government*)',
    ],
  ),
  kind(
    'archive',
    ['arkivering', 'arkivering', 'archiving'],
    [
      'arkivering*; arkivplikt*; arkivformål*; historiske formål',
      'arkivering*; arkivplikt*; arkivføremål*; historiske føremål',
      'archiving; archival; historical purposes',
    ],
  ),
  kind(
    'location-services',
    ['stedsbaserte tjenester', 'stadbaserte tenester', 'location-based services'],
    [
      'stedsbasert*; posisjonsbasert*; (vise|finne) … (nærmeste|i nærheten)',
      'stadbasert*; stadsbasert*; posisjonsbasert*; (vise|finne) … (næraste|i nærleiken)',
      'location-based; (show|find) … (nearest|nearby)',
    ],
  ),
  kind(
    'publication',
    ['publisering', 'publisering', 'publication'],
    [
      '(publisere|publisering|legge ut|offentliggjøre) … (bilde*|bilder|foto*|navn*|resultat*|nettsid*|sosiale)',
      '(publisere|publisering|leggje ut|offentleggjere) … (bilete*|foto*|namn*|resultat*|nettsid*|sosiale)',
      '(publish|publishing|post) … (photo*|image*|picture*|name*|result*|website|social)',
    ],
  ),
]);
