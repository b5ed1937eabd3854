/** GDPR Article 18: the right to restriction of processing. */
import { defineProvision } from '../provision.js';

export const gdpr18 = defineProvision({
  ref: 'gdpr:18',
  title: {
    nb: 'Rett til begrensning av behandling',
    nn: 'Rett til avgrensing av behandling',
    en: 'Right to restriction of processing',
  },
  structure: {
    '1': ['a', 'b', 'c', 'd'],
    '2': [],
    '3': [],
  },
  gist: {
    nb: 'Rett til å få behandlingen «fryst» i fire situasjoner. Opplysningene kan da lagres, men ellers bare brukes i tilfellene i nr. 2.',
    nn: 'Rett til å få behandlinga «frosen» i fire situasjonar. Opplysningane kan då lagrast, men elles berre brukast i tilfella i nr. 2.',
    en: 'Right to have processing “frozen” in four situations. The data may then be stored, but otherwise used only in the cases of paragraph 2.',
  },
  points: {
    '1': {
      nb: 'De fire situasjonene; én er nok.',
      nn: 'Dei fire situasjonane; éin er nok.',
      en: 'The four situations; one is enough.',
    },
    '1(a)': {
      nb: 'Personen bestrider at opplysningene er riktige; gjelder mens dette kontrolleres.',
      nn: 'Personen bestrid at opplysningane er rette; gjeld medan dette blir kontrollert.',
      en: 'The person contests that the data are accurate; applies while this is checked.',
    },
    '1(b)': {
      nb: 'Behandlingen er ulovlig, men personen vil ha begrensning i stedet for sletting.',
      nn: 'Behandlinga er ulovleg, men personen vil ha avgrensing i staden for sletting.',
      en: 'The processing is unlawful, but the person wants restriction instead of erasure.',
    },
    '1(c)': {
      nb: 'Virksomheten trenger ikke opplysningene lenger, men personen trenger dem for et rettskrav.',
      nn: 'Verksemda treng ikkje opplysningane lenger, men personen treng dei for eit rettskrav.',
      en: 'The controller no longer needs the data, but the person needs them for a legal claim.',
    },
    '1(d)': {
      nb: 'Personen har protestert etter artikkel 21 nr. 1; gjelder mens det avklares hvem sine grunner som veier tyngst.',
      nn: 'Personen har protestert etter artikkel 21 nr. 1; gjeld medan det blir avklart kven sine grunnar som veg tyngst.',
      en: 'The person has objected under Article 21(1); applies while it is settled whose grounds prevail.',
    },
    '2': {
      nb: 'Begrensede opplysninger kan, utover lagring, bare brukes med samtykke, for rettskrav, for å verne andres rettigheter eller av viktige allmenne hensyn i EU eller et land.',
      nn: 'Avgrensa opplysningar kan, ut over lagring, berre brukast med samtykke, for rettskrav, for å verne rettane til andre eller av viktige ålmenne omsyn i EU eller eit land.',
      en: 'Beyond storage, restricted data may be used only with consent, for legal claims, to protect another’s rights or for important public interests of the Union or a country.',
    },
    '3': {
      nb: 'Personen skal varsles før begrensningen oppheves.',
      nn: 'Personen skal varslast før avgrensinga blir oppheva.',
      en: 'The person is told before the restriction is lifted.',
    },
  },
  policy: {
    nb: 'Nevn retten til begrensning ved siden av sletting; den utelates ofte. En kort forklaring hjelper, for eksempel «be oss stanse bruken mens vi undersøker saken».',
    nn: 'Nemn retten til avgrensing ved sida av sletting; han blir ofte utelaten. Ei kort forklaring hjelper, til dømes «be oss stanse bruken medan vi undersøkjer saka».',
    en: 'Mention restriction alongside erasure; it is often left out. A short explanation helps, such as “ask us to stop using the data while we look into it”.',
  },
  recitals: [59, 67],
  related: ['gdpr:4(3)', 'gdpr:16', 'gdpr:17', 'gdpr:19', 'gdpr:21(1)', 'pol:17'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
