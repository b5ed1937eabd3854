/** Section 16 of pol: Exceptions from information, access and breach notice, in our own words. */
import { defineProvision } from '../provision.js';

export const polS16 = defineProvision({
  ref: 'pol:16',
  title: {
    nb: 'Unntak fra retten til informasjon og innsyn og plikten til underretning om brudd på personopplysningssikkerheten',
    nn: 'Unntak frå retten til informasjon og innsyn og plikta til å varsle om brot på personopplysningstryggleiken',
    en: 'Exceptions from information, access and breach notice',
  },
  structure: {
    '1': ['a', 'b', 'c', 'd', 'e', 'f'],
    '2': [],
    '3': [],
    '4': [],
    '5': [],
  },
  gist: {
    nb: 'Seks unntak fra retten til informasjon og innsyn: rikets interesser, straffesak, helse, taushetsplikt, interne dokumenter og åpenbare, grunnleggende interesser. Avslag skal begrunnes skriftlig med presis hjemmel.',
    nn: 'Seks unntak frå retten til informasjon og innsyn: interessene til riket, straffesak, helse, teieplikt, interne dokument og openberre, grunnleggjande interesser. Avslag skal grunngivast skriftleg med presis heimel.',
    en: 'Six exceptions from the right to information and access: national interests, criminal cases, health, secrecy, internal drafts, and evident and fundamental interests. A refusal must be reasoned in writing and cite the exact ground.',
  },
  points: {
    '3': {
      nb: 'Avslag på innsyn gis skriftlig, med begrunnelse og presis hjemmel.',
      nn: 'Avslag på innsyn blir gitt skriftleg, med grunngiving og presis heimel.',
      en: 'A refusal of access is given in writing, with reasons and the exact ground.',
    },
    '4': {
      nb: 'Unntar også varsel til den registrerte om brudd når det ville røpe opplysninger etter bokstav a, b eller d.',
      nn: 'Unntek også varsel til den registrerte om brot når det ville røpe opplysningar etter bokstav a, b eller d.',
      en: 'Also exempts the breach notice to individuals where it would reveal data under (a), (b) or (d).',
    },
    '1(a)': {
      nb: 'Utenrikspolitikk, forsvar og nasjonal sikkerhet, når offentleglova §§ 20 eller 21 åpner for unntak.',
      nn: 'Utanrikspolitikk, forsvar og nasjonal tryggleik, når offentleglova §§ 20 eller 21 opnar for unntak.',
      en: 'Foreign policy, defence and national security, where sections 20 or 21 of the Freedom of Information Act allow it.',
    },
    '1(b)': {
      nb: 'Hemmelighold som trengs for å forebygge, etterforske eller forfølge straffbare handlinger.',
      nn: 'Hemmeleghald som trengst for å førebyggje, etterforske eller forfølgje straffbare handlingar.',
      en: 'Secrecy needed to prevent, investigate or prosecute offences.',
    },
    '1(c)': {
      nb: 'Når kunnskapen er utilrådelig for den registrertes helse eller forholdet til nærstående; en representant kan få den (annet ledd).',
      nn: 'Når kunnskapen er utilrådeleg for helsa til den registrerte eller forholdet til nærståande; ein representant kan få han (andre ledd).',
      en: "Where knowing is inadvisable for the person's health or close relations; a representative may be told (second paragraph).",
    },
    '1(d)': {
      nb: 'Opplysninger under taushetsplikt i eller i medhold av lov.',
      nn: 'Opplysningar under teieplikt i eller i medhald av lov.',
      en: 'Data covered by a statutory duty of secrecy.',
    },
    '1(e)': {
      nb: 'Interne saksdokumenter som ikke er gitt til andre, så langt det trengs for forsvarlige beslutninger.',
      nn: 'Interne saksdokument som ikkje er gitt til andre, så langt det trengst for forsvarlege avgjerder.',
      en: 'Internal preparatory documents not given to others, as far as sound decision-making requires.',
    },
    '1(f)': {
      nb: 'Når informasjon ville stride mot åpenbare og grunnleggende private eller offentlige interesser; interessene skal oppgis i avslaget.',
      nn: 'Når informasjon ville stride mot openberre og grunnleggjande private eller offentlege interesser; interessene skal oppgivast i avslaget.',
      en: 'Where informing would run against evident and fundamental private or public interests; the refusal must state which.',
    },
  },
  policy: {
    nb: 'Nevner teksten begrensninger i innsyn, vis hit og si at avslag begrunnes skriftlig.',
    nn: 'Nemner teksten avgrensingar i innsyn, vis hit og sei at avslag blir grunngitt skriftleg.',
    en: 'If the text mentions limits to access, cite this and say that refusals are reasoned in writing.',
  },
  related: ['gdpr:13', 'gdpr:14', 'gdpr:15', 'gdpr:23', 'gdpr:34'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
