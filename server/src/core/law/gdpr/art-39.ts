/** GDPR Article 39: Tasks of the data protection officer. */
import { defineProvision } from '../provision.js';

export const gdpr39 = defineProvision({
  ref: 'gdpr:39',
  title: {
    nb: 'Personvernombudets oppgaver',
    nn: 'Oppgåvene til personvernombodet',
    en: 'Tasks of the data protection officer',
  },
  structure: { '1': ['a', 'b', 'c', 'd', 'e'], '2': [] },
  gist: {
    nb: 'Ombudets minsteoppgaver: gi råd, kontrollere etterlevelsen, veilede om DPIA og være kontakt for tilsynet. Ansvaret for etterlevelsen blir hos virksomheten.',
    nn: 'Minsteoppgåvene til ombodet: gi råd, kontrollere at reglane blir følgde, rettleie om DPIA og vere kontakt for tilsynet. Ansvaret for å følgje reglane blir verande hos verksemda.',
    en: "The officer's minimum tasks: advise, monitor compliance, guide on impact assessments and be the authority's contact. Responsibility for compliance stays with the organisation.",
  },
  points: {
    '1': { nb: 'Minstelisten over oppgaver.', nn: 'Minstelista over oppgåver.', en: 'The minimum list of tasks.' },
    '1(a)': {
      nb: 'Informere og gi råd til virksomheten og de ansatte om pliktene.',
      nn: 'Informere og gi råd til verksemda og dei tilsette om pliktene.',
      en: 'Inform and advise the organisation and its staff on their duties.',
    },
    '1(b)': {
      nb: 'Kontrollere at regler og interne retningslinjer følges, opplæring og revisjoner medregnet.',
      nn: 'Kontrollere at reglar og interne retningslinjer blir følgde, opplæring og revisjonar medrekna.',
      en: 'Monitor compliance with the rules and internal policies, training and audits included.',
    },
    '1(c)': {
      nb: 'Gi råd om vurderingen av personvernkonsekvenser når noen ber om det, og følge den opp.',
      nn: 'Gi råd om vurderinga av personvernkonsekvensar når nokon ber om det, og følgje vurderinga opp.',
      en: 'Advise on the impact assessment when asked, and follow it up.',
    },
    '1(d)': {
      nb: 'Samarbeide med tilsynsmyndigheten.',
      nn: 'Samarbeide med tilsynsstyresmakta.',
      en: 'Cooperate with the supervisory authority.',
    },
    '1(e)': {
      nb: 'Være kontaktpunkt for tilsynet, også ved forhåndsdrøfting.',
      nn: 'Vere kontaktpunkt for tilsynet, også ved førehandsdrøfting.',
      en: "Be the authority's contact point, prior consultation included.",
    },
    '2': {
      nb: 'Ombudet arbeider risikobasert: mest innsats der faren for de registrerte er størst.',
      nn: 'Ombodet arbeider risikobasert: mest innsats der faren for dei registrerte er størst.',
      en: 'The officer works by risk: most effort where the danger to people is greatest.',
    },
  },
  policy: {
    nb: 'Ikke lov at ombudet avgjør krav eller svarer for etterlevelsen. Det er den behandlingsansvarlige som skal svare; ombudet gir råd og kan ta imot henvendelsen.',
    nn: 'Ikkje lov at ombodet avgjer krav eller svarer for at reglane blir følgde. Det er den behandlingsansvarlege som skal svare; ombodet gir råd og kan ta imot førespurnaden.',
    en: 'Do not promise that the officer decides requests or answers for compliance. The controller must answer; the officer advises and may receive the enquiry.',
  },
  recitals: [77, 97],
  related: ['gdpr:37', 'gdpr:38', 'gdpr:35(2)', 'gdpr:36'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
