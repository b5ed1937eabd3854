/** GDPR Article 13: information where the data come from the person. */
import { defineProvision } from '../provision.js';

export const gdpr13 = defineProvision({
  ref: 'gdpr:13',
  title: {
    nb: 'Informasjon som skal gis ved innsamling av personopplysninger fra den registrerte',
    nn: 'Informasjon som skal givast når personopplysningar blir samla inn frå den registrerte',
    en: 'Information to be provided where personal data are collected from the data subject',
  },
  structure: {
    '1': ['a', 'b', 'c', 'd', 'e', 'f'],
    '2': ['a', 'b', 'c', 'd', 'e', 'f'],
    '3': [],
    '4': [],
  },
  gist: {
    nb: 'Hva den registrerte skal få vite når opplysningene kommer fra henne eller ham selv, på innsamlingstidspunktet. Nr. 1 og 2 er i praksis innholdslisten for en personvernerklæring.',
    nn: 'Kva den registrerte skal få vite når opplysningane kjem frå vedkomande, på tidspunktet for innsamlinga. Nr. 1 og 2 er i praksis innhaldslista for ei personvernerklæring.',
    en: 'What the data subject must be told when the data come from that person, at the time of collection. Paragraphs 1 and 2 are in practice the table of contents of a privacy policy.',
  },
  points: {
    '1': {
      nb: 'Det som alltid hører med når det er aktuelt: hvem, hvorfor, på hvilket grunnlag, til hvem og hvor. Gis når opplysningene samles inn.',
      nn: 'Det som alltid høyrer med når det er aktuelt: kven, kvifor, på kva grunnlag, til kven og kvar. Blir gitt når opplysningane blir samla inn.',
      en: 'The core items, so far as they apply: who, why, on what basis, to whom and where. Given when the data are collected.',
    },
    '1(a)': {
      nb: 'Hvem den behandlingsansvarlige er, og hvordan man når virksomheten; det samme for en representant etter artikkel 27. Et merkenavn eller bare et kontaktskjema er for lite.',
      nn: 'Kven den behandlingsansvarlege er, og korleis ein når verksemda; det same for ein representant etter artikkel 27. Eit merkenamn eller berre eit kontaktskjema er for lite.',
      en: 'Who the controller is and how to reach it; the same for an Article 27 representative. A brand name or a contact form alone is too little.',
    },
    '1(b)': {
      nb: 'Kontaktopplysninger til personvernombudet, når virksomheten har et. Navnet kreves ikke.',
      nn: 'Kontaktopplysningar til personvernombodet, når verksemda har eit. Namnet er det ikkje krav om.',
      en: 'Contact details of the data protection officer, where there is one. A name is not required.',
    },
    '1(c)': {
      nb: 'Hvert formål, og det rettslige grunnlaget for hvert av dem.',
      nn: 'Kvart føremål, og det rettslege grunnlaget for kvart av dei.',
      en: 'Each purpose, and the legal basis for each of them.',
    },
    '1(d)': {
      nb: 'Når grunnlaget er artikkel 6 nr. 1 bokstav f: hvilken konkret interesse, og om den er virksomhetens egen eller en tredjeparts. Utelates dette, svikter grunnlaget (C-394/23).',
      nn: 'Når grunnlaget er artikkel 6 nr. 1 bokstav f: kva konkret interesse, og om ho er verksemda si eiga eller ein tredjepart si. Blir dette utelate, sviktar grunnlaget (C-394/23).',
      en: 'Where the basis is Article 6(1)(f): the concrete interest, and whether it is the controller’s own or a third party’s. If left out, the basis itself fails (C-394/23).',
    },
    '1(e)': {
      nb: 'Mottakerne eller kategoriene av mottakere, databehandlere medregnet (artikkel 4 nr. 9). «Samarbeidspartnere» alene sier for lite.',
      nn: 'Mottakarane eller kategoriane av mottakarar, databehandlarar medrekna (artikkel 4 nr. 9). «Samarbeidspartnarar» åleine seier for lite.',
      en: 'The recipients or categories of recipients, processors included (Article 4(9)). “Partners” alone says too little.',
    },
    '1(f)': {
      nb: 'Overføring ut av EØS: at den skjer, om det finnes en beslutning om tilstrekkelig vern, og ellers hvilke garantier etter artikkel 46, 47 eller 49 nr. 1 andre ledd som brukes, og hvordan man får se dem.',
      nn: 'Overføring ut av EØS: at ho skjer, om det finst ei avgjerd om tilstrekkeleg vern, og elles kva garantiar etter artikkel 46, 47 eller 49 nr. 1 andre ledd som blir brukte, og korleis ein får sjå dei.',
      en: 'Transfer out of the EEA: that it happens, whether there is an adequacy decision, and otherwise which safeguards under Articles 46, 47 or 49(1) second subparagraph are used and how to see them.',
    },
    '2': {
      nb: 'Det som trengs for en rettferdig og åpen behandling: lagringstid, rettigheter, klage, plikt til å gi opplysninger og automatiserte avgjørelser. Tilsynene regner nr. 2 som like pliktig som nr. 1.',
      nn: 'Det som trengst for ei rettferdig og open behandling: lagringstid, rettar, klage, plikt til å gi opplysningar og automatiserte avgjerder. Tilsyna reknar nr. 2 som like pliktig som nr. 1.',
      en: 'What fair and transparent processing takes: storage period, rights, complaint, duty to supply data and automated decisions. Authorities treat paragraph 2 as just as mandatory as paragraph 1.',
    },
    '2(a)': {
      nb: 'Hvor lenge opplysningene lagres, eller, om det ikke kan sies, kriteriene som avgjør det. «Så lenge det er nødvendig» er ikke et kriterium.',
      nn: 'Kor lenge opplysningane blir lagra, eller, om ein ikkje kan seie det, kriteria som avgjer det. «Så lenge det er nødvendig» er ikkje eit kriterium.',
      en: 'How long the data are kept or, if that cannot be said, the criteria that decide it. “As long as necessary” is not a criterion.',
    },
    '2(b)': {
      nb: 'Rettighetene: innsyn, retting, sletting, begrensning, protest og dataportabilitet. Alle seks nevnes; si gjerne når de gjelder.',
      nn: 'Rettane: innsyn, retting, sletting, avgrensing, protest og dataportabilitet. Alle seks skal nemnast; sei gjerne når dei gjeld.',
      en: 'The rights: access, rectification, erasure, restriction, objection and portability. All six are named; it helps to say when each applies.',
    },
    '2(c)': {
      nb: 'Når grunnlaget er samtykke (artikkel 6 nr. 1 bokstav a eller 9 nr. 2 bokstav a): at det kan trekkes når som helst, uten at tidligere behandling blir ulovlig.',
      nn: 'Når grunnlaget er samtykke (artikkel 6 nr. 1 bokstav a eller 9 nr. 2 bokstav a): at det kan trekkjast når som helst, utan at tidlegare behandling blir ulovleg.',
      en: 'Where the basis is consent (Article 6(1)(a) or 9(2)(a)): that it can be withdrawn at any time, without making earlier processing unlawful.',
    },
    '2(d)': {
      nb: 'Retten til å klage til en tilsynsmyndighet; i Norge nevnes Datatilsynet.',
      nn: 'Retten til å klage til ei tilsynsstyresmakt; i Noreg nemner ein Datatilsynet.',
      en: 'The right to complain to a supervisory authority; in Norway one names Datatilsynet.',
    },
    '2(e)': {
      nb: 'Om det følger av lov eller avtale at personen må gi opplysningene, eller om de trengs for å inngå avtalen, om det er plikt, og hva som skjer hvis de ikke gis. Har ikke noe motstykke i artikkel 14.',
      nn: 'Om det følgjer av lov eller avtale at personen må gi opplysningane, eller om dei trengst for å inngå avtalen, om det er plikt, og kva som skjer om dei ikkje blir gitte. Har ikkje noko motstykke i artikkel 14.',
      en: 'Whether law or contract requires the person to supply the data, or they are needed to enter into the contract, whether it is obligatory, and what happens otherwise. Has no counterpart in Article 14.',
    },
    '2(f)': {
      nb: 'Om det treffes avgjørelser etter artikkel 22 nr. 1 og 4, profilering medregnet, og da hvordan logikken virker, og hva den betyr for personen. Siste bokstav i nr. 2; det finnes ingen bokstav g.',
      nn: 'Om det blir teke avgjerder etter artikkel 22 nr. 1 og 4, profilering medrekna, og då korleis logikken verkar, og kva han har å seie for personen. Siste bokstav i nr. 2; det finst ingen bokstav g.',
      en: 'Whether decisions under Article 22(1) and (4) are made, profiling included, and then how the logic works and what it means for the person. Last point of paragraph 2; there is no point (g).',
    },
    '3': {
      nb: 'Skal opplysningene brukes til et nytt formål, får den registrerte på forhånd vite formålet og det fra nr. 2 som da er relevant.',
      nn: 'Skal opplysningane brukast til eit nytt føremål, får den registrerte på førehand vite føremålet og det frå nr. 2 som då er relevant.',
      en: 'If the data are to be used for a new purpose, the data subject is told beforehand of that purpose and of whatever in paragraph 2 is then relevant.',
    },
    '4': {
      nb: 'Ingen plikt for det den registrerte alt vet. Det eneste unntaket i selve artikkelen; personopplysningsloven § 16 har flere.',
      nn: 'Inga plikt for det den registrerte alt veit. Det einaste unntaket i sjølve artikkelen; personopplysningslova § 16 har fleire.',
      en: 'No duty for what the person already knows. The only exception in the article itself; section 16 of the Norwegian Personal Data Act has more.',
    },
  },
  policy: {
    nb: 'Ta med alt i nr. 1 og 2 som passer virksomheten, konkret og koblet til hvert formål. Oftest mangler lagringstid, plikt til å gi opplysninger (nr. 2 bokstav e) og garantiene ved overføring. Kommer noe fra andre kilder, gjelder artikkel 14 for det.',
    nn: 'Ta med alt i nr. 1 og 2 som passar verksemda, konkret og knytt til kvart føremål. Oftast manglar lagringstid, plikt til å gi opplysningar (nr. 2 bokstav e) og garantiane ved overføring. Kjem noko frå andre kjelder, gjeld artikkel 14 for det.',
    en: 'Cover everything in paragraphs 1 and 2 that fits the organisation, concretely and tied to each purpose. Most often missing: storage period, duty to supply data (2(e)) and transfer safeguards. For data from other sources, Article 14 applies.',
  },
  recitals: [60, 61, 62, 63],
  related: ['gdpr:12(1)', 'gdpr:14', 'gdpr:5(1)(a)', 'gdpr:7(3)', 'gdpr:21(4)', 'gdpr:22', 'gdpr:77', 'pol:16'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
