/** GDPR Article 58: Powers. */
import { defineProvision } from '../provision.js';

export const gdpr58 = defineProvision({
  ref: 'gdpr:58',
  title: { nb: 'Myndighet', nn: 'Myndigheit', en: 'Powers' },
  structure: {
    '1': ['a', 'b', 'c', 'd', 'e', 'f'],
    '2': ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'],
    '3': ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'],
    '4': [],
    '5': [],
    '6': [],
  },
  gist: {
    nb: 'Gir tilsynet makt til å undersøke (nr. 1), gripe inn (nr. 2) og godkjenne og gi råd (nr. 3). Datatilsynet har den samme makten etter personopplysningsloven § 20, også overfor norske særregler om personopplysninger.',
    nn: 'Gir tilsynet makt til å undersøke (nr. 1), gripe inn (nr. 2) og godkjenne og gi råd (nr. 3). Datatilsynet har den same makta etter personopplysningslova § 20, også overfor norske særreglar om personopplysningar.',
    en: 'Gives the authority power to investigate (paragraph 1), intervene (2) and approve and advise (3). Datatilsynet has the same powers under section 20 of the Norwegian Act, also over other Norwegian rules on personal data.',
  },
  points: {
    '1': {
      nb: 'Undersøkelse: kreve informasjon, gjennomføre revisjon, varsle om mulig overtredelse og få tilgang til opplysninger, lokaler og utstyr.',
      nn: 'Undersøking: krevje informasjon, gjennomføre revisjon, varsle om mogleg brot og få tilgang til opplysningar, lokale og utstyr.',
      en: 'Investigation: demanding information, auditing, notifying suspected infringements and getting access to data, premises and equipment.',
    },
    '2': {
      nb: 'Korrigering: fra advarsel og irettesettelse til pålegg, forbud, sletting, gebyr og stans i overføring.',
      nn: 'Korrigering: frå åtvaring og irettesetjing til pålegg, forbod, sletting, gebyr og stans i overføring.',
      en: 'Correction: from warning and reprimand to orders, bans, erasure, fines and suspended transfers.',
    },
    '2(c)': {
      nb: 'Pålegge virksomheten å etterkomme et krav fra den registrerte.',
      nn: 'Påleggje verksemda å etterkome eit krav frå den registrerte.',
      en: "Ordering the organisation to comply with a person's request.",
    },
    '2(d)': {
      nb: 'Pålegge at behandlingen bringes i orden, på en bestemt måte og innen en frist.',
      nn: 'Påleggje at behandlinga blir brakt i orden, på ein viss måte og innan ein frist.',
      en: 'Ordering that processing be put right, in a given way and time.',
    },
    '2(e)': {
      nb: 'Pålegge at de registrerte varsles om et sikkerhetsbrudd.',
      nn: 'Påleggje at dei registrerte blir varsla om eit tryggleiksbrot.',
      en: 'Ordering that people be told of a breach.',
    },
    '2(f)': {
      nb: 'Begrense eller forby behandling, midlertidig eller for godt.',
      nn: 'Avgrense eller forby behandling, mellombels eller for godt.',
      en: 'Limiting or banning processing, for a time or for good.',
    },
    '2(g)': {
      nb: 'Pålegge retting, sletting eller begrensning, og beskjed til mottakerne.',
      nn: 'Påleggje retting, sletting eller avgrensing, og melding til mottakarane.',
      en: 'Ordering rectification, erasure or restriction, and notice to recipients.',
    },
    '2(i)': {
      nb: 'Ilegge overtredelsesgebyr etter artikkel 83.',
      nn: 'Gi lovbrotsgebyr etter artikkel 83.',
      en: 'Imposing a fine under Article 83.',
    },
    '2(j)': {
      nb: 'Stanse overføring til en mottaker i et tredjeland.',
      nn: 'Stanse overføring til ein mottakar i eit tredjeland.',
      en: 'Suspending transfers to a recipient in a third country.',
    },
    '3': {
      nb: 'Godkjenning og råd: forhåndsdrøfting, uttalelser, atferdsnormer, sertifisering, standardvilkår og BCR.',
      nn: 'Godkjenning og råd: førehandsdrøfting, fråsegner, åtferdsnormer, sertifisering, standardvilkår og BCR.',
      en: 'Approval and advice: prior consultation, opinions, codes, certification, standard clauses and BCR.',
    },
    '4': {
      nb: 'Bruken av makten skal kunne prøves, med rettssikkerhet for den det går ut over.',
      nn: 'Bruken av makta skal kunne prøvast, med rettstryggleik for den det går ut over.',
      en: 'Use of these powers must be open to review, with due process for those affected.',
    },
  },
  recitals: [129],
  related: ['gdpr:57', 'gdpr:83', 'gdpr:31', 'gdpr:78', 'pol:20', 'pol:23'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
