/** Statements that people can take their data along, or have them handed to another (Article 20). */
import { cue } from '../marking/cue.js';
import { defineFacts } from '../reading/fact.js';
import { grantedRights } from '../reading/rights.js';

const OTHER_NB =
  '(annen|anna|annan|andre|nytt|ny|tredjepart*|leverandør*|tjeneste*|teneste*|selskap*|behandlingsansvarlig*|behandlingsansvarleg*|virksomhet*|verksemd*|deg)';
const OTHER_EN =
  '(another|other|others|third|provider|controller|company|organisation|organization|supplier*|elsewhere|directly)';
const DATA_NB = '(data|dataene|dataa|opplysning*|personopplysning*|informasjon*|dem|dei|de)';

const words = {
  strong: cue('portability-strong', {
    nb: [
      '*portabilitet*',
      'data portabilitet',
      'portering*',
      'dataoverførbarhet',
      'maskinles*',
      'strukturert … format*',
      'strukturerte format*',
      '(portabelt|portable|flyttbart|flyttbare|gjenbrukbart) ..2 (format*|form|filformat)',
      'dataflytting',
      '(format|filformat|form|fil) ..5 (maskin|maskiner|datamaskin*)',
      'eksporter* ..6 (fil|json*|csv*|xml*|excel*|*-fil)',
    ],
    nn: [
      'maskinleseleg*',
      'strukturert … format*',
      '(portabelt|portable|flyttbart|flyttbare) ..2 (format*|form|filformat)',
    ],
    en: [
      'portability',
      'data-portability',
      'machine-readable',
      'machine readable',
      'machine-understandable',
      'structured … format',
      'structured … commonly',
      '(porting|port) … (your|data|information)',
      'portable … (format|form|copy)',
      '(format|form|file|way) ..5 (another|other|computer|computers|machine|machines|others|elsewhere|someone) ..4 (read|use|open|understand|reuse|import|handle)',
      '(format|form|file|way) (you|that you) ..3 (reuse|take|move|carry|elsewhere|import)',
      'commonly used … (format|form)',
      'export* ..5 (json|csv|xml|excel|spreadsheet)',
      '(port|porting|ported) (it|them|your|the|data|information|over|to)',
      'downloaded and (moved|taken|imported|opened)',
    ],
  }),
  names: cue('portability-names', {
    nb: [
      '(format|filformat|form|fil) … (leses|åpnes|brukes|gjenbrukes|importeres) ..2 (av|i|hos) ..2 (andre|annet|annen|andres|en|et)',
      `(overføring|utlevering|overlevering|flytting) ..5 til ..2 ${OTHER_NB}`,
      '(retting|sletting|innsyn|begrensning|korrigering|rette|slette) ..3 overføring',
      `(overført|overførte|overføre|overfører|overføres|flyttet|flytte|flyttes|utlevert|overlevert|sendt) ..8 (${OTHER_NB}|format*|elektronisk)`,
    ],
    nn: [
      '(format|filformat|form|fil) … (lesast|opnast|brukast|nyttast|importerast|bli (lese|opna|brukt)) ..2 (av|i|hos) ..2 (andre|anna|annan|ein|eit)',
      '(avgrensing|sletta|retta) ..3 overføring',
      '(utleverte|overleverte|sende) ..8 (andre|annan|format*|elektronisk)',
    ],
    en: [
      '(format|form|file|way) … (read|used|opened|understood|imported|reused|handled) ..2 (by|in|with) ..2 (another|other|others|computer|computers|machine|machines|anyone|systems)',
      '(erasure|deletion|access|restriction|correction|rectification) ..3 (transfer|transferring|transmission)',
      `(transfer|transferred|transferring|transmit|transmitted|transport|move|moved|moving|sent|send|provided|forwarded) ..8 ${OTHER_EN}`,
      'electronic copy',
      `(transmission|transfer|handover) ..8 ${OTHER_EN}`,
      '(hand|hands|give|gives|pass|send) ..5 (competitor|rival|successor)',
      'request … transfer',
      'electronic (format|form)',
      'right to (transfer|transmit|transport|export)',
    ],
  }),
  acts: cue('portability-acts', {
    nb: [
      `(flytte|overføre|porte|ta med|sende) ..8 ${OTHER_NB}`,
      `eksporter* ..4 ${DATA_NB}`,
      `ta ..4 med … (deg|dem|opplysning*|data|dataene)`,
      '(eksporteres|lastes ned) ..8 (fil*|format*|json*|csv*|xml*|gpx*|excel*|*-fil*)',
      '(flyttes|overføres) ..4 (annen|andre|ny|nye) (tjeneste*|leverandør*|app|apper|system*|butikk*)',
      '(ta|tar) [det|dem|de|alt] med ..3 (videre|til)',
      '(få|fått) ..6 (fil|filtype|filformat|format|eksport|eksportfil)',
      '(laste|hente|eksportere) ..7 som (fil|en fil|json|csv)',
      `ta med … ${DATA_NB}`,
      `(få|fått) ..4 (flyttet|overført|overførte|flyttede) ..6 ${OTHER_NB}`,
      '(laste|få|eksportere|hente) ..8 (json*|csv*|xml*|excel*)',
      '(få|fått) ..6 (utlevert|overført|utleverte|overførte) ..6 (elektronisk|format*|andre|annen|annan|anna)',
    ],
    nn: [
      '(laste|lasta|få|eksportere|hente) ..8 (json|csv|xml|excel)',
      '(ta|tek) [det|dei|alt] med ..3 (vidare|til)',
      `(få|fått) ..4 (flytta|overført|overførte) ..6 ${OTHER_NB}`,
      '(få|fått) ..6 (fil|filtype|filformat|format|eksport)',
      '(laste|lasta|hente|eksportere) ..7 som ei fil',
      '(flytte|flytta|overføre|overføra) ..8 (annan|anna|andre|ny|nytt)',
    ],
    en: [
      '(download|export|get|receive|have|ask for|want|send|give|hand) ..9 (json|csv|xml|excel|spreadsheet)',
      '(handed|given|passed) … over … (you|another|other)',
      '(handed|given|passed|sent|moved|transferred) ..2 (to|onto|on) (another|someone|somebody|whoever|elsewhere)',
      `(move|transfer|transmit|transport|port|take|moving|transferring|taking) ..6 (data|information|it|them) ..6 ${OTHER_EN}`,
      'export ..4 (data|information|it)',
      '(take|bring) ..8 with you',
      'reuse … (elsewhere|own purposes|across)',
    ],
  }),
  unless: cue('portability-unless', {
    nb: [
      'overfør* … (utland*|tredjeland*|usa)',
      '(overfør*|flytt*|send*) ..2 (billett*|medlemskap*|abonnement*|gavekort*|penger|beløp*|timen|plass*|bestilling*)',
      '(ta|tar|tas|opprette*) … kontakt',
      '(sendt|sende) … (e-post|nyhetsbrev)',
    ],
    nn: [
      '(overfør*|flytt*|send*) ..2 (billett*|medlemskap*|abonnement*|gåvekort*|pengar|beløp*|timen|plass*|bestilling*|tinging*)',
      'overfør* … (utland*|tredjeland*)',
      '(ta|tek|tar) … kontakt',
    ],
    en: ['transfer* ..6 (outside|countries|country|abroad|servers|united|usa|the us)'],
  }),
};

export const portabilityRight = defineFacts('portability-right', (reading) => grantedRights(reading, words));
