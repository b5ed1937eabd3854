/** Organisation numbers, defined terms, names left over from another text, and what only you can see. */
import type { Twins } from './twins.js';

export const NAMES: Twins = {
  'structure/organisation-number': {
    nb: `
      Selskapet har organisasjonsnummer {{999 999 998|999 999 999}}.
      Org.nr. {{888888889|888888888}}.
      Vi er registrert i Brønnøysund med org. nr. {{999 999 981|999 999 980}}.
      Foretaksnummer: NO {{999 999 973|999 999 972}} MVA
      Behandlingsansvarlig: ¤ (org.nr {{999999892|999999891}})
      | Felt | Verdi | ⏎ | --- | --- | ⏎ | Organisasjonsnummer | {{999 999 997|999 999 999}} |
      Virksomheten (organisasjonsnr.: {{888 888 887|888 888 888}}) holder til i Bergen.
      Orgnr {{999.999.990|999.999.999}}
    `,
    nn: `
      Selskapet har organisasjonsnummer {{999 999 998|999 999 999}}.
      Org.nr. {{888888889|888888888}}.
      Vi er registrerte i Brønnøysund med org. nr. {{999 999 981|999 999 980}}.
      Føretaksnummer: NO {{999 999 973|999 999 972}} MVA
      Behandlingsansvarleg: ¤ (org.nr {{999999892|999999891}})
      | Felt | Verdi | ⏎ | --- | --- | ⏎ | Organisasjonsnummer | {{999 999 997|999 999 999}} |
      Verksemda (organisasjonsnr.: {{888 888 887|888 888 888}}) held til i Bergen.
      Orgnr {{999.999.990|999.999.999}}
    `,
    en: `
      Our organisation number is {{999 999 998|999 999 999}}.
      Org. no. {{888888889|888888888}}.
      We are registered in Brønnøysund with reg. no. {{999 999 981|999 999 980}}.
      VAT number: NO {{999 999 973|999 999 972}} MVA
      Controller: ¤ (org. nr. {{999999892|999999891}})
      | Field | Value | ⏎ | --- | --- | ⏎ | Organization number | {{999 999 997|999 999 999}} |
      The company (company registration number {{888 888 887|888 888 888}}) is based in Bergen.
      Norwegian business registration no. {{999.999.990|999.999.999}}
    `,
  },
  'structure/defined-terms': {
    nb: `
      Denne erklæringen gjelder ¤ (heretter «Virksomheten»). ¶ {{Med «Virksomheten» menes alle selskaper i konsernet.|Virksomheten svarer på spørsmål fra deg.}}
      Vi leverer en app for timeføring («Tjenesten»). ¶ Du kan også bruke nettsiden vår {{(«Tjenesten»)|(«Nettsiden»)}}.
      «Bruker» betyr enhver som har konto hos oss. ¶ {{«Bruker» betyr den som er registrert som ansatt hos en kunde.|En Bruker kan når som helst avslutte kontoen.}}
      Opplysninger som kan knyttes til deg, kalles heretter «Opplysningene». ¶ {{Navn og adresse, heretter kalt «Opplysningene», lagres i kundekortet.|Navn og adresse, som hører til Opplysningene, lagres i kundekortet.}}
      I denne erklæringen betyr «Medlem» den som har betalt kontingent. ¶ {{Som «Medlem» regnes også den som bare har meldt sin interesse.|Et Medlem får medlemsbladet i posten.}}
      Klinikken (heretter kalt «Klinikken») fører journal. ¶ {{Bakken Helsesenter DA (heretter kalt «Klinikken») står for timebestillingen.|Bakken Helsesenter DA (heretter kalt «Helsesenteret») står for timebestillingen.}}
      Den som kjøper en sykkel, er «Kunden». Med «Kunden» {{menes også den som leverer en sykkel til reparasjon|forholder vi oss høflig}}.
      Avtalen mellom deg og oss («Avtalen») styrer behandlingen. ¶ {{Databehandleravtalen med leverandøren («Avtalen») ligger på nettsiden.|Databehandleravtalen med leverandøren («Databehandleravtalen») ligger på nettsiden.}}
    `,
    nn: `
      Denne erklæringa gjeld ¤ (heretter «Verksemda»). ¶ {{Med «Verksemda» meiner vi alle selskap i konsernet.|Verksemda svarar på spørsmål frå deg.}}
      Vi leverer ein app for timeføring («Tenesta»). ¶ Du kan også bruke nettsida vår {{(«Tenesta»)|(«Nettsida»)}}.
      «Brukar» tyder einkvar som har konto hos oss. ¶ {{«Brukar» tyder den som er registrert som tilsett hos ein kunde.|Ein Brukar kan når som helst avslutte kontoen.}}
      Opplysningar som kan knytast til deg, blir heretter kalla «Opplysningane». ¶ {{Namn og adresse, heretter kalla «Opplysningane», blir lagra i kundekortet.|Namn og adresse, som høyrer til Opplysningane, blir lagra i kundekortet.}}
      I denne erklæringa tyder «Medlem» den som har betalt kontingent. ¶ {{Som «Medlem» reknar vi også den som berre har meldt interesse.|Ein Medlem får medlemsbladet i posten.}}
      Klinikken (heretter kalla «Klinikken») fører journal. ¶ {{Bakken Helsesenter DA (heretter kalla «Klinikken») står for timebestillinga.|Bakken Helsesenter DA (heretter kalla «Helsesenteret») står for timebestillinga.}}
      Den som kjøper ein sykkel, er «Kunden». Med «Kunden» {{meiner vi også den som leverer ein sykkel til reparasjon|er vi alltid høflege}}.
      Avtala mellom deg og oss («Avtala») styrer behandlinga. ¶ {{Databehandlaravtala med leverandøren («Avtala») ligg på nettsida.|Databehandlaravtala med leverandøren («Databehandlaravtala») ligg på nettsida.}}
    `,
    en: `
      This notice covers ¤ (hereinafter the “Company”). ¶ {{The “Company” means every company in the group.|The Company answers questions from you.}}
      We provide an app for recording hours (the “Service”). ¶ You can also use our website {{(the “Service”)|(the “Website”)}}.
      “User” means anyone who has an account with us. ¶ {{“User” means a person registered as an employee of a customer.|A User can close the account at any time.}}
      Information that can be linked to you is hereinafter called the “Data”. ¶ {{Names and addresses, hereinafter called the “Data”, are stored on the customer card.|Names and addresses, which are part of the Data, are stored on the customer card.}}
      In this notice “Member” means a person who has paid the dues. ¶ {{The term “Member” also refers to a person who has only shown interest.|A Member gets the magazine by post.}}
      The clinic (“the Clinic”) keeps medical records. ¶ {{Bakken Health Centre (“the Clinic”) runs the booking system.|Bakken Health Centre (“the Centre”) runs the booking system.}}
      A person who buys a bicycle is referred to as the “Customer”. ¶ {{A person who hands in a bicycle for repair is referred to as the “Customer”.|The Customer gets a receipt.}}
      The contract between you and us (the “Agreement”) governs the processing. ¶ {{The data processing agreement with the supplier (the “Agreement”) is on our site.|The data processing agreement with the supplier (the “DPA”) is on our site.}}
    `,
  },
  'structure/undefined-term': {
    nb: `
      Denne erklæringen gjelder ¤ («Virksomheten»). ¶ Når du bruker {{Plattformen, samtykker ikke du til noe. Plattformen lagrer navnet ditt, og Virksomheten sletter det når du forlater Plattformen|plattformen, lagrer Virksomheten navnet ditt}}.
      Vi lager en app («Appen»). ¶ Når {{Brukeren åpner Appen, lagres tidspunktet. En Bruker kan be om innsyn, og vi svarer Brukeren innen en uke|du åpner Appen, lagres tidspunktet}}.
      Med «Nettstedet» menes °. ¶ Du som besøker Nettstedet, {{kan kjøpe Produktet. Betaler du for Produktet, lagrer vi kortnummeret til Produktet er levert|kan kjøpe produkter. Da lagrer vi kortnummeret}}.
      Avtalen mellom oss heter heretter «Avtalen». ¶ Vi behandler opplysninger for å oppfylle Avtalen{{. Leverandøren lagrer dem, og Leverandøren sletter dem når Leverandøren ikke lenger trenger dem|. Leverandøren av systemet lagrer dem}}.
      ¤ kalles her «Klubben». ¶ Klubben lagrer opplysninger om {{hvert Medlem. Et Medlem kan be om å få dem slettet, og Klubben svarer da Medlemmet|hvert medlem. Et medlem kan be om å få dem slettet}}.
      Vi kaller appen for «Løsningen». ¶ Løsningen lagrer {{Kundens navn, og når Kunden avslutter Løsningen, sletter vi det Kunden har lagt inn|navnet ditt, og sletter det når du avslutter Løsningen}}.
    `,
    nn: `
      Denne erklæringa gjeld ¤ («Verksemda»). ¶ Når du bruker {{Plattforma, samtykkjer ikkje du til noko. Plattforma lagrar namnet ditt, og Verksemda slettar det når du forlèt Plattforma|plattforma, lagrar Verksemda namnet ditt}}.
      Vi lagar ein app («Appen»). ¶ Når {{Brukaren opnar Appen, blir tidspunktet lagra. Ein Brukar kan be om innsyn, og vi svarar Brukaren innan ei veke|du opnar Appen, blir tidspunktet lagra}}.
      Med «Nettstaden» meiner vi °. ¶ Du som vitjar Nettstaden, {{kan kjøpe Produktet. Betaler du for Produktet, lagrar vi kortnummeret til Produktet er levert|kan kjøpe produkt. Då lagrar vi kortnummeret}}.
      Avtala mellom oss heiter heretter «Avtala». ¶ Vi behandlar opplysningar for å oppfylle Avtala{{. Leverandøren lagrar dei, og Leverandøren slettar dei når Leverandøren ikkje lenger treng dei|. Leverandøren av systemet lagrar dei}}.
      ¤ heiter her «Klubben». ¶ Klubben lagrar opplysningar om {{kvar Medlem. Ein Medlem kan be om å få dei sletta, og Klubben svarar då Medlemen|kvar medlem. Ein medlem kan be om å få dei sletta}}.
      Vi kallar appen for «Løysinga». ¶ Løysinga lagrar {{namnet til Kunden, og når Kunden avsluttar Løysinga, slettar vi det Kunden har lagt inn|namnet ditt, og slettar det når du avsluttar Løysinga}}.
    `,
    en: `
      This notice covers ¤ (the “Company”). ¶ When you use {{the Platform, you consent to nothing. The Platform stores your name, and the Company deletes it when you leave the Platform|the platform, the Company stores your name}}.
      We make an app (the “App”). ¶ When {{the User opens the App, the time is stored. A User may ask for access, and we answer the User within a week|you open the App, the time is stored}}.
      “Website” means °. ¶ Those who visit the Website {{can buy the Product. If you pay for the Product, we store the card number until the Product is delivered|can buy products. We then store the card number}}.
      The contract between us is called the “Agreement”. ¶ We process data to perform the Agreement{{. The Supplier stores them, and the Supplier deletes them when the Supplier no longer needs them|. The supplier of the system stores them}}.
      ¤ is here called the “Club”. ¶ The Club keeps data about {{every Member. A Member may ask to have them deleted, and the Club then answers the Member|every member. A member may ask to have them deleted}}.
      We call the app the “Solution”. ¶ The Solution stores {{the Customer's name, and when the Customer leaves the Solution, we delete what the Customer has entered|your name, and deletes it when you leave the Solution}}.
    `,
  },
  'structure/other-company': {
    nb: `
      {{Hos Fjordby Handel AS tar vi personvernet ditt på alvor.|Hos ¤ tar vi personvernet ditt på alvor.}}
      Nettstedet vårt er www.°. ¶ Du kan slette kontoen din på nettstedet vårt {{www.fjordbyhandel.example|www.°}} når som helst.
      Takk for at du besøker nettbutikken vår, www.°. ¶ {{Nettbutikken vår fjordbyhandel.example|Nettbutikken vår °}} bruker informasjonskapsler.
      {{Fjordby Handel AS («vi», «oss») forplikter seg til å verne om personopplysningene dine.|¤ («vi», «oss») forplikter seg til å verne om personopplysningene dine.}}
      {{Når du bruker tjenestene til Fjordby Handel AS, samler vi inn navn og e-postadresse.|Når du bruker tjenestene til ¤, samler vi inn navn og e-postadresse.}}
      {{Denne personvernerklæringen beskriver hvordan Fjordby Handel AS behandler personopplysninger.|Denne personvernerklæringen beskriver hvordan ¤ behandler personopplysninger.}}
      {{Vi i Fjordby Handel AS sletter opplysningene når du ikke lenger er kunde.|Vi bruker Fjordby Data AS som databehandler, og sletter opplysningene når du ikke lenger er kunde.}}
      {{Har du spørsmål til Fjordby Handel AS om innsyn, svarer vi innen en måned.|Opplysninger om varer du har bestilt, gir vi til Fjordby Transport AS.}}
    `,
    nn: `
      {{Hos Fjordby Handel AS tek vi personvernet ditt på alvor.|Hos ¤ tek vi personvernet ditt på alvor.}}
      Nettstaden vår er www.°. ¶ Du kan slette kontoen din på nettstaden vår {{www.fjordbyhandel.example|www.°}} når som helst.
      Takk for at du vitjar nettbutikken vår, www.°. ¶ {{Nettbutikken vår fjordbyhandel.example|Nettbutikken vår °}} bruker informasjonskapslar.
      {{Fjordby Handel AS («vi», «oss») tek på seg å verne om personopplysningane dine.|¤ («vi», «oss») tek på seg å verne om personopplysningane dine.}}
      {{Når du bruker tenestene til Fjordby Handel AS, samlar vi inn namn og e-postadresse.|Når du bruker tenestene til ¤, samlar vi inn namn og e-postadresse.}}
      {{Denne personvernerklæringa forklarer korleis Fjordby Handel AS behandlar personopplysningar.|Denne personvernerklæringa forklarer korleis ¤ behandlar personopplysningar.}}
      {{Vi i Fjordby Handel AS slettar opplysningane når du ikkje lenger er kunde.|Vi bruker Fjordby Data AS som databehandlar, og slettar opplysningane når du ikkje lenger er kunde.}}
      {{Har du spørsmål til Fjordby Handel AS om innsyn, svarar vi innan ein månad.|Opplysningar om varer du har bestilt, gir vi til Fjordby Transport AS.}}
    `,
    en: `
      {{At Fjordby Trading AS we take your privacy seriously.|At ¤ we take your privacy seriously.}}
      Our website is www.°. ¶ You can delete your account on our website {{www.fjordbytrading.example|www.°}} at any time.
      Thank you for visiting our shop, www.°. ¶ {{Our shop fjordbytrading.example|Our shop °}} uses cookies.
      {{Fjordby Trading AS (“we”, “us”) is committed to protecting your personal data.|¤ (“we”, “us”) is committed to protecting your personal data.}}
      {{When you use the services of Fjordby Trading AS, we collect your name and e-mail address.|When you use the services of ¤, we collect your name and e-mail address.}}
      {{This privacy policy describes how Fjordby Trading AS processes personal data.|This privacy policy describes how ¤ processes personal data.}}
      {{We at Fjordby Trading AS delete the data when you are no longer a customer.|We use Fjordby Data AS as a processor, and delete the data when you are no longer a customer.}}
      {{If you have questions to Fjordby Trading AS about access, we answer within a month.|We give details of the goods you have ordered to Fjordby Transport AS.}}
    `,
  },
  'contradiction/only-you': {
    nb: `
      {{Bare du har tilgang til opplysningene på profilen din.|Bare du har tilgang til passordet ditt.}} ¶ Navnet og profilbildet ditt er synlig for andre brukere.
      Ingen andre enn deg kan se opplysningene du legger inn. ¶ {{Resultatlistene med navn er åpne for alle på nettsiden.|Resultatlistene uten navn er åpne for alle på nettsiden.}}
      {{Det er kun du selv som kan se dataene dine.|Du bestemmer selv hvem som kan se dataene dine.}} ¶ Treningsøktene dine vises for de andre i gruppen.
      {{Profilen din er bare synlig for deg.|Notatene dine er bare synlige for deg.}} ¶ Andre medlemmer kan se profilen din.
      Opplysningene dine er utelukkende tilgjengelige for deg. ¶ {{Brukernavnet og poengsummen din publiseres på en offentlig toppliste.|Vi publiserer en toppliste uten navn.}}
      {{Ingen andre får se det du registrerer.|Ingen andre får se passordet du velger.}} ¶ Det du registrerer, blir offentlig tilgjengelig på nettsiden.
    `,
    nn: `
      {{Berre du har tilgang til opplysningane på profilen din.|Berre du har tilgang til passordet ditt.}} ¶ Namnet og profilbiletet ditt er synleg for andre brukarar.
      Ingen andre enn deg kan sjå opplysningane du legg inn. ¶ {{Resultatlistene med namn er opne for alle på nettsida.|Resultatlistene utan namn er opne for alle på nettsida.}}
      {{Det er berre du sjølv som kan sjå dataa dine.|Du bestemmer sjølv kven som kan sjå dataa dine.}} ¶ Treningsøktene dine blir viste for dei andre i gruppa.
      {{Profilen din er berre synleg for deg.|Notata dine er berre synlege for deg.}} ¶ Andre medlemer kan sjå profilen din.
      Opplysningane dine er berre tilgjengelege for deg. ¶ {{Brukarnamnet og poengsummen din blir publisert på ei offentleg toppliste.|Vi publiserer ei toppliste utan namn.}}
      {{Ingen andre får sjå det du registrerer.|Ingen andre får sjå passordet du vel.}} ¶ Det du registrerer, blir offentleg tilgjengeleg på nettsida.
    `,
    en: `
      {{Only you have access to the information in your profile.|Only you have access to your password.}} ¶ Your name and profile picture are visible to other users.
      No one but you can see the data you enter. ¶ {{The lists of results with names are open to everyone on the website.|The lists of results without names are open to everyone on the website.}}
      {{You are the only one who can see your data.|You decide who can see your data.}} ¶ Your workouts are shown to the others in the group.
      {{Your profile is visible only to you.|Your notes are visible only to you.}} ¶ Other members can see your profile.
      Your data are available exclusively to you. ¶ {{Your user name and score are published on a public leaderboard.|We publish a leaderboard without names.}}
      {{Nobody else gets to see what you record.|Nobody else gets to see the password you choose.}} ¶ What you record becomes publicly available on the website.
    `,
  },
};
