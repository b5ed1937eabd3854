/** Word classes that many readers share: personal data, processing, who speaks and who is spoken to. */
import { cue } from '../marking/cue.js';

/** Words for the data themselves. */
export const DATA = cue('personal-data', {
  nb: [
    '*opplysning*',
    'personinformasjon*',
    'personlig* informasjon*',
    'informasjon*',
    'data',
    'dataene',
    'persondata*',
    'brukerdata*',
    'kundedata*',
  ],
  nn: ['*opplysning*', 'personleg* informasjon*', 'informasjon*', 'data', 'dataa', 'persondata*'],
  en: ['data', 'information', 'details', 'pii', 'records'],
});

/** Verbs for doing something with data. */
export const PROCESS = cue('process', {
  nb: [
    '(behandl|behandle|behandler|behandles|behandlet|behandling|behandlingen|behandlinga)',
    '(bruke|bruker|brukes|brukt|benytte|benytter|benyttes|benyttet|anvender|anvendes)',
    '(samle|samler|samles|samlet|innsamles|innsamlet|innhenter|innhentes|henter|hentes|mottar|registrerer|registreres|registrert|registrere)',
    '(lagrer|lagres|lagre|lagret|oppbevarer|oppbevares)',
    '(prosesserer|prosessere)',
    '(får|spør) … opplysninger',
    '(trenger|krever|ber om)',
    '(overvåker|analyserer|logger|logges|loggfører|sporer)',
    'innsamling*',
    '(fører|føres) ..2 (*liste|*lister|*register|*registeret|*oversikt|*journal|*arkiv|*kartotek)',
  ],
  nn: [
    '(behandlar|behandle|behandla|behandling|handsamar|handsame|handsama|handsaming|nyttar|nytta|nyttast|brukar|bruker|blir|vert|brukt|brukte|nytte)',
    '(samlar|samla|samle|hentar|henta|mottek|registrerer|registrerar|registrert|lagrar|lagra|lagrast|oppbevarer|treng|innsamling*|loggar|loggfører|bruka|samla|lagre|overvaka)',
    '(fører|førast|førd) ..2 (*liste|*lister|*register|*registeret|*oversyn|*journal|*arkiv)',
  ],
  en: [
    '(use|uses|used|using|utilize|utilise)',
    '(process|processes|processed|processing)',
    '(collect|collects|collected|collecting|collection|gather|gathers|obtain|obtained|receive|ask for|request|need|require)',
    '(store|stores|stored|storing|keep|kept|hold|held|record|recorded|retain|retained|monitor|monitors|analyse|analyze|log|logs|logged|track|tracks|registers|registered|handle|handles|handled|handling)',
  ],
});

/** The controller speaking of itself. */
export const WE = cue('we', {
  nb: ['(vi|vår|vårt|våre|oss)'],
  nn: ['(vi|me|vår|vårt|våre|oss)'],
  en: ["(we|our|us|we're|we'll|i|my)"],
});

/** The data subject who is spoken to. */
export const YOU = cue('you', {
  nb: ['(du|deg|din|ditt|dine|dere|deres)'],
  nn: ['(du|deg|din|ditt|dine|dykk|dykkar)'],
  en: ['(you|your|yours)'],
});
