/** GDPR Article 57: Tasks. */
import { defineProvision } from '../provision.js';

export const gdpr57 = defineProvision({
  ref: 'gdpr:57',
  title: { nb: 'Oppgaver', nn: 'Oppgåver', en: 'Tasks' },
  structure: {
    '1': ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's', 't', 'u', 'v'],
    '2': [],
    '3': [],
    '4': [],
  },
  gist: {
    nb: 'Lister tilsynets oppgaver, fra a til v: blant annet kontroll, veiledning, klager, undersøkelser, lister over DPIA-plikt og godkjenning av atferdsnormer og BCR. Klage er gratis for den registrerte.',
    nn: 'Listar oppgåvene til tilsynet, frå a til v: mellom anna kontroll, rettleiing, klager, undersøkingar, lister over DPIA-plikt og godkjenning av åtferdsnormer og BCR. Klage er gratis for den registrerte.',
    en: "Lists the authority's tasks, a to v: among them enforcement, guidance, complaints, investigations, lists of processing needing an impact assessment, and approval of codes and BCR. Complaints are free for the person.",
  },
  points: {
    '1(a)': {
      nb: 'Tilsynet skal overvåke og håndheve forordningen.',
      nn: 'Tilsynet skal overvake og handheve forordninga.',
      en: 'The authority monitors and enforces the Regulation.',
    },
    '1(e)': {
      nb: 'Tilsynet skal på forespørsel gi folk informasjon om rettighetene deres.',
      nn: 'Tilsynet skal på førespurnad gi folk informasjon om rettane deira.',
      en: 'The authority informs people of their rights when asked.',
    },
    '1(f)': {
      nb: 'Tilsynet skal behandle klager, undersøke så langt det er rimelig, og holde klageren orientert.',
      nn: 'Tilsynet skal behandle klager, undersøke så langt det er rimeleg, og halde klagaren orientert.',
      en: 'The authority handles complaints, investigates as far as is reasonable and keeps the complainant informed.',
    },
    '2': {
      nb: 'Det skal være lett å klage, for eksempel med et elektronisk skjema, men andre måter skal ikke utelukkes.',
      nn: 'Det skal vere lett å klage, til dømes med eit elektronisk skjema, men andre måtar skal ikkje stengjast ute.',
      en: 'Complaining must be easy, for example by an electronic form, with other ways left open.',
    },
    '3': {
      nb: 'Tjenestene er gratis for registrerte og personvernombud.',
      nn: 'Tenestene er gratis for registrerte og personvernombod.',
      en: 'Services are free for data subjects and data protection officers.',
    },
    '4': {
      nb: 'Åpenbart grunnløse eller overdrevne henvendelser kan avvises eller koste et gebyr; tilsynet har bevisbyrden.',
      nn: 'Openbert grunnlause eller overdrivne førespurnader kan avvisast eller koste eit gebyr; tilsynet har bevisbøra.',
      en: 'Manifestly unfounded or excessive requests may be refused or charged for; the authority bears the burden of proof.',
    },
  },
  recitals: [122, 123, 129, 132],
  related: ['gdpr:51', 'gdpr:58', 'gdpr:77', 'pol:20'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
