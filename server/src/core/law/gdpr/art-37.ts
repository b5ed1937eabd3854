/** GDPR Article 37: Designation of the data protection officer. */
import { defineProvision } from '../provision.js';

export const gdpr37 = defineProvision({
  ref: 'gdpr:37',
  title: {
    nb: 'Utpeking av et personvernombud',
    nn: 'Utpeiking av personvernombod',
    en: 'Designation of the data protection officer',
  },
  structure: { '1': ['a', 'b', 'c'], '2': [], '3': [], '4': [], '5': [], '6': [], '7': [] },
  gist: {
    nb: 'Sier når en virksomhet må ha personvernombud: offentlige organer, og private som har overvåking av folk eller særlige kategorier i stor skala som kjernevirksomhet. Andre kan velge det. Kontaktopplysningene skal være offentlige og meldes til Datatilsynet.',
    nn: 'Seier når ei verksemd må ha personvernombod: offentlege organ, og private som har overvaking av folk eller særlege kategoriar i stor skala som kjerneverksemd. Andre kan velje det. Kontaktopplysningane skal vere offentlege og meldast til Datatilsynet.',
    en: 'Says when a data protection officer is compulsory: public bodies, and private ones whose core activity is large-scale monitoring of people or large-scale use of special categories. Others may choose to have one. Contact details are published and given to the authority.',
  },
  points: {
    '1': {
      nb: 'De tre tilfellene der ombud er påbudt, for behandlingsansvarlige og databehandlere.',
      nn: 'Dei tre tilfella der ombod er påbode, både for behandlingsansvarlege og databehandlarar.',
      en: 'The three cases in which an officer is compulsory, for controllers and processors alike.',
    },
    '1(a)': {
      nb: 'Offentlige myndigheter og organer, unntatt domstoler i den dømmende virksomheten.',
      nn: 'Offentlege styresmakter og organ, unnateke domstolar i den dømmande verksemda.',
      en: 'Public authorities and bodies, except courts in their judicial work.',
    },
    '1(b)': {
      nb: 'Kjernevirksomheten krever regelmessig og systematisk overvåking av folk i stor skala.',
      nn: 'Kjerneverksemda krev regelmessig og systematisk overvaking av folk i stor skala.',
      en: 'The core activity needs regular, systematic monitoring of people on a large scale.',
    },
    '1(c)': {
      nb: 'Kjernevirksomheten er særlige kategorier (artikkel 9) eller opplysninger om straffedommer (artikkel 10) i stor skala.',
      nn: 'Kjerneverksemda er særlege kategoriar (artikkel 9) eller opplysningar om straffedommar (artikkel 10) i stor skala.',
      en: 'The core activity is special categories (Article 9) or criminal data (Article 10) on a large scale.',
    },
    '2': {
      nb: 'Et konsern kan dele ett ombud, når alle lett kan nå det.',
      nn: 'Eit konsern kan dele eitt ombod, når alle lett kan nå det.',
      en: 'A group may share one officer if everyone can easily reach them.',
    },
    '3': {
      nb: 'Flere offentlige organer kan dele ett ombud når størrelse og organisering gjør det forsvarlig.',
      nn: 'Fleire offentlege organ kan dele eitt ombod når storleik og organisering gjer det forsvarleg.',
      en: 'Several public bodies may share one officer where size and organisation allow.',
    },
    '4': {
      nb: 'Ellers er ombud frivillig, om ikke nasjonal rett krever det. Den som velger å ha et, følger reglene i artikkel 38 og 39.',
      nn: 'Elles er ombod frivillig, om ikkje nasjonal rett krev det. Den som vel å ha eit, følgjer reglane i artikkel 38 og 39.',
      en: 'Otherwise an officer is optional, unless national law requires one. Those who choose one follow Articles 38 and 39.',
    },
    '5': {
      nb: 'Ombudet velges ut fra faglig dyktighet, særlig kunnskap om personvernretten.',
      nn: 'Ombodet blir valt ut frå fagleg dugleik, særleg kunnskap om personvernretten.',
      en: 'The officer is chosen for professional skill, above all knowledge of data protection law.',
    },
    '6': {
      nb: 'Ombudet kan være ansatt eller innleid.',
      nn: 'Ombodet kan vere tilsett eller innleigd.',
      en: 'The officer may be staff or hired in.',
    },
    '7': {
      nb: 'Kontaktopplysningene skal offentliggjøres og meldes til tilsynsmyndigheten. Navnet må ikke publiseres.',
      nn: 'Kontaktopplysningane skal offentleggjerast og meldast til tilsynsstyresmakta. Namnet treng ikkje publiserast.',
      en: 'Contact details are published and notified to the authority. The name need not be published.',
    },
  },
  policy: {
    nb: 'Har virksomheten ombud, skal erklæringen gi kontaktopplysningene (artikkel 13 nr. 1 bokstav b); navn er ikke påkrevd. Har den ikke, trenger den ikke si det.',
    nn: 'Har verksemda ombod, skal erklæringa gi kontaktopplysningane (artikkel 13 nr. 1 bokstav b); namn er ikkje påkravd. Har ho ikkje, treng ho ikkje seie det.',
    en: 'If there is an officer, the notice must give the contact details (Article 13(1)(b)); a name is not required. If there is none, nothing need be said.',
  },
  recitals: [97],
  related: ['gdpr:38', 'gdpr:39', 'gdpr:13(1)(b)', 'gdpr:14(1)(b)', 'pol:18', 'pol:19'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
