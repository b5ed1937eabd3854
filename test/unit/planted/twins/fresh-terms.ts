/** Terms without a definition, data that only their owner sees: written after the rules, without a look at them. */
import type { Twins } from './twins.js';

export const FRESH_TERMS: Twins = {
  'structure/undefined-term': {
    nb: `
      ¤ omtales som «Foreningen». ¶ Foreningen lagrer navnet ditt. {{Når en Deltaker melder seg på, får Deltakeren en kvittering, og Foreningen sletter Deltakerens opplysninger etter ett år|Når en deltaker melder seg på, får deltakeren en kvittering, og Foreningen sletter opplysningene etter ett år}}.
      I denne teksten betyr «Butikken» nettbutikken på °. ¶ {{Varene sendes av Leverandøren. Butikken gir Leverandøren adressen din, og vi har avtale om det med Leverandøren|Varene sendes av leverandøren. Butikken gir leverandøren adressen din}}.
      ¤ («Selskapet») behandler opplysningene. ¶ Opplysningene deles med {{Godkjente Partnere|godkjente partnere}} når du ber Selskapet om det.
      «Skjemaet» er påmeldingsskjemaet på °. ¶ Skjemaet går til styret. {{Betaler du, går pengene til Arrangøren, og da får Arrangøren også navnet ditt|Betaler du, går pengene til arrangøren, og da får arrangøren også navnet ditt}}.
      Heretter kalles ¤ «Verkstedet». ¶ Verkstedet noterer feilen. {{Den Autoriserte Forhandleren får se notatet når Verkstedet ber om hjelp|Den autoriserte forhandleren får se notatet når Verkstedet ber om hjelp}}.
      ¤ (i det følgende «Firmaet») har laget appen. ¶ Du kan slette det {{Kunden har lagret. Firmaet beholder bare fakturaen til Kunden|kunden har lagret. Firmaet beholder bare fakturaen til kunden}}.
      Med «Medlemskapet» menes avtalen om trening. ¶ Medlemskapet gir tilgang til {{Plattformen. Er Plattformen stengt, lagrer vi ingenting om deg|plattformen. Er plattformen stengt, lagrer vi ingenting om deg}}.
    `,
    nn: `
      ¤ blir omtala som «Foreininga». ¶ Foreininga lagrar namnet ditt. {{Når ein Deltakar melder seg på, får Deltakaren ei kvittering, og Foreininga slettar opplysningane til Deltakaren etter eitt år|Når ein deltakar melder seg på, får deltakaren ei kvittering, og Foreininga slettar opplysningane etter eitt år}}.
      I denne teksten tyder «Butikken» nettbutikken på °. ¶ {{Varene blir sende av Leverandøren. Butikken gir Leverandøren adressa di, og vi har avtale om det med Leverandøren|Varene blir sende av leverandøren. Butikken gir leverandøren adressa di}}.
      ¤ («Selskapet») behandlar opplysningane. ¶ Opplysningane blir delte med {{Godkjente Partnarar|godkjende partnarar}} når du bed Selskapet om det.
      «Skjemaet» er påmeldingsskjemaet på °. ¶ Skjemaet går til styret. {{Betaler du, går pengane til Arrangøren, og då får Arrangøren òg namnet ditt|Betaler du, går pengane til arrangøren, og då får arrangøren òg namnet ditt}}.
      Heretter heiter ¤ «Verkstaden». ¶ Verkstaden noterer feilen. {{Den Autoriserte Forhandlaren får sjå notatet når Verkstaden bed om hjelp|Den autoriserte forhandlaren får sjå notatet når Verkstaden bed om hjelp}}.
      ¤ (i det følgjande «Firmaet») har laga appen. ¶ Du kan slette det {{Kunden har lagra. Firmaet tek berre vare på fakturaen til Kunden|kunden har lagra. Firmaet tek berre vare på fakturaen til kunden}}.
      Med «Medlemskapen» meiner vi avtala om trening. ¶ Medlemskapen gir tilgang til {{Plattforma. Er Plattforma stengd, lagrar vi ingenting om deg|plattforma. Er plattforma stengd, lagrar vi ingenting om deg}}.
    `,
    en: `
      ¤ is referred to below as the “Association”. ¶ The Association stores your name. {{When a Participant signs up, the Participant gets a receipt, and the Association deletes what it has on the Participant after a year|When a participant signs up, the participant gets a receipt, and the Association deletes the data after a year}}.
      In this text, “Shop” means the web shop at °. ¶ {{The goods are sent by the Supplier. The Shop gives the Supplier your address, and we have an agreement with the Supplier|The goods are sent by the supplier. The Shop gives the supplier your address}}.
      ¤ (the “Company”) processes the data. ¶ Data are shared with {{Approved Partners|approved partners}} when you ask the Company to do so.
      The “Form” is the sign-up form at °. ¶ The Form goes to the board. {{If you pay, the money goes to the Organiser, and then the Organiser gets your name too|If you pay, the money goes to the organiser, and then the organiser gets your name too}}.
      From here on, ¤ is called the “Workshop”. ¶ The Workshop notes the fault. {{The Authorised Dealer sees the note when the Workshop asks for help|The authorised dealer sees the note when the Workshop asks for help}}.
      ¤ (hereafter the “Firm”) has made the app. ¶ You can delete what {{the Customer has stored. The Firm keeps only the invoice to the Customer|the customer has stored. The Firm keeps only the invoice to the customer}}.
      “Membership” means the contract on training. ¶ The Membership gives access to {{the Platform. While the Platform is closed, we store nothing about you|the platform. While the platform is closed, we store nothing about you}}.
    `,
  },
  'contradiction/only-you': {
    nb: `
      {{Alt du skriver i profilen, holdes skjult for andre brukere.|Alt du skriver i meldinger, holdes skjult for andre brukere.}} ¶ Profilteksten vises for alle som søker på navnet ditt.
      Du er den eneste som får se dataene dine. ¶ {{De andre medlemmene ser alderen din og hvor du trener.|De andre medlemmene ser bare hvor mange som trener samtidig.}}
      {{Kontoen din er det ingen andre enn du som kan lese.|Passordet ditt er det ingen andre enn du som kan lese.}} ¶ Besøkende uten konto kan lese innleggene og se bildet ditt.
      Opplysningene er private og vises aldri for andre. ¶ {{Navnet ditt står på deltakerlisten, som ligger åpent på nettsiden.|Antall deltakere står på en liste som ligger åpent på nettsiden.}}
      Det er bare du som får opp informasjonen om deg når du er innlogget. ¶ {{Alle brukere kan se navn og telefonnummer i medlemslisten.|Styret skriver ut medlemslisten en gang i året.}}
      {{Ingen utenom deg har adgang til det som er lagret på kontoen.|Ingen utenom deg har adgang til dokumentene dine.}} ¶ Tiden du løp på, er synlig for alle deltakerne i løpet.
    `,
    nn: `
      {{Alt du skriv i profilen, er skjult for andre brukarar.|Alt du skriv i meldingar, er skjult for andre brukarar.}} ¶ Profilteksten er synleg for alle som søkjer på namnet ditt.
      Du er den einaste som får sjå dataa dine. ¶ {{Dei andre medlemene ser alderen din og kvar du trenar.|Dei andre medlemene ser berre kor mange som trenar samstundes.}}
      {{Kontoen din er det ingen andre enn du som kan lese.|Passordet ditt er det ingen andre enn du som kan lese.}} ¶ Vitjande utan konto kan lese innlegga og sjå biletet ditt.
      Opplysningane er private og blir aldri viste for andre. ¶ {{Namnet ditt står på deltakarlista, som ligg ope på nettsida.|Talet på deltakarar står på ei liste som ligg ope på nettsida.}}
      Det er berre du som får opp informasjonen om deg når du er innlogga. ¶ {{Alle brukarar kan sjå namn og telefonnummer i medlemslista.|Styret skriv ut medlemslista ein gong i året.}}
      {{Ingen utanom deg har tilgjenge til det som er lagra på kontoen.|Ingen utanom deg har tilgjenge til dokumenta dine.}} ¶ Tida du sprang på, er synleg for alle deltakarane i løpet.
    `,
    en: `
      {{Everything you write in your profile is kept hidden from other users.|Everything you write in messages is kept hidden from other users.}} ¶ The text of the profile is shown to everyone who searches for your name.
      You are the only person who gets to see your data. ¶ {{The other members see your age and where you train.|The other members see only how many train at the same time.}}
      {{Your account can be read by no one but you.|Your password can be read by no one but you.}} ¶ Visitors without an account can read the posts and see your picture.
      The information is private and never shown to others. ¶ {{Your name is on the list of participants, which is openly available on the site.|The number of participants is on a list that is openly available on the site.}}
      It is only you who can bring up the information about you when logged in. ¶ {{All users can see names and telephone numbers in the list of members.|The board prints the list of members once a year.}}
      {{Nobody apart from you has access to what is stored on the account.|Nobody apart from you has access to your documents.}} ¶ Your finishing time is visible to all participants in the race.
    `,
  },
};
