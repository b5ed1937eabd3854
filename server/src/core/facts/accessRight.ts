/** Statements that people can see and get a copy of what is held about them (Article 15). */
import { cue } from '../marking/cue.js';
import { defineFacts } from '../reading/fact.js';
import { grantedRights } from '../reading/rights.js';

const DATA_NB = '(opplysning*|personopplysning*|informasjon*|data*|personal* data|det)';
const DATA_EN = '(data|information|info|personal|records|record|details|file|files|copy|everything)';
const WHOSE_EN = '(your|their|his|her|own|personal|all|any|the|such|that|stored|collected|my)';

const words = {
  strong: cue('access-strong', {
    nb: [
      'innsynsrett*',
      'innsynsbegjæring*',
      'registerutskrift',
      'registerkopi',
      '(informasjon*|opplysning*|data|dataene) [som] du har tilgang til',
    ],
    nn: ['innsynsrett*', 'innsynskrav*', '(informasjon*|opplysning*|data|dataa) [som] du har tilgang til'],
    en: [
      'subject access',
      'right (of|to) [data] access',
      'right to know',
      'access rights',
      'dsar',
      'right of insight',
      '(information|data) [that|which] you (have access to|can access)',
    ],
  }),
  names: cue('access-names', {
    nb: [
      'innsyn',
      'innsyn*',
      'tilgang',
      'tilgang* til … (dine|egne|person*|opplysning*|data*|informasjon*)',
      'innsikt',
      'kopi',
      'kopi* av',
      'utskrift*',
      'utdrag',
      'vite … (hva|hvilke|hvordan|om|hvem|hvorfor)',
      '(bekreftelse|bekreftet)',
      'oversikt',
      '(vise|viser) deg … (hva|det|hvilke)',
      '(få|fått) … (se|utlevert|opplyst)',
      '(hvilke|hva) … (opplysninger|data|informasjon|vi) … (har|lagrer|behandler|lagret|registrert)',
      'få tilgang til',
      '(hva|det) … (står|finnes|ligger|er) … om (deg|dem|dere|meg|seg|barnet)',
      '(opplyst|orientert) … (hva|hvilke)',
    ],
    nn: [
      'vite … (kva|korleis|om|kven|kvifor)',
      '(kva|det) … (står|finst|ligg|er) … om (deg|dykk|meg|seg|barnet)',
      '(opplyst|orientert) … (kva|kor)',
      '(stadfesting|stadfesta)',
      'oversyn',
      '(få|fått) … (sjå|utlevert|opplyst)',
      'kva … (opplysningar|data|informasjon|vi|me) … (har|lagrar|behandlar|handsamar|lagra|registrert)',
    ],
    en: [
      'access',
      'accessing',
      'information access',
      'copy of',
      'copies of',
      'insight',
      'inspect',
      'view',
      '(know|learn|ask|find out) … (what|which|whether|if|about)',
      'confirmation … (whether|as to|process*|if)',
      'confirm (whether|that|if)',
      `(obtain|get|see|view|review|disclose) … ${WHOSE_EN} … ${DATA_EN}`,
      'what … (we|you|i) … (hold|have|know|store|stored|collect*|process) … (about|on)',
      'what … (recorded|held|stored|registered|kept|known|collected) … (about|on)',
      'be informed (about|of)',
      'information (about|on) … (processing|data|information)',
      'overview of',
    ],
  }),
  acts: cue('access-acts', {
    nb: [
      `(se|lese|hente|aksessere|kontrollere) ..4 ${DATA_NB} … (om deg|dine|vi|som|lagret|registrert)`,
      'se … dine (opplysninger|data|personopplysninger)',
      `(laste|lastet) ned ..4 (data*|opplysning*|kopi*|informasjon*)`,
      'få … innsyn',
      'få … kopi',
      '(få|får|fått) ..5 (utskrift|kopi|innsyn|oversikt|liste|utlistet)',
      '(kjent|gjort kjent) med ..2 (hva|hvilke)',
      'få se',
      'få … vite … (hva|hvilke|hvordan|om|hvem)',
      'se … (hva|hvilke|det) … (om deg|har|lagret|registrert)',
      'få … utskrift',
      'oversikt over … (opplysning*|data*|personopplysning*|det|hva)',
      '(se|lese) ..3 (journalen|mappen|mappa|saken|opplysningene)',
    ],
    nn: [
      `(sjå|lese|hente|kontrollere) ..4 ${DATA_NB} … (om deg|dine|vi|me|som|lagra|registrert)`,
      'sjå … opplysningane dine',
      'få sjå',
      'få … vite … (kva|korleis|om|kven)',
      'sjå … (kva|det) … (om deg|har|lagra|registrert)',
      'få … ein kopi',
      '(få|får|fått) ..5 (utskrift|kopi|innsyn|oversikt|oversyn|liste)',
      '(kjend|kjent|gjord kjend) med ..2 kva',
      '(sjå|lese) ..3 (mappa|journalen|saka|opplysningane)',
      'gjev … innsyn',
      '(oversikt|oversyn) over … (opplysning*|data*|personopplysning*|det|kva)',
    ],
    en: [
      `(access|view|see|review|inspect|check|obtain|download|retrieve|look at|verify) ..4 ${WHOSE_EN} ..2 ${DATA_EN}`,
      'access … (information|data) … (about|hold|have|collect*)',
      'copy of … (your|the|all|data|information)',
      '(see|view|inspect|read) … (file|records|record|data)',
      '(ask|asked|know|find out|told) … what … (recorded|held|stored|have|hold|know) … (about|on)',
      'copies of … (your|the|all)',
    ],
  }),
  unless: cue('access-unless', {
    nb: [
      'tilgang* til … (tjenest*|nettsted*|app*|system*|lokale*|kurs*|område*|kamera*|mikrofon*|posisjon*)',
      'innsyn … offentleglova',
      '(lese|les|se|finne|finn|vite) mer ..8 (om|opplysninger|informasjon|data|personopplysninger)',
      'kopi av (legitimasjon*|pass*|id*|garanti*|standard*|klausul*|vilkår*|bestemmels*|avtalen)',
      'sikkerhetskopi*',
    ],
    nn: [
      '(lese|les|sjå|finne|finn|vite) meir ..8 (om|opplysningar|informasjon|data|personopplysningar)',
      'tilgang* til … (tenest*|nettstad*|app*|system*|lokal*|kurs*|kamera*)',
      'kopi av (legitimasjon*|pass*|garanti*|standard*|klausul*|vilkår*|føresegn*|avtala)',
    ],
    en: [
      'access … (service|services|website|websites|site|app|application|platform|camera|location|microphone|contacts|photos|photo|device|devices|premises|features|feature|internet|network|content|calendar|bluetooth|gps|storage|gallery|products)',
      'view … (site|website|page|pages|content|ads|advertisements|policy)',
      'information (about|on) … (cookies|cookie|third|policy|policies|choices)',
      '(know|learn|find out|ask) … more',
      'back-up copy',
      'copy of the [standard|contractual|transfer] (safeguard*|clauses|sccs|scc|agreement|mechanism*|rules)',
    ],
  }),
};

export const accessRight = defineFacts('access-right', (reading) => grantedRights(reading, words));
