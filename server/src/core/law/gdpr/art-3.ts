/** GDPR Article 3: where in the world the Regulation applies. */
import { defineProvision } from '../provision.js';

export const gdpr3 = defineProvision({
  ref: 'gdpr:3',
  title: {
    nb: 'Geografisk virkeområde',
    nn: 'Geografisk verkeområde',
    en: 'Territorial scope',
  },
  structure: {
    '1': [],
    '2': ['a', 'b'],
    '3': [],
  },
  gist: {
    nb: 'Forordningen gjelder virksomheter etablert i EØS uansett hvor behandlingen skjer. Den gjelder også virksomheter utenfor EØS som tilbyr varer eller tjenester til folk her, eller følger med på atferden deres her. Statsborgerskap er uten betydning. For Norge, se personopplysningsloven § 4.',
    nn: 'Forordninga gjeld verksemder som er etablerte i EØS, same kvar behandlinga skjer. Ho gjeld også verksemder utanfor EØS som tilbyr varer eller tenester til folk her, eller følgjer med på åtferda deira her. Statsborgarskap har ingenting å seie. For Noreg, sjå personopplysningslova § 4.',
    en: 'Applies to establishments in the EEA wherever the processing takes place, and to organisations outside that offer goods or services to people in the EEA or monitor their behaviour there. Nationality is irrelevant. For Norway see section 4 of the Personal Data Act.',
  },
  points: {
    '1': {
      nb: 'Etableringsregelen: behandling som ledd i aktiviteten til en etablering i EØS, hos en behandlingsansvarlig eller en databehandler, også når serverne står et annet sted.',
      nn: 'Etableringsregelen: behandling som ledd i aktiviteten til ei etablering i EØS, hos ein behandlingsansvarleg eller ein databehandlar, også når tenarane står ein annan stad.',
      en: 'Establishment rule: processing in the context of the activities of an EEA establishment of a controller or processor, even where the servers are elsewhere.',
    },
    '2': {
      nb: 'Målrettingsregelen: virksomheter uten etablering i EØS er omfattet når behandlingen gjelder folk som er her, i de to tilfellene i bokstav a og b. Da kreves som regel en representant etter artikkel 27.',
      nn: 'Målrettingsregelen: verksemder utan etablering i EØS er omfatta når behandlinga gjeld folk som er her, i dei to tilfella i bokstav a og b. Då trengst det som regel ein representant etter artikkel 27.',
      en: 'Targeting rule: organisations with no EEA establishment are covered when the processing concerns people who are here, in the two cases of points (a) and (b). An Article 27 representative is then normally required.',
    },
    '2(a)': {
      nb: 'Tilbud av varer eller tjenester til folk i EØS, betalt eller gratis. Språk, valuta og levering hit er tegn på at tilbudet er rettet hit; at nettstedet kan nås herfra, er ikke nok.',
      nn: 'Tilbod av varer eller tenester til folk i EØS, betalt eller gratis. Språk, valuta og levering hit er teikn på at tilbodet er retta hit; at ein kan nå nettstaden herifrå, er ikkje nok.',
      en: 'Offering goods or services to people in the EEA, paid or free. Language, currency and delivery here point to targeting; a site that can merely be reached from here does not suffice.',
    },
    '2(b)': {
      nb: 'Overvåking av folks atferd i EØS, for eksempel sporing på nett for å lage profiler eller vise målrettet reklame.',
      nn: 'Overvaking av åtferda til folk i EØS, til dømes sporing på nett for å lage profilar eller vise målretta reklame.',
      en: 'Monitoring the behaviour of people within the EEA, for instance online tracking in order to profile them or target advertising.',
    },
    '3': {
      nb: 'Steder utenfor EØS der en medlemsstats rett gjelder etter folkeretten, som ambassader og konsulater.',
      nn: 'Stader utanfor EØS der retten til ein medlemsstat gjeld etter folkeretten, som ambassadar og konsulat.',
      en: 'Places outside the EEA where a Member State’s law applies under public international law, such as embassies and consulates.',
    },
  },
  policy: {
    nb: 'En virksomhet utenfor EØS som omfattes av nr. 2, oppgir representanten sin i EØS når artikkel 27 krever en (artikkel 13 nr. 1 bokstav a).',
    nn: 'Ei verksemd utanfor EØS som nr. 2 omfattar, oppgir representanten sin i EØS når artikkel 27 krev ein (artikkel 13 nr. 1 bokstav a).',
    en: 'An organisation outside the EEA that is caught by paragraph 2 names its representative in the EEA where Article 27 requires one (Article 13(1)(a)).',
  },
  recitals: [22, 23, 24, 25],
  related: ['gdpr:2', 'gdpr:4(16)', 'gdpr:4(17)', 'gdpr:27', 'pol:4'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
