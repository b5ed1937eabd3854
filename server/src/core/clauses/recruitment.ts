/** Job applicants. */
import { defineClause } from './clause.js';

export const recruitment = defineClause({
  id: 'recruitment',
  states: ['purposes', 'legal-basis', 'data-categories', 'data-source', 'withdraw-consent', 'retention-period'],
  topic: 'purposes',
  law: ['gdpr:6(1)(b)', 'gdpr:6(1)(a)', 'gdpr:7(3)', 'gdpr:14(2)(f)', 'gdpr:13(2)(a)'],
  title: { nb: 'Jobbsøkere', nn: 'Jobbsøkjarar', en: 'Job applicants' },
  heading: {
    nb: 'Når du søker jobb hos oss',
    nn: 'Når du søkjer jobb hos oss',
    en: 'When you apply for a job with us',
  },
  when: {
    nb: 'Når dere tar imot søknader. Loven setter ingen frist; tre til seks måneder er vanlig hos private.',
    nn: 'Når de tek imot søknader. Lova set ingen frist; tre til seks månader er vanleg hos private.',
    en: 'When you receive applications. No statutory period; three to six months is common for private employers.',
  },
  asserts: {
    nb: 'Hva dere behandler i ansettelser, og hvor lenge.',
    nn: 'Kva de behandlar i tilsetjingar, og kor lenge.',
    en: 'What you process in recruitment, and for how long.',
  },
  prefixes: {
    nb: ['rekruttering', 'jobbsøker', 'søknad'],
    nn: ['rekruttering', 'jobbsøkjar', 'søknad'],
    en: ['recruitment', 'applicants', 'job-application'],
  },
  text: {
    nb:
      'Søker du jobb hos oss, behandler vi ${1|søknad\\, CV\\, vitnemål og attester,søknad og CV|}, notater fra intervju og vurderingene våre. Vi bruker opplysningene til å vurdere om du passer til stillingen. Det rettslige grunnlaget er at behandlingen er nødvendig for å vurdere søknaden din før en eventuell arbeidsavtale, se personvernforordningen (GDPR) artikkel 6 nr. 1 bokstav b.\n\n' +
      'Vi henter også opplysninger fra ${2|referansene du har oppgitt,tidligere arbeidsgivere som du har oppgitt|}. Du bestemmer hvem vi kan kontakte. Får du ikke jobben, sletter vi opplysningene senest ${3:frist} etter at noen er ansatt i stillingen. Vil vi ta vare på søknaden til senere stillinger, ber vi om samtykket ditt. Du kan når som helst trekke samtykket tilbake ved å skrive til ${email:e-postadresse}. Det påvirker ikke lovligheten av det vi har gjort før.',
    nn:
      'Søkjer du jobb hos oss, behandlar vi ${1|søknad\\, CV\\, vitnemål og attestar,søknad og CV|}, notat frå intervju og vurderingane våre. Vi bruker opplysningane til å vurdere om du passar til stillinga. Det rettslege grunnlaget er at behandlinga er nødvendig for å vurdere søknaden din før ei eventuell arbeidsavtale, sjå personvernforordninga (GDPR) artikkel 6 nr. 1 bokstav b.\n\n' +
      'Vi hentar òg opplysningar frå ${2|referansane du har gitt opp,tidlegare arbeidsgivarar som du har gitt opp|}. Du bestemmer kven vi kan kontakte. Får du ikkje jobben, slettar vi opplysningane seinast ${3:frist} etter at nokon er tilsett i stillinga. Vil vi ta vare på søknaden til seinare stillingar, ber vi om samtykket ditt. Du kan når som helst trekkje samtykket tilbake ved å skrive til ${email:e-postadresse}. Det påverkar ikkje om det vi har gjort før, var lovleg.',
    en:
      'If you apply for a job with us, we process your ${1|application\\, CV\\, diplomas and references,application and CV|}, notes from interviews and our assessments. We use the data to assess whether you are suited to the position. The legal basis is that the processing is necessary to consider your application before a possible employment contract; see Article 6(1)(b) GDPR.\n\n' +
      'We also obtain data from ${2|the referees you have named,previous employers you have named|}. You decide whom we may contact. If you do not get the job, we delete the data no later than ${3:time limit} after the position is filled. If we want to keep your application for later positions, we ask for your consent. You can withdraw your consent at any time by writing to ${email:e-mail address}. This does not affect the lawfulness of what we did before.',
  },
});
