/** GDPR Article 6: the six legal bases, and reuse for new purposes. */
import { defineProvision } from '../provision.js';

export const gdpr6 = defineProvision({
  ref: 'gdpr:6',
  title: {
    nb: 'Behandlingens lovlighet',
    nn: 'Når behandlinga er lovleg',
    en: 'Lawfulness of processing',
  },
  structure: {
    '1': ['a', 'b', 'c', 'd', 'e', 'f'],
    '2': [],
    '3': ['a', 'b'],
    '4': ['a', 'b', 'c', 'd', 'e'],
  },
  gist: {
    nb: 'Seks rettslige grunnlag i nr. 1; hvert formål må ha minst ett. For bokstav c og e må grunnlaget ligge i lov (nr. 3). Nr. 4 avgjør om opplysninger kan brukes til et nytt formål.',
    nn: 'Seks rettslege grunnlag i nr. 1; kvart føremål må ha minst eitt. For bokstav c og e må grunnlaget liggje i lov (nr. 3). Nr. 4 avgjer om opplysningar kan brukast til eit nytt føremål.',
    en: 'Six legal bases in paragraph 1; each purpose needs at least one. Points (c) and (e) need a basis in law (paragraph 3). Paragraph 4 decides whether data may be used for a new purpose.',
  },
  points: {
    '1': {
      nb: 'De seks grunnlagene er likeverdige og uttømmende. Offentlige myndigheter kan ikke bruke bokstav f når de utfører oppgavene sine (andre ledd).',
      nn: 'Dei seks grunnlaga er likeverdige og uttømmande. Offentlege styresmakter kan ikkje bruke bokstav f når dei utfører oppgåvene sine (andre ledd).',
      en: 'The six bases are of equal rank and exhaustive. Public authorities may not use point (f) in performing their tasks (second subparagraph).',
    },
    '1(a)': {
      nb: 'Samtykke til ett eller flere bestemte formål. Må oppfylle artikkel 4 nr. 11 og 7 (barn på nett: artikkel 8) og kan trekkes tilbake når som helst. Ikke egnet der den registrerte ikke har et reelt valg, som oftest i arbeidsforhold.',
      nn: 'Samtykke til eitt eller fleire bestemte føremål. Må oppfylle artikkel 4 nr. 11 og 7 (barn på nett: artikkel 8) og kan trekkjast tilbake når som helst. Ikkje eigna der den registrerte ikkje har eit reelt val, som oftast i arbeidsforhold.',
      en: 'Consent to one or more specific purposes. Must meet Articles 4(11) and 7 (children online: Article 8) and can be withdrawn at any time. Unsuitable where there is no real choice, as mostly in employment.',
    },
    '1(b)': {
      nb: 'Nødvendig for å oppfylle en avtale med den registrerte, eller for tiltak på dennes anmodning før avtalen. Tolkes snevert: behandlingen må være objektivt uunnværlig for hovedytelsen i avtalen (C-252/21, C-394/23). Reklame og analyse faller normalt utenfor.',
      nn: 'Nødvendig for å oppfylle ein avtale med den registrerte, eller for tiltak vedkomande ber om før avtalen. Skal tolkast snevert: hovudytinga i avtalen må ikkje kunne leverast utan behandlinga, objektivt sett (C-252/21, C-394/23). Reklame og analyse fell normalt utanfor.',
      en: 'Necessary to perform a contract with the data subject, or for steps requested by that person beforehand. Read narrowly: the processing must be objectively indispensable to the main object of the contract (C-252/21, C-394/23). Advertising and analytics normally fall outside.',
    },
    '1(c)': {
      nb: 'Nødvendig for å oppfylle en rettslig plikt som følger av lov eller forskrift, for eksempel bokføring. En plikt i avtale er ikke nok. Nevn loven.',
      nn: 'Nødvendig for å oppfylle ei rettsleg plikt som følgjer av lov eller forskrift, til dømes bokføring. Ei plikt i ein avtale er ikkje nok. Nemn lova.',
      en: 'Necessary to meet a legal obligation laid down in statute or regulations, such as bookkeeping. A contractual duty does not suffice. Name the act.',
    },
    '1(d)': {
      nb: 'Nødvendig for å verne vitale interesser, altså liv og helse, hos den registrerte eller en annen. En nødløsning når ikke noe annet grunnlag klart passer.',
      nn: 'Nødvendig for å verne vitale interesser, altså liv og helse, hos den registrerte eller ein annan. Ei naudløysing når ikkje noko anna grunnlag klart passar.',
      en: 'Necessary to protect vital interests, that is life and health, of the data subject or someone else. A last resort where no other basis clearly fits.',
    },
    '1(e)': {
      nb: 'Nødvendig for en oppgave i allmennhetens interesse eller for å utøve offentlig myndighet. Må ha støtte i lov (nr. 3), som bør nevnes. Gir rett til å protestere etter artikkel 21 nr. 1.',
      nn: 'Nødvendig for ei oppgåve i ålmenta si interesse eller for å utøve offentleg styresmakt. Må ha støtte i lov (nr. 3), som bør nemnast. Gir rett til å protestere etter artikkel 21 nr. 1.',
      en: 'Necessary for a task in the public interest or the exercise of official authority. Needs support in law (paragraph 3), which should be named. Gives a right to object under Article 21(1).',
    },
    '1(f)': {
      nb: 'Berettiget interesse: en lovlig interesse, behandling som trengs for den, og en avveining der den registrertes interesser, særlig barns, ikke veier tyngst. Interessen skal oppgis, og den registrerte kan protestere.',
      nn: 'Berettiga interesse: ei lovleg interesse, behandling som trengst for interessa, og ei avveging der interessene til den registrerte, særleg barn, ikkje veg tyngst. Interessa skal oppgivast, og den registrerte kan protestere.',
      en: 'Legitimate interests: a lawful interest, processing needed for it, and a balance in which the data subject’s interests, a child’s above all, do not prevail. The interest must be stated, and the person may object.',
    },
    '2': {
      nb: 'Land kan beholde eller innføre mer presise regler for behandling etter bokstav c og e.',
      nn: 'Land kan halde på eller innføre meir presise reglar for behandling etter bokstav c og e.',
      en: 'Countries may keep or introduce more precise rules for processing under points (c) and (e).',
    },
    '3': {
      nb: 'For bokstav c og e må grunnlaget være fastsatt i lov eller forskrift. Lovgrunnlaget kan gi nærmere regler, skal tjene et mål av allmenn interesse og stå i forhold til det.',
      nn: 'For bokstav c og e må grunnlaget vere fastsett i lov eller forskrift. Lovgrunnlaget kan gi nærare reglar, skal tene eit mål av ålmenn interesse og stå i eit rimeleg forhold til det.',
      en: 'For points (c) and (e) the basis must be laid down by law. That law may add detail, must serve an objective of public interest and be proportionate to it.',
    },
    '3(a)': {
      nb: 'Grunnlag i EU-retten; for Norge slik den er tatt inn i EØS-avtalen.',
      nn: 'Grunnlag i EU-retten; for Noreg slik han er teken inn i EØS-avtalen.',
      en: 'Basis in Union law; for Norway, as taken into the EEA Agreement.',
    },
    '3(b)': {
      nb: 'Grunnlag i nasjonal rett som den behandlingsansvarlige er underlagt, for eksempel en norsk lov eller forskrift.',
      nn: 'Grunnlag i nasjonal rett som den behandlingsansvarlege er underlagd, til dømes ei norsk lov eller forskrift.',
      en: 'Basis in the national law to which the controller is subject, for instance a Norwegian act or regulation.',
    },
    '4': {
      nb: 'Nytt formål uten samtykke eller lovhjemmel: den behandlingsansvarlige vurderer om det er forenlig med det opprinnelige, ut fra bokstav a til e. Den registrerte informeres først (artikkel 13 nr. 3, 14 nr. 4).',
      nn: 'Nytt føremål utan samtykke eller lovheimel: den behandlingsansvarlege vurderer om det kan sameinast med det opphavlege, ut frå bokstav a til e. Den registrerte får informasjon først (artikkel 13 nr. 3, 14 nr. 4).',
      en: 'New purpose without consent or a law: the controller assesses whether it is compatible with the original one, using points (a) to (e). The person is told first (Articles 13(3), 14(4)).',
    },
    '4(a)': {
      nb: 'Sammenhengen mellom det gamle og det nye formålet.',
      nn: 'Samanhengen mellom det gamle og det nye føremålet.',
      en: 'The link between the old purpose and the new one.',
    },
    '4(b)': {
      nb: 'Situasjonen da opplysningene ble samlet inn, særlig forholdet mellom partene og hva folk kunne vente.',
      nn: 'Situasjonen då opplysningane vart samla inn, særleg forholdet mellom partane og kva folk kunne vente.',
      en: 'The setting in which the data were collected, in particular the relationship and what people could expect.',
    },
    '4(c)': {
      nb: 'Hva slags opplysninger det er, særlig om de faller inn under artikkel 9 eller 10.',
      nn: 'Kva slags opplysningar det er, særleg om dei fell inn under artikkel 9 eller 10.',
      en: 'What kind of data they are, in particular whether Article 9 or 10 applies.',
    },
    '4(d)': {
      nb: 'Hvilke følger den nye bruken kan få for de registrerte.',
      nn: 'Kva følgjer den nye bruken kan få for dei registrerte.',
      en: 'What the new use may mean for the data subjects.',
    },
    '4(e)': {
      nb: 'Om det finnes gode nok garantier, for eksempel kryptering eller pseudonymisering.',
      nn: 'Om det finst gode nok garantiar, til dømes kryptering eller pseudonymisering.',
      en: 'Whether there are adequate safeguards, such as encryption or pseudonymisation.',
    },
  },
  policy: {
    nb: 'Oppgi grunnlaget for hvert formål (artikkel 13 nr. 1 bokstav c), helst med bokstav. Bokstav a: si at samtykket kan trekkes. Bokstav c og e: nevn loven. Bokstav f: si hvilken interesse, og omtal retten til å protestere særskilt. Alle seks for alt er det samme som ingen.',
    nn: 'Oppgi grunnlaget for kvart føremål (artikkel 13 nr. 1 bokstav c), helst med bokstav. Bokstav a: sei at samtykket kan trekkjast. Bokstav c og e: nemn lova. Bokstav f: sei kva interesse, og omtal retten til å protestere særskilt. Alle seks for alt er det same som ingen.',
    en: 'State the basis for each purpose (Article 13(1)(c)), preferably with its letter. Point (a): say that consent can be withdrawn. Points (c), (e): name the act. Point (f): name the interest and set out the right to object separately. All six for everything is none at all.',
  },
  recitals: [39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 171],
  related: ['gdpr:5(1)(b)', 'gdpr:7', 'gdpr:9(2)', 'gdpr:13(1)(c)', 'gdpr:13(1)(d)', 'gdpr:21(1)', 'pol:8'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
