/** GDPR Article 2: which processing is covered and which is not. */
import { defineProvision } from '../provision.js';

export const gdpr2 = defineProvision({
  ref: 'gdpr:2',
  title: {
    nb: 'Saklig virkeområde',
    nn: 'Sakleg verkeområde',
    en: 'Material scope',
  },
  structure: {
    '1': [],
    '2': ['a', 'b', 'c', 'd'],
    '3': [],
    '4': [],
  },
  gist: {
    nb: 'Forordningen gjelder behandling som helt eller delvis er automatisert, og manuell behandling av opplysninger i et register. Utenfor faller blant annet rent private gjøremål og politiets og påtalemyndighetens straffesaksarbeid. I Norge utfylles den av personopplysningsloven §§ 2 og 3.',
    nn: 'Forordninga gjeld behandling som heilt eller delvis er automatisert, og manuell behandling av opplysningar i eit register. Utanfor fell mellom anna reint private gjeremål og straffesaksarbeidet til politi og påtalemakt. I Noreg blir ho utfylt av personopplysningslova §§ 2 og 3.',
    en: 'Covers processing that is wholly or partly automated, and manual processing of data in a filing system. Outside fall, among others, purely private activity and the criminal law work of police and prosecutors. In Norway sections 2 and 3 of the Personal Data Act supplement it.',
  },
  points: {
    '1': {
      nb: 'Hovedregelen: all digital behandling, og papirbehandling når opplysningene inngår i, eller skal inngå i, et ordnet register.',
      nn: 'Hovudregelen: all digital behandling, og papirbehandling når opplysningane inngår i, eller skal inngå i, eit ordna register.',
      en: 'The main rule: all digital processing, and processing on paper where the data are or will be part of a structured filing system.',
    },
    '2': {
      nb: 'Fire typer behandling som forordningen ikke gjelder for. Unntakene tolkes snevert.',
      nn: 'Fire typar behandling som forordninga ikkje gjeld for. Unntaka skal tolkast snevert.',
      en: 'Four kinds of processing to which the Regulation does not apply. The exceptions are read narrowly.',
    },
    '2(a)': {
      nb: 'Virksomhet som EU-retten ikke omfatter, særlig nasjonal sikkerhet.',
      nn: 'Verksemd som EU-retten ikkje omfattar, særleg nasjonal tryggleik.',
      en: 'Activity that Union law does not reach, chiefly national security.',
    },
    '2(b)': {
      nb: 'Medlemsstatenes felles utenriks- og sikkerhetspolitikk i EU.',
      nn: 'Den felles utanriks- og tryggingspolitikken til medlemsstatane i EU.',
      en: 'Member States’ work within the EU’s common foreign and security policy.',
    },
    '2(c)': {
      nb: 'Privatpersoners rent personlige eller familiemessige gjøremål. Publisering for en ubestemt krets på nettet faller ikke inn under unntaket.',
      nn: 'Reint personlege eller familiære gjeremål som privatpersonar driv med. Publisering for ein ubestemt krins på nettet fell ikkje inn under unntaket.',
      en: 'A private individual’s purely personal or household activity. Publishing online to an indefinite audience is not covered by the exception.',
    },
    '2(d)': {
      nb: 'Myndighetenes forebygging, etterforskning, påtale og straffegjennomføring. Der gjelder direktiv (EU) 2016/680, i Norge politiregisterloven.',
      nn: 'Førebygging, etterforsking, påtale og straffegjennomføring hos styresmaktene. Der gjeld direktiv (EU) 2016/680, i Noreg politiregisterlova.',
      en: 'Authorities’ prevention, investigation and prosecution of crime and execution of penalties, governed by Directive (EU) 2016/680; in Norway by the Police Databases Act.',
    },
    '3': {
      nb: 'EUs egne institusjoner har sitt eget regelverk, nå forordning (EU) 2018/1725.',
      nn: 'Institusjonane til EU har sitt eige regelverk, no forordning (EU) 2018/1725.',
      en: 'The EU’s own institutions have rules of their own, now Regulation (EU) 2018/1725.',
    },
    '4': {
      nb: 'Ansvarsfriheten for mellomleddstjenester etter e-handelsdirektivet består ved siden av forordningen; i EU står reglene nå i forordning (EU) 2022/2065 (DSA).',
      nn: 'Ansvarsfridomen for mellomleddstenester etter e-handelsdirektivet står ved lag ved sida av forordninga; i EU står reglane no i forordning (EU) 2022/2065 (DSA).',
      en: 'The liability exemptions for intermediaries under the e-commerce Directive stand beside the Regulation; in the EU they are now found in Regulation (EU) 2022/2065 (DSA).',
    },
  },
  recitals: [15, 16, 17, 18, 19, 20, 21],
  related: ['gdpr:3', 'gdpr:4(1)', 'gdpr:4(2)', 'gdpr:4(6)', 'gdpr:98', 'pol:2', 'pol:3'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
