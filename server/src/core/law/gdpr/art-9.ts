/** GDPR Article 9: special categories of personal data. */
import { defineProvision } from '../provision.js';

export const gdpr9 = defineProvision({
  ref: 'gdpr:9',
  title: {
    nb: 'Behandling av særlige kategorier av personopplysninger',
    nn: 'Behandling av særlege kategoriar av personopplysningar',
    en: 'Processing of special categories of personal data',
  },
  structure: {
    '1': [],
    '2': ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'],
    '3': [],
    '4': [],
  },
  gist: {
    nb: 'Forbud mot å behandle særlige kategorier av personopplysninger, med ti unntak. Det kreves både et unntak i nr. 2 og et grunnlag i artikkel 6 nr. 1. Avtale og berettiget interesse er ikke blant unntakene.',
    nn: 'Forbod mot å behandle særlege kategoriar av personopplysningar, med ti unntak. Det trengst både eit unntak i nr. 2 og eit grunnlag i artikkel 6 nr. 1. Avtale og berettiga interesse er ikkje blant unntaka.',
    en: 'A ban on processing special categories of data, with ten exceptions. Both an exception in paragraph 2 and a basis in Article 6(1) are needed. Contract and legitimate interests are not among the exceptions.',
  },
  points: {
    '1': {
      nb: 'Forbudet: rase og etnisk opprinnelse, politikk, religion, livssyn, fagforening, genetikk, biometri for entydig identifisering, helse, seksuelle forhold og orientering. Også opplysninger som avslører slikt indirekte, er omfattet (C-184/20).',
      nn: 'Forbodet: rase og etnisk opphav, politikk, religion, livssyn, fagforeining, genetikk, biometri for eintydig identifisering, helse, seksuelle forhold og orientering. Også opplysningar som avslører slikt indirekte, er omfatta (C-184/20).',
      en: 'The ban: racial or ethnic origin, politics, religion, belief, trade union, genetics, biometrics for unique identification, health, sex life and orientation. Data that reveal such things indirectly are covered too (C-184/20).',
    },
    '2': {
      nb: 'De ti unntakene. De tolkes snevert, og flere av dem (b, g, h, i, j) krever støtte i lov.',
      nn: 'Dei ti unntaka. Dei skal tolkast snevert, og fleire av dei (b, g, h, i, j) krev støtte i lov.',
      en: 'The ten exceptions. They are read narrowly, and several of them ((b), (g), (h), (i), (j)) need support in law.',
    },
    '2(a)': {
      nb: 'Uttrykkelig samtykke til bestemte formål, med mindre loven sier at forbudet ikke kan fravikes slik. Strengere enn vanlig samtykke: personen må si det uttrykkelig.',
      nn: 'Uttrykkjeleg samtykke til bestemte føremål, med mindre lova seier at forbodet ikkje kan fråvikast slik. Strengare enn vanleg samtykke: personen må seie det uttrykkjeleg.',
      en: 'Explicit consent to specified purposes, unless the law rules it out. Stricter than ordinary consent: the person must expressly state it.',
    },
    '2(b)': {
      nb: 'Nødvendig for plikter og rettigheter i arbeidsrett, trygderett og sosialrett, når lov eller tariffavtale åpner for det med garantier. I Norge: personopplysningsloven § 6.',
      nn: 'Nødvendig for plikter og rettar i arbeidsrett, trygderett og sosialrett, når lov eller tariffavtale opnar for det med garantiar. I Noreg: personopplysningslova § 6.',
      en: 'Necessary for duties and rights in employment, social security and social protection law, where law or a collective agreement allows it with safeguards. In Norway: section 6 of the Personal Data Act.',
    },
    '2(c)': {
      nb: 'Nødvendig for å verne noens liv eller helse når den registrerte ikke er i stand til å samtykke.',
      nn: 'Nødvendig for å verne liv eller helse når den registrerte ikkje er i stand til å samtykkje.',
      en: 'Necessary to protect someone’s life or health where the data subject is incapable of consenting.',
    },
    '2(d)': {
      nb: 'Ideelle organisasjoner med politisk, religiøst, livssynsmessig eller faglig formål, om medlemmer, tidligere medlemmer og folk de har jevnlig kontakt med. Opplysningene går ikke ut av organisasjonen uten samtykke.',
      nn: 'Ideelle organisasjonar med politisk, religiøst, livssynsmessig eller fagleg føremål, om medlemmer, tidlegare medlemmer og folk dei har jamleg kontakt med. Opplysningane går ikkje ut av organisasjonen utan samtykke.',
      en: 'Non-profit bodies with a political, religious, philosophical or trade union aim, on members, former members and regular contacts. The data do not leave the body without consent.',
    },
    '2(e)': {
      nb: 'Opplysninger som den registrerte selv tydelig har gjort offentlige. At noe kan finnes på nettet, er ikke nok; det må ha vært meningen å nå allmennheten.',
      nn: 'Opplysningar som den registrerte sjølv tydeleg har gjort offentlege. At noko finst på nettet, er ikkje nok; meininga må ha vore å nå ålmenta.',
      en: 'Data that the data subject has clearly made public themselves. That something can be found online is not enough; they must have meant to reach the public.',
    },
    '2(f)': {
      nb: 'Nødvendig for å fastsette, gjøre gjeldende eller forsvare rettskrav, eller når domstoler dømmer.',
      nn: 'Nødvendig for å fastsetje, gjere gjeldande eller forsvare rettskrav, eller når domstolar dømmer.',
      en: 'Necessary to establish, exercise or defend legal claims, or where courts act as courts.',
    },
    '2(g)': {
      nb: 'Nødvendig av hensyn til viktige allmenne interesser, på grunnlag av lov som er forholdsmessig og gir garantier. I Norge også etter tillatelse eller forskrift, personopplysningsloven § 7.',
      nn: 'Nødvendig av omsyn til viktige ålmenne interesser, på grunnlag av lov som er forholdsmessig og gir garantiar. I Noreg også etter løyve eller forskrift, personopplysningslova § 7.',
      en: 'Necessary for substantial public interest, on the basis of law that is proportionate and gives safeguards. In Norway also by permit or regulations, section 7 of the Personal Data Act.',
    },
    '2(h)': {
      nb: 'Nødvendig for helse- og omsorgstjenester, diagnose, bedriftshelse og vurdering av arbeidsevne, etter lov eller avtale med helsepersonell, og under taushetsplikt (nr. 3).',
      nn: 'Nødvendig for helse- og omsorgstenester, diagnose, bedriftshelse og vurdering av arbeidsevne, etter lov eller avtale med helsepersonell, og under teieplikt (nr. 3).',
      en: 'Necessary for health and social care, diagnosis, occupational health and assessing working capacity, under law or a contract with a health professional, and under secrecy (paragraph 3).',
    },
    '2(i)': {
      nb: 'Nødvendig av hensyn til folkehelsen, som ved smittevern og trygge legemidler, på grunnlag av lov med garantier, særlig taushetsplikt.',
      nn: 'Nødvendig av omsyn til folkehelsa, som ved smittevern og trygge legemiddel, på grunnlag av lov med garantiar, særleg teieplikt.',
      en: 'Necessary for public health, such as infection control and safe medicines, on the basis of law with safeguards, professional secrecy above all.',
    },
    '2(j)': {
      nb: 'Nødvendig for arkiv i allmennhetens interesse, forskning eller statistikk, på grunnlag av lov og med garantier etter artikkel 89 nr. 1. I Norge: personopplysningsloven § 9.',
      nn: 'Nødvendig for arkiv i ålmenta si interesse, forsking eller statistikk, på grunnlag av lov og med garantiar etter artikkel 89 nr. 1. I Noreg: personopplysningslova § 9.',
      en: 'Necessary for archiving in the public interest, research or statistics, on the basis of law and with Article 89(1) safeguards. In Norway: section 9 of the Personal Data Act.',
    },
    '3': {
      nb: 'Behandling etter nr. 2 bokstav h må skje ved eller under ansvar av noen med lovbestemt taushetsplikt.',
      nn: 'Behandling etter nr. 2 bokstav h må skje ved eller under ansvar av nokon med lovfest teieplikt.',
      en: 'Processing under paragraph 2(h) must be done by, or under the responsibility of, someone bound by professional secrecy under the law.',
    },
    '4': {
      nb: 'Land kan stille flere vilkår for genetiske og biometriske opplysninger og helseopplysninger.',
      nn: 'Land kan stille fleire vilkår for genetiske og biometriske opplysningar og helseopplysningar.',
      en: 'Countries may set further conditions for genetic, biometric and health data.',
    },
  },
  policy: {
    nb: 'Behandles slike opplysninger, bør erklæringen si hvilke, hvorfor, og hvilket unntak i nr. 2 som gjelder, i tillegg til grunnlaget i artikkel 6. Allergier, sykefravær og fagforeningstrekk hører hit. «Vi behandler ikke sensitive opplysninger» må stemme med resten av teksten.',
    nn: 'Blir slike opplysningar behandla, bør erklæringa seie kva for nokre, kvifor, og kva unntak i nr. 2 som gjeld, i tillegg til grunnlaget i artikkel 6. Allergiar, sjukefråvær og fagforeiningstrekk høyrer heime her. «Vi behandlar ikkje sensitive opplysningar» må stemme med resten av teksten.',
    en: 'Where such data are processed, the policy should say which, why, and which exception in paragraph 2 applies, besides the Article 6 basis. Allergies, sick leave and union dues belong here. “We process no sensitive data” must agree with the rest of the text.',
  },
  recitals: [10, 34, 35, 46, 51, 52, 53, 54, 55, 56],
  related: ['gdpr:4(13)', 'gdpr:4(14)', 'gdpr:4(15)', 'gdpr:6', 'gdpr:22(4)', 'gdpr:35(3)', 'pol:6', 'pol:7', 'pol:9'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
