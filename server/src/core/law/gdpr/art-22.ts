/** GDPR Article 22: decisions based solely on automated processing. */
import { defineProvision } from '../provision.js';

export const gdpr22 = defineProvision({
  ref: 'gdpr:22',
  title: {
    nb: 'Automatiserte individuelle avgjørelser, herunder profilering',
    nn: 'Automatiserte individuelle avgjerder, medrekna profilering',
    en: 'Automated individual decision-making, including profiling',
  },
  structure: {
    '1': [],
    '2': ['a', 'b', 'c'],
    '3': [],
    '4': [],
  },
  gist: {
    nb: 'Rett til ikke å bli underlagt avgjørelser som treffes helt automatisk og har rettsvirkning eller tilsvarende stor betydning. Virker som et forbud med tre unntak (nr. 2), krav til garantier (nr. 3) og strenge vilkår for særlige kategorier (nr. 4).',
    nn: 'Rett til å sleppe avgjerder som blir tekne heilt automatisk og har rettsverknad eller like mykje å seie. Verkar som eit forbod med tre unntak (nr. 2), krav til garantiar (nr. 3) og strenge vilkår for særlege kategoriar (nr. 4).',
    en: 'Right not to be subject to decisions taken solely by automated means that have legal or similarly significant effects. Works as a ban with three exceptions (paragraph 2), required safeguards (3) and strict limits for special categories (4).',
  },
  points: {
    '1': {
      nb: 'Hovedregelen. Tre vilkår: en avgjørelse, utelukkende automatisert, med rettsvirkning eller lignende tyngde, som avslag på lån eller jobb. En score kan selv være avgjørelsen når den i praksis er avgjørende for andre (C-634/21).',
      nn: 'Hovudregelen. Tre vilkår: ei avgjerd, utelukkande automatisert, med rettsverknad eller liknande tyngd, som avslag på lån eller jobb. Ein score kan sjølv vere avgjerda når han i praksis er avgjerande for andre (C-634/21).',
      en: 'The main rule. Three conditions: a decision, solely automated, with legal or similarly weighty effect, such as refusal of a loan or job. A score can itself be the decision where others in practice rely on it decisively (C-634/21).',
    },
    '2': {
      nb: 'De tre unntakene fra nr. 1.',
      nn: 'Dei tre unntaka frå nr. 1.',
      en: 'The three exceptions to paragraph 1.',
    },
    '2(a)': {
      nb: 'Nødvendig for å inngå eller oppfylle en avtale mellom personen og en behandlingsansvarlig. At det er praktisk, er ikke nok.',
      nn: 'Nødvendig for å inngå eller oppfylle ein avtale mellom personen og ein behandlingsansvarleg. At det er praktisk, er ikkje nok.',
      en: 'Necessary for entering into or performing a contract between the person and a controller. Convenience is not enough.',
    },
    '2(b)': {
      nb: 'Tillatt i lov eller forskrift som gir passende vern for personen.',
      nn: 'Tillate i lov eller forskrift som gir passande vern for personen.',
      en: 'Authorised by law that gives the person suitable protection.',
    },
    '2(c)': {
      nb: 'Uttrykkelig samtykke fra personen.',
      nn: 'Uttrykkjeleg samtykke frå personen.',
      en: 'The person’s explicit consent.',
    },
    '3': {
      nb: 'Ved avtale og samtykke (nr. 2 bokstav a og c) skal personen minst kunne få et menneske inn i saken, si sin mening og bestride avgjørelsen.',
      nn: 'Ved avtale og samtykke (nr. 2 bokstav a og c) skal personen minst kunne få eit menneske inn i saka, seie meininga si og bestride avgjerda.',
      en: 'Where contract or consent is used (paragraph 2(a) and (c)), the person must at least be able to have a human step in, give their view and contest the decision.',
    },
    '4': {
      nb: 'Særlige kategorier kan bare brukes i slike avgjørelser ved uttrykkelig samtykke eller viktige allmenne interesser i lov (artikkel 9 nr. 2 bokstav a eller g), og med egnede vernetiltak.',
      nn: 'Særlege kategoriar kan berre brukast i slike avgjerder ved uttrykkjeleg samtykke eller viktige ålmenne interesser i lov (artikkel 9 nr. 2 bokstav a eller g), og med eigna vernetiltak.',
      en: 'Special categories may feed such decisions only on explicit consent or substantial public interest under law (Article 9(2)(a) or (g)), and with suitable safeguards.',
    },
  },
  policy: {
    nb: 'Treffes slike avgjørelser: si det, forklar logikken og følgene, og hvordan man får et menneske til å se på saken (artikkel 13 nr. 2 bokstav f). Treffes ingen, er det nyttig å si det, men ikke påkrevd. Vanlig tilpasning av innhold hører sjelden hjemme her.',
    nn: 'Blir slike avgjerder tekne: sei det, forklar logikken og følgjene, og korleis ein får eit menneske til å sjå på saka (artikkel 13 nr. 2 bokstav f). Blir ingen tekne, er det nyttig å seie det, men ikkje påkravd. Vanleg tilpassing av innhald høyrer sjeldan heime her.',
    en: 'If such decisions are made: say so, explain the logic and the effects, and how to have a human look at the case (Article 13(2)(f)). If none are, saying so is useful but not required. Ordinary personalisation of content rarely belongs here.',
  },
  recitals: [38, 59, 71, 72],
  related: ['gdpr:4(4)', 'gdpr:9(2)', 'gdpr:13(2)(f)', 'gdpr:14(2)(g)', 'gdpr:15(1)(h)', 'gdpr:21(1)', 'gdpr:35(3)'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
