/** Consent that is harder to withdraw, tied to a contract, or asked of staff; silence as acceptance; the age of children. */
import type { Twins } from './twins.js';

export const CONSENT: Twins = {
  'lawfulness/withdrawal-harder': {
    nb: `
      Nyhetsbrevet melder du deg på med ett klikk. For å trekke tilbake samtykket må du {{sende oss et underskrevet brev|klikke på lenken nederst i brevet}}.
      {{Tilbaketrekking av samtykke må skje skriftlig per post til klubbens adresse.|Tilbaketrekking av samtykke kan skje i appen eller på e-post, slik du selv ønsker.}}
      Ønsker du å trekke samtykket ditt, {{må du møte opp på servicetorget og legitimere deg|kan du gjøre det på Min side eller på servicetorget}}.
      {{Et samtykke kan kun trekkes tilbake ved rekommandert brev.|Et samtykke kan trekkes tilbake på samme side som du ga det.}}
      Samtykket gir du ved å krysse av i appen, {{og det trekkes tilbake ved skriftlig henvendelse i posten|og det trekkes tilbake ved å fjerne krysset}}.
      {{Du må ringe kundeservice i kontortiden for å trekke tilbake et samtykke du har gitt på nett.|Du kan ringe kundeservice, eller bruke skjemaet på nett, for å trekke tilbake et samtykke.}}
      Vil du trekke samtykket til bilder av barnet, {{må begge foreldre signere et skjema og levere det på kontoret|holder det at du sender oss en melding}}.
      {{Skal samtykket trekkes tilbake, må kravet være skriftlig, underskrevet og sendt i posten.|Skal samtykket trekkes tilbake, holder det med en e-post.}}
      Samtykke til forskning {{kan bare kalles tilbake ved personlig oppmøte på klinikken|kan kalles tilbake når som helst, for eksempel på e-post eller ved personlig oppmøte}}.
      {{Samtykker du, kan du bare trekke det tilbake ved å sende brev til hovedkontoret vårt.|Samtykker du, kan du trekke det tilbake ved å svare STOPP, eller ved å sende brev til oss.}}
    `,
    nn: `
      Nyheitsbrevet melder du deg på med eitt klikk. For å trekkje tilbake samtykket må du {{sende oss eit underskrive brev|klikke på lenkja nedst i brevet}}.
      {{Å trekkje tilbake samtykke må skje skriftleg per post til klubben si adresse.|Å trekkje tilbake samtykke kan skje i appen eller på e-post, slik du sjølv ønskjer.}}
      Ønskjer du å trekkje samtykket ditt, {{må du møte opp på servicetorget og legitimere deg|kan du gjere det på Mi side eller på servicetorget}}.
      {{Eit samtykke kan berre trekkjast tilbake ved rekommandert brev.|Eit samtykke kan trekkjast tilbake på same sida som du gav det.}}
      Samtykket gir du ved å krysse av i appen, {{og du trekkjer det tilbake ved å sende eit brev i posten|og du trekkjer det tilbake ved å ta bort krysset}}.
      {{Du må ringje kundeservice i kontortida for å trekkje tilbake eit samtykke du har gitt på nett.|Du kan ringje kundeservice, eller bruke skjemaet på nett, for å trekkje tilbake eit samtykke.}}
      Vil du trekkje samtykket til bilete av barnet, {{må begge foreldra skrive under på eit skjema og levere det på kontoret|held det at du sender oss ei melding}}.
      {{Skal samtykket trekkjast tilbake, må kravet vere skriftleg, underskrive og sendt i posten.|Skal samtykket trekkjast tilbake, held det med ein e-post.}}
      Samtykke til forsking {{kan berre kallast tilbake ved personleg frammøte på klinikken|kan kallast tilbake når som helst, til dømes på e-post eller ved personleg frammøte}}.
      {{Samtykkjer du, kan du berre trekkje det tilbake ved å sende brev til hovudkontoret vårt.|Samtykkjer du, kan du trekkje det tilbake ved å svare STOPP, eller ved å sende brev til oss.}}
    `,
    en: `
      You sign up for the newsletter with one click. To withdraw your consent, {{you must send us a signed letter|click the link at the foot of the letter}}.
      {{Withdrawal of consent must be made in writing and sent by post to the club.|Withdrawal of consent can be made in the app or by e-mail, as you prefer.}}
      If you wish to withdraw your consent, {{you have to appear in person at the service desk and show identification|you can do so on your page or at the service desk}}.
      {{Consent may only be withdrawn by registered letter.|Consent may be withdrawn on the same page where you gave it.}}
      You give consent by ticking a box in the app, {{and you withdraw it by sending us a written notice by mail|and you withdraw it by clearing the box}}.
      {{You must call our customer service during office hours to withdraw a consent given online.|You may call our customer service, or use the online form, to withdraw a consent.}}
      To withdraw consent to photographs of your child, {{both parents must sign a form and hand it in at the office|it is enough to send us a message}}.
      {{If consent is to be revoked, the request must be signed and sent by ordinary post.|If consent is to be revoked, an e-mail is enough.}}
      Consent to research {{can only be revoked by visiting the clinic in person|can be revoked at any time, for example by e-mail or by visiting the clinic}}.
      {{Once you have consented, the only way to withdraw is by writing a letter to our head office.|Once you have consented, you can withdraw by replying STOP, or by writing to us.}}
    `,
  },
  'lawfulness/withdrawal-ends-contract': {
    nb: `
      Trekker du samtykket tilbake, {{opphører avtalen med oss umiddelbart|sletter vi det som bygget på samtykket, og avtalen løper som før}}.
      {{Tilbaketrekking av samtykke innebærer at kundeforholdet avsluttes.|Tilbaketrekking av samtykke har ingen betydning for kundeforholdet.}}
      Dersom du trekker samtykket til markedsføring, {{vil medlemskapet ditt bli sagt opp|får du ikke flere tilbud fra oss}}.
      {{Uten samtykke til nyhetsbrev kan du ikke lenger være medlem, og trekker du det, mister du medlemskapet.|Uten samtykke til nyhetsbrev får du ikke nyhetsbrev, men medlemskapet beholder du.}}
      Vi sier opp abonnementet {{hvis du trekker tilbake samtykket ditt|hvis du ikke betaler, men ikke fordi du trekker tilbake samtykket ditt}}.
      {{Kaller du tilbake samtykket, blir kontoen din stengt og avtalen hevet.|Kaller du tilbake samtykket, blir profilbildet fjernet fra nettsiden.}}
      Trekker du tilbake samtykket til deling med samarbeidspartnere, {{anses det som en oppsigelse av avtalen|slutter vi å dele, og du kan fortsatt bruke tjenesten}}.
      {{Et tilbakekalt samtykke medfører at kjøpsavtalen bortfaller.|Et tilbakekalt samtykke påvirker ikke kjøpsavtalen.}}
      {{Kontrakten avsluttes dersom du trekker tilbake ditt samtykke.|Kontrakten avsluttes dersom en av partene sier den opp. Samtykket kan du trekke tilbake når som helst.}}
      Ved tilbaketrekking av samtykket {{forbeholder vi oss retten til å avslutte avtaleforholdet|retter vi oss etter det innen to dager}}.
    `,
    nn: `
      Trekkjer du samtykket tilbake, {{tek avtala med oss slutt med ein gong|slettar vi det som bygde på samtykket, og avtala går som før}}.
      {{Å trekkje tilbake samtykket inneber at kundeforholdet blir avslutta.|Å trekkje tilbake samtykket har ikkje noko å seie for kundeforholdet.}}
      Dersom du trekkjer samtykket til marknadsføring, {{blir medlemskapen din sagd opp|får du ikkje fleire tilbod frå oss}}.
      {{Trekkjer du samtykket til nyheitsbrev, mistar du medlemskapen.|Trekkjer du samtykket til nyheitsbrev, får du ikkje nyheitsbrev, men medlemskapen har du framleis.}}
      Vi seier opp abonnementet {{viss du trekkjer tilbake samtykket ditt|viss du ikkje betaler, men ikkje fordi du trekkjer tilbake samtykket ditt}}.
      {{Kallar du tilbake samtykket, blir kontoen din stengd og avtala heva.|Kallar du tilbake samtykket, blir profilbiletet teke bort frå nettsida.}}
      Trekkjer du tilbake samtykket til deling med samarbeidspartnarar, {{ser vi det som ei oppseiing av avtala|sluttar vi å dele, og du kan framleis bruke tenesta}}.
      {{Eit tilbakekalla samtykke fører til at kjøpsavtala fell bort.|Eit tilbakekalla samtykke påverkar ikkje kjøpsavtala.}}
      {{Kontrakten blir avslutta dersom du trekkjer tilbake samtykket ditt.|Kontrakten blir avslutta dersom ein av partane seier han opp. Samtykket kan du trekkje tilbake når som helst.}}
      Når samtykket blir trekt tilbake, {{kan vi avslutte avtaleforholdet|rettar vi oss etter det innan to dagar}}.
    `,
    en: `
      If you withdraw your consent, {{our agreement with you ends immediately|we delete what relied on it, and the agreement continues as before}}.
      {{Withdrawal of consent means that the customer relationship is terminated.|Withdrawal of consent has no bearing on the customer relationship.}}
      Should you withdraw your consent to marketing, {{your membership will be cancelled|you will receive no more offers from us}}.
      {{If you revoke your consent to the newsletter, you lose your membership.|If you revoke your consent to the newsletter, you get no newsletter but keep your membership.}}
      We will terminate your subscription {{if you withdraw your consent|if you do not pay, but not because you withdraw your consent}}.
      {{Revoking consent results in the closure of your account and rescission of the contract.|Revoking consent results in the removal of your photo from the site.}}
      Withdrawing consent to sharing with partners {{is regarded as termination of the contract|stops the sharing, and you can still use the service}}.
      {{A withdrawn consent causes the sales contract to lapse.|A withdrawn consent does not affect the sales contract.}}
      {{The contract comes to an end when you withdraw your consent.|The contract comes to an end when one of us gives notice. You may withdraw your consent at any time.}}
      Upon withdrawal of consent {{we reserve the right to end the contractual relationship|we act on it within two days}}.
    `,
  },
  'lawfulness/employment-consent': {
    nb: `
      Behandlingsgrunnlaget for søknader på ledige stillinger er {{samtykke fra søkeren|vår berettigede interesse i å finne rett person}}.
      {{Ved ansettelse samtykker arbeidstakeren til at vi behandler personopplysninger.|Ved ansettelse får arbeidstakeren vite hvordan vi behandler personopplysninger.}}
      Vi behandler opplysninger om de ansattes sykefravær {{på grunnlag av den ansattes samtykke|fordi arbeidsmiljøloven og folketrygdloven krever det}}.
      {{Gjennom arbeidsavtalen samtykker ansatte til GPS-sporing av tjenestebilen.|Vi bruker GPS i tjenestebilen til elektronisk kjørebok, etter drøfting med de tillitsvalgte.}}
      For jobbsøkere er det rettslige grunnlaget {{samtykke, jf. artikkel 6 nr. 1 bokstav a|tiltak før en avtale, jf. artikkel 6 nr. 1 bokstav b}}.
      {{Medarbeiderne har samtykket til logging av arbeidstid og bruk av datautstyr.|Medarbeiderne er informert om logging av arbeidstid, som vi trenger for å betale lønn.}}
      Personaladministrasjon: {{Behandlingen bygger på samtykket fra våre ansatte.|Behandlingen bygger på arbeidsavtalen.}}
      {{Når du søker jobb hos oss, gir du samtykke til at vi innhenter bakgrunnssjekk.|Når du søker jobb hos oss, kan vi foreta en bakgrunnssjekk hvis stillingen krever det, jf. artikkel 6 nr. 1 bokstav f.}}
      {{Kandidatens samtykke er grunnlaget for rekrutteringsprosessen.|Etter rekrutteringen beholder vi søknaden til senere stillinger hvis du samtykker til det.}}
      {{Alle ansatte samtykker til kameraovervåking på arbeidsplassen.|Ansatte velger selv om de samtykker til bilde på nettsiden.}}
    `,
    nn: `
      Behandlingsgrunnlaget for søknader på ledige stillingar er {{samtykke frå søkjaren|den berettiga interessa vår i å finne rett person}}.
      {{Ved tilsetjing samtykkjer arbeidstakaren til at vi behandlar personopplysningar.|Ved tilsetjing får arbeidstakaren vite korleis vi behandlar personopplysningar.}}
      Vi behandlar opplysningar om sjukefråværet til dei tilsette {{på grunnlag av samtykke frå den tilsette|fordi arbeidsmiljølova og folketrygdlova krev det}}.
      {{Gjennom arbeidsavtala samtykkjer tilsette til GPS-sporing av tenestebilen.|Vi bruker GPS i tenestebilen til elektronisk køyrebok, etter drøfting med dei tillitsvalde.}}
      For jobbsøkjarar er det rettslege grunnlaget {{samtykke, jf. artikkel 6 nr. 1 bokstav a|tiltak før ei avtale, jf. artikkel 6 nr. 1 bokstav b}}.
      {{Medarbeidarane har samtykt til logging av arbeidstid og bruk av datautstyr.|Medarbeidarane er informerte om logging av arbeidstid, som vi treng for å betale løn.}}
      Personaladministrasjon: {{Behandlinga byggjer på samtykket frå dei tilsette.|Behandlinga byggjer på arbeidsavtala.}}
      {{Når du søkjer jobb hos oss, gir du samtykke til at vi gjer ein bakgrunnssjekk.|Når du søkjer jobb hos oss, kan vi gjere ein bakgrunnssjekk viss stillinga krev det, jf. artikkel 6 nr. 1 bokstav f.}}
      {{Samtykket frå kandidaten er grunnlaget for rekrutteringa.|Etter rekrutteringa tek vi vare på søknaden til seinare stillingar viss du samtykkjer til det.}}
      {{Alle tilsette samtykkjer til kameraovervaking på arbeidsplassen.|Tilsette vel sjølve om dei samtykkjer til bilete på nettsida.}}
    `,
    en: `
      The legal basis for handling job applications is {{the consent of the applicant|our legitimate interest in finding the right person}}.
      {{Upon employment the employee consents to our processing of personal data.|Upon employment the employee is told how we process personal data.}}
      We process data on sick leave {{on the basis of the employee's consent|because the Working Environment Act and the National Insurance Act require it}}.
      {{By signing the contract of employment, staff consent to GPS tracking of company cars.|We use GPS in company cars as an electronic log, after discussion with the union.}}
      For job applicants the legal basis is {{consent under Article 6(1)(a)|steps prior to a contract under Article 6(1)(b)}}.
      {{Our employees have given their consent to the logging of working hours and use of IT equipment.|Our employees are informed of the logging of working hours, which we need in order to pay wages.}}
      Human resources: {{The processing relies on the consent of our employees.|The processing relies on the contract of employment.}}
      {{When you apply for a job with us, you consent to a background check.|When you apply for a job with us, we may carry out a background check if the position calls for it, under Article 6(1)(f).}}
      {{The candidate's consent is the ground for the recruitment process.|After the recruitment we keep the application for later positions if you consent to it.}}
      {{All employees consent to video surveillance at the workplace.|Employees choose whether they consent to a photo on the website.}}
    `,
  },
  'lawfulness/change-as-acceptance': {
    nb: `
      Vi kan endre denne erklæringen. {{Fortsetter du å bruke tjenesten etter en endring, har du akseptert den.|Er endringen vesentlig, får du beskjed på e-post før den gjelder.}}
      {{Ved å fortsette kundeforholdet etter at vilkårene i personvernerklæringen er endret, godtar du endringene.|Endrer vi personvernerklæringen vesentlig, varsler vi alle kunder.}}
      Personvernerklæringen oppdateres jevnlig, {{og din fortsatte bruk av nettstedet innebærer at du godkjenner den oppdaterte versjonen|og den siste versjonen ligger alltid på nettstedet}}.
      {{Hører vi ikke fra deg innen 14 dager, regnes endringene i erklæringen som godtatt.|Du får 14 dagers varsel før endringene i erklæringen gjelder.}}
      Endringer publiseres på nettsiden. {{Bruk av tjenesten etter publisering anses som aksept av den nye personvernerklæringen.|Bruker du tjenesten, ser du et varsel ved neste innlogging.}}
      {{Medlemmer som ikke protesterer, anses å ha akseptert endringer i personvernerklæringen.|Medlemmer får melding om endringer i personvernerklæringen.}}
      {{Du aksepterer eventuelle endringer i denne erklæringen ved fortsatt bruk av appen.|Du finner eventuelle endringer i denne erklæringen i appen.}}
      Endringer trer i kraft når de legges ut, {{og du samtykker til dem ved å fortsette å bruke tjenestene|og vi forteller hva som er nytt}}.
      {{Vi forbeholder oss retten til å endre personvernerklæringen, og du er bundet av endringene hvis du fortsatt bruker siden.|Vi endrer personvernerklæringen når behandlingen endres, og sier fra på forsiden.}}
      {{Taushet fra din side betyr at du er enig i den endrede erklæringen.|Endringer kan kreve et nytt samtykke, og da spør vi deg.}}
    `,
    nn: `
      Vi kan endre denne erklæringa. {{Held du fram med å bruke tenesta etter ei endring, har du akseptert henne.|Er endringa vesentleg, får du beskjed på e-post før ho gjeld.}}
      {{Ved å halde fram kundeforholdet etter at personvernerklæringa er endra, godtek du endringane.|Endrar vi personvernerklæringa vesentleg, varslar vi alle kundar.}}
      Personvernerklæringa blir jamleg oppdatert, {{og at du held fram med å bruke nettstaden, tyder at du godkjenner den oppdaterte versjonen|og den siste versjonen ligg alltid på nettstaden}}.
      {{Høyrer vi ikkje frå deg innan 14 dagar, reknar vi endringane i erklæringa som godtekne.|Du får 14 dagars varsel før endringane i erklæringa gjeld.}}
      Endringar blir lagde ut på nettsida. {{Bruk av tenesta etter det blir rekna som aksept av den nye personvernerklæringa.|Bruker du tenesta, ser du eit varsel ved neste innlogging.}}
      {{Medlemer som ikkje protesterer, blir rekna for å ha akseptert endringar i personvernerklæringa.|Medlemer får melding om endringar i personvernerklæringa.}}
      {{Du aksepterer eventuelle endringar i denne erklæringa når du framleis bruker appen.|Du finn eventuelle endringar i denne erklæringa i appen.}}
      Endringar gjeld frå dei blir lagde ut, {{og du samtykkjer til dei ved å halde fram med å bruke tenestene|og vi fortel kva som er nytt}}.
      {{Vi har rett til å endre personvernerklæringa, og du er bunden av endringane viss du framleis bruker sida.|Vi endrar personvernerklæringa når behandlinga blir endra, og seier frå på framsida.}}
      {{At du teier, tyder at du er einig i den endra erklæringa.|Endringar kan krevje eit nytt samtykke, og då spør vi deg.}}
    `,
    en: `
      We may change this notice. {{If you go on using the service after a change, you have accepted it.|If the change is material, you will be told by e-mail before it applies.}}
      {{By remaining a customer after the privacy policy has been changed, you accept the changes.|If we change the privacy policy materially, we notify all customers.}}
      The privacy policy is updated from time to time, {{and your continued use of the site means that you approve the updated version|and the latest version is always on the site}}.
      {{If we do not hear from you within 14 days, the changes to the policy are deemed accepted.|You get 14 days' notice before the changes to the policy apply.}}
      Changes are published here. {{Use of the service following publication constitutes acceptance of the new privacy notice.|When you use the service, you see a notice the next time you log in.}}
      {{Members who do not object are taken to have agreed to amendments to this privacy notice.|Members are told of amendments to this privacy notice.}}
      {{You accept any modifications of this policy by your continued use of the app.|You will find any modifications of this policy in the app.}}
      Changes take effect when posted, {{and you consent to them by continuing to use our services|and we say what is new}}.
      {{We reserve the right to amend this privacy policy, and you are bound by the amendments if you keep using the website.|We amend this privacy policy when our processing changes, and say so on the front page.}}
      {{Your silence is understood as agreement to the revised policy.|Changes may call for a new consent, and in that case we ask you.}}
    `,
  },
  'lawfulness/child-age': {
    nb: `
      {{Etter norsk lov må foresatte samtykke for barn under 16 år.|Etter norsk lov må foresatte samtykke for barn under 13 år.}}
      {{I Norge er aldersgrensen for å samtykke til nettjenester 15 år.|I Norge er aldersgrensen for å samtykke til nettjenester 13 år.}}
      Personopplysningsloven § 5 {{setter grensen til 16 år|setter grensen til 13 år}} for samtykke til informasjonssamfunnstjenester.
      {{Barn under 15 år kan ikke selv samtykke etter personopplysningsloven.|Barn under 13 år kan ikke selv samtykke etter personopplysningsloven.}}
      {{Ifølge loven må du være fylt 16 år for å samtykke til bruk av appen.|Hos oss må du være fylt 16 år for å opprette konto i appen.}}
      Loven krever foreldrenes samtykke {{for alle under 18 år|for barn under 13 år}} når de bruker digitale tjenester.
      {{GDPR artikkel 8 gjør at barn under 16 år i Norge trenger foreldrenes samtykke.|GDPR artikkel 8 setter 16 år, men i Norge er grensen 13 år.}}
      {{Den norske aldersgrensen for eget samtykke til digitale tjenester er 14 år, jf. personopplysningsloven § 5.|Den norske aldersgrensen for eget samtykke til digitale tjenester er 13 år, jf. personopplysningsloven § 5.}}
      {{Du må etter personopplysningsloven ha fylt 15 år for selv å kunne gi samtykke til tjenesten.|Du må ha fylt 15 år for å kjøpe moped, og det har ikke noe med samtykke å gjøre.}}
      {{Barn som ikke har fylt 16 år, må ifølge norsk personvernlovgivning ha med seg foresattes samtykke.|Barn som ikke har fylt 16 år, må etter klubbens egne regler ha med seg foresattes samtykke.}}
    `,
    nn: `
      {{Etter norsk lov må føresette samtykkje for barn under 16 år.|Etter norsk lov må føresette samtykkje for barn under 13 år.}}
      {{I Noreg er aldersgrensa for å samtykkje til nettenester 15 år.|I Noreg er aldersgrensa for å samtykkje til nettenester 13 år.}}
      Personopplysningslova § 5 {{set grensa til 16 år|set grensa til 13 år}} for samtykke til informasjonssamfunnstenester.
      {{Barn under 15 år kan ikkje sjølve samtykkje etter personopplysningslova.|Barn under 13 år kan ikkje sjølve samtykkje etter personopplysningslova.}}
      {{Ifølgje lova må du ha fylt 16 år for å samtykkje til bruk av appen.|Hos oss må du ha fylt 16 år for å opprette konto i appen.}}
      Lova krev samtykke frå foreldra {{for alle under 18 år|for barn under 13 år}} når dei bruker digitale tenester.
      {{GDPR artikkel 8 gjer at barn under 16 år i Noreg treng samtykke frå foreldra.|GDPR artikkel 8 set 16 år, men i Noreg er grensa 13 år.}}
      {{Den norske aldersgrensa for eige samtykke til digitale tenester er 14 år, jf. personopplysningslova § 5.|Den norske aldersgrensa for eige samtykke til digitale tenester er 13 år, jf. personopplysningslova § 5.}}
      {{Du må etter personopplysningslova ha fylt 15 år for sjølv å kunne gi samtykke til tenesta.|Du må ha fylt 15 år for å kjøpe moped, og det har ikkje noko med samtykke å gjere.}}
      {{Barn som ikkje har fylt 16 år, må ifølgje norsk personvernlovgiving ha med seg samtykke frå føresette.|Barn som ikkje har fylt 16 år, må etter klubben sine eigne reglar ha med seg samtykke frå føresette.}}
    `,
    en: `
      {{Under Norwegian law, parents must consent for children under 16.|Under Norwegian law, parents must consent for children under 13.}}
      {{In Norway the age of consent for online services is 15.|In Norway the age of consent for online services is 13.}}
      Section 5 of the Personal Data Act {{sets the limit at 16 years|sets the limit at 13 years}} for consent to information society services.
      {{Children below the age of 15 cannot consent themselves under the Norwegian Personal Data Act.|Children below the age of 13 cannot consent themselves under the Norwegian Personal Data Act.}}
      {{According to Norwegian law you must be at least 16 to consent to the use of the app.|Our own rule is that you must be at least 16 to open an account in the app.}}
      Norwegian law requires parental consent {{for everyone under 18|for children under 13}} who uses digital services.
      {{Article 8 GDPR means that children under 16 in Norway need the consent of a parent.|Article 8 GDPR says 16, but in Norway the limit is 13.}}
      {{The Norwegian age limit for consenting to digital services oneself is 14, cf. section 5 of the Personal Data Act.|The Norwegian age limit for consenting to digital services oneself is 13, cf. section 5 of the Personal Data Act.}}
      {{The Norwegian Personal Data Act requires you to be 15 years old in order to consent to the service yourself.|You have to be 15 years old to ride our bikes, which has nothing to do with consent.}}
      {{Children who have not turned 16 must, by Norwegian data protection law, bring the consent of a guardian.|Children who have not turned 16 must, by the club's own rules, bring the consent of a guardian.}}
    `,
  },
};
