/** GDPR Article 14: information where the data come from elsewhere. */
import { defineProvision } from '../provision.js';

export const gdpr14 = defineProvision({
  ref: 'gdpr:14',
  title: {
    nb: 'Informasjon som skal gis dersom personopplysninger ikke er blitt samlet inn fra den registrerte',
    nn: 'Informasjon som skal givast når personopplysningar ikkje er samla inn frå den registrerte',
    en: 'Information to be provided where personal data have not been obtained from the data subject',
  },
  structure: {
    '1': ['a', 'b', 'c', 'd', 'e', 'f'],
    '2': ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
    '3': ['a', 'b', 'c'],
    '4': [],
    '5': ['a', 'b', 'c', 'd'],
  },
  gist: {
    nb: 'Hva den registrerte skal få vite når opplysningene er hentet fra andre, senest innen én måned. Som artikkel 13, men med kategoriene og kilden i tillegg, uten 13 nr. 2 bokstav e, med andre bokstaver i nr. 2 og flere unntak.',
    nn: 'Kva den registrerte skal få vite når opplysningane er henta frå andre, seinast innan éin månad. Som artikkel 13, men med kategoriane og kjelda i tillegg, utan 13 nr. 2 bokstav e, med andre bokstavar i nr. 2 og fleire unntak.',
    en: 'What the data subject must be told when the data come from others, within one month at latest. Like Article 13, but with categories and source added, without 13(2)(e), with other letters in paragraph 2 and more exceptions.',
  },
  points: {
    '1': {
      nb: 'Grunnopplysningene: som artikkel 13 nr. 1, men med kategorier i bokstav d. Berettiget interesse står her i nr. 2 bokstav b.',
      nn: 'Grunnopplysningane: som artikkel 13 nr. 1, men med kategoriar i bokstav d. Berettiga interesse står her i nr. 2 bokstav b.',
      en: 'The core items: as in Article 13(1), but with categories in point (d). Legitimate interests are found in paragraph 2(b) here.',
    },
    '1(a)': {
      nb: 'Hvem den behandlingsansvarlige og en eventuell representant er, og hvordan man når dem.',
      nn: 'Kven den behandlingsansvarlege og ein eventuell representant er, og korleis ein når dei.',
      en: 'Who the controller and any representative are, and how to reach them.',
    },
    '1(b)': {
      nb: 'Kontaktopplysninger til personvernombudet, når virksomheten har et.',
      nn: 'Kontaktopplysningar til personvernombodet, når verksemda har eit.',
      en: 'Contact details of the data protection officer, where there is one.',
    },
    '1(c)': {
      nb: 'Hvert formål, og det rettslige grunnlaget for hvert av dem.',
      nn: 'Kvart føremål, og det rettslege grunnlaget for kvart av dei.',
      en: 'Each purpose, and the legal basis for each of them.',
    },
    '1(d)': {
      nb: 'Hva slags opplysninger det gjelder. Personen har ikke gitt dem selv og vet det derfor ikke. Har ikke noe motstykke i artikkel 13.',
      nn: 'Kva slags opplysningar det gjeld. Personen har ikkje gitt dei sjølv og veit det difor ikkje. Har ikkje noko motstykke i artikkel 13.',
      en: 'The kinds of data. The person did not supply them and so does not know. Has no counterpart in Article 13.',
    },
    '1(e)': {
      nb: 'Mottakerne eller kategoriene av mottakere, databehandlere medregnet.',
      nn: 'Mottakarane eller kategoriane av mottakarar, databehandlarar medrekna.',
      en: 'The recipients or categories of recipients, processors included.',
    },
    '1(f)': {
      nb: 'Overføring ut av EØS: om det finnes en beslutning om tilstrekkelig vern, ellers hvilke garantier, og hvordan man får se dem.',
      nn: 'Overføring ut av EØS: om det finst ei avgjerd om tilstrekkeleg vern, elles kva garantiar, og korleis ein får sjå dei.',
      en: 'Transfer out of the EEA: whether there is an adequacy decision, otherwise which safeguards, and how to see them.',
    },
    '2': {
      nb: 'Det som ellers trengs for en rettferdig og åpen behandling. Bokstavene følger ikke artikkel 13: rettigheter er her c, samtykke d, klage e, automatiserte avgjørelser g.',
      nn: 'Det som elles trengst for ei rettferdig og open behandling. Bokstavane følgjer ikkje artikkel 13: rettar er her c, samtykke d, klage e, automatiserte avgjerder g.',
      en: 'What else fair and transparent processing takes. The letters differ from Article 13: here rights are (c), consent (d), complaint (e), automated decisions (g).',
    },
    '2(a)': {
      nb: 'Hvor lenge opplysningene lagres, eller kriteriene som avgjør det.',
      nn: 'Kor lenge opplysningane blir lagra, eller kriteria som avgjer det.',
      en: 'How long the data are kept, or the criteria that decide it.',
    },
    '2(b)': {
      nb: 'Når grunnlaget er artikkel 6 nr. 1 bokstav f: hvilken konkret interesse, og hvem som har den. Tilsvarer 13 nr. 1 bokstav d.',
      nn: 'Når grunnlaget er artikkel 6 nr. 1 bokstav f: kva konkret interesse, og kven som har interessa. Svarer til 13 nr. 1 bokstav d.',
      en: 'Where the basis is Article 6(1)(f): the concrete interest and whose it is. Corresponds to 13(1)(d).',
    },
    '2(c)': {
      nb: 'Rettighetene: innsyn, retting, sletting, begrensning, protest og dataportabilitet. Tilsvarer 13 nr. 2 bokstav b.',
      nn: 'Rettane: innsyn, retting, sletting, avgrensing, protest og dataportabilitet. Svarer til 13 nr. 2 bokstav b.',
      en: 'The rights: access, rectification, erasure, restriction, objection and portability. Corresponds to 13(2)(b).',
    },
    '2(d)': {
      nb: 'Når grunnlaget er samtykke: at det kan trekkes når som helst, uten at tidligere behandling blir ulovlig. Tilsvarer 13 nr. 2 bokstav c.',
      nn: 'Når grunnlaget er samtykke: at det kan trekkjast når som helst, utan at tidlegare behandling blir ulovleg. Svarer til 13 nr. 2 bokstav c.',
      en: 'Where the basis is consent: that it can be withdrawn at any time, without making earlier processing unlawful. Corresponds to 13(2)(c).',
    },
    '2(e)': {
      nb: 'Retten til å klage til en tilsynsmyndighet, i Norge Datatilsynet. Tilsvarer 13 nr. 2 bokstav d.',
      nn: 'Retten til å klage til ei tilsynsstyresmakt, i Noreg Datatilsynet. Svarer til 13 nr. 2 bokstav d.',
      en: 'The right to complain to a supervisory authority, in Norway Datatilsynet. Corresponds to 13(2)(d).',
    },
    '2(f)': {
      nb: 'Hvor opplysningene kommer fra, og om kilden er offentlig tilgjengelig. Har ikke noe motstykke i artikkel 13.',
      nn: 'Kvar opplysningane kjem frå, og om kjelda er offentleg tilgjengeleg. Har ikkje noko motstykke i artikkel 13.',
      en: 'Where the data come from, and whether the source is publicly accessible. Has no counterpart in Article 13.',
    },
    '2(g)': {
      nb: 'Om det treffes avgjørelser etter artikkel 22 nr. 1 og 4, og da hvordan logikken virker, og hva den betyr for personen. Tilsvarer 13 nr. 2 bokstav f.',
      nn: 'Om det blir teke avgjerder etter artikkel 22 nr. 1 og 4, og då korleis logikken verkar, og kva han har å seie for personen. Svarer til 13 nr. 2 bokstav f.',
      en: 'Whether decisions under Article 22(1) and (4) are made, and then how the logic works and what it means for the person. Corresponds to 13(2)(f).',
    },
    '3': {
      nb: 'Når informasjonen skal gis; den tidligste fristen i bokstav a til c gjelder.',
      nn: 'Når informasjonen skal givast; den tidlegaste fristen i bokstav a til c gjeld.',
      en: 'When the information is due; the earliest limit in points (a) to (c) applies.',
    },
    '3(a)': {
      nb: 'Innen rimelig tid, senest én måned etter at opplysningene kom inn.',
      nn: 'Innan rimeleg tid, seinast éin månad etter at opplysningane kom inn.',
      en: 'Within a reasonable time, at latest one month after the data came in.',
    },
    '3(b)': {
      nb: 'Brukes opplysningene til å kontakte personen: senest ved første kontakt.',
      nn: 'Blir opplysningane brukte til å kontakte personen: seinast ved den første kontakten.',
      en: 'If the data are used to contact the person: at latest at the first contact.',
    },
    '3(c)': {
      nb: 'Skal de gis videre til en annen mottaker: senest første gang det skjer.',
      nn: 'Skal dei givast vidare til ein annan mottakar: seinast første gongen det skjer.',
      en: 'If they are to be passed to another recipient: at latest when that first happens.',
    },
    '4': {
      nb: 'Nytt formål: den registrerte får på forhånd vite formålet og det fra nr. 2 som da er relevant.',
      nn: 'Nytt føremål: den registrerte får på førehand vite føremålet og det frå nr. 2 som då er relevant.',
      en: 'New purpose: the data subject is told beforehand of it and of whatever in paragraph 2 is then relevant.',
    },
    '5': {
      nb: 'Fire unntak fra nr. 1–4, flere enn i artikkel 13. Personopplysningsloven § 16 kommer i tillegg.',
      nn: 'Fire unntak frå nr. 1–4, fleire enn i artikkel 13. Personopplysningslova § 16 kjem i tillegg.',
      en: 'Four exceptions to paragraphs 1–4, more than in Article 13. Section 16 of the Norwegian Personal Data Act adds to them.',
    },
    '5(a)': {
      nb: 'Den registrerte har informasjonen alt.',
      nn: 'Den registrerte har informasjonen alt.',
      en: 'The data subject already has the information.',
    },
    '5(b)': {
      nb: 'Informasjon er umulig, krever uforholdsmessig innsats eller ville hindre formålet i alvorlig grad, typisk ved arkiv, forskning og statistikk. Da må personen vernes på annen måte, blant annet ved at informasjonen gjøres allment tilgjengelig.',
      nn: 'Informasjon er umogleg, krev uforholdsmessig innsats eller ville hindre føremålet i alvorleg grad, typisk ved arkiv, forsking og statistikk. Då må personen vernast på annan måte, mellom anna ved at informasjonen blir gjord allment tilgjengeleg.',
      en: 'Informing is impossible, takes disproportionate effort or would seriously impair the aim, typically in archiving, research and statistics. The person must then be protected otherwise, including by making the information public.',
    },
    '5(c)': {
      nb: 'Lov fastsetter uttrykkelig innhentingen eller utleveringen og verner personens interesser.',
      nn: 'Lov fastset uttrykkjeleg innhentinga eller utleveringa og vernar interessene til personen.',
      en: 'Law expressly lays down the obtaining or disclosure and protects the person’s interests.',
    },
    '5(d)': {
      nb: 'Opplysningene må holdes hemmelig på grunn av lovbestemt taushetsplikt.',
      nn: 'Opplysningane må haldast hemmelege på grunn av lovfest teieplikt.',
      en: 'The data must stay secret under a duty of professional secrecy laid down by law.',
    },
  },
  policy: {
    nb: 'Hentes noe fra andre enn personen (registre, kredittopplysning, referanser, arbeidsgiver, adresselister), si hvilke opplysninger og hvor de kommer fra, i tillegg til resten av listen. «Fra tredjeparter» sier for lite. Bruk bokstavene fra artikkel 14, ikke 13.',
    nn: 'Blir noko henta frå andre enn personen (register, kredittopplysning, referansar, arbeidsgivar, adresselister), sei kva opplysningar og kvar dei kjem frå, i tillegg til resten av lista. «Frå tredjepartar» seier for lite. Bruk bokstavane frå artikkel 14, ikkje 13.',
    en: 'Where anything is obtained from others (registers, credit checks, referees, employer, address lists), say which data and where they come from, besides the rest of the list. “From third parties” says too little. Cite the letters of Article 14, not 13.',
  },
  recitals: [60, 61, 62, 63],
  related: ['gdpr:12(1)', 'gdpr:13', 'gdpr:5(1)(a)', 'gdpr:21(4)', 'gdpr:22', 'gdpr:77', 'gdpr:89(1)', 'pol:16'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
