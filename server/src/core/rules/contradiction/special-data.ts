/** Words for the special categories of Article 9. */
import { cue } from '../../marking/cue.js';

/** Health, union, religion, biometrics, genetics, origin, politics, sexual life. */
export const SPECIAL_DATA = cue('special-data', {
  nb: [
    '(helseopplysning*|helsetilstand*|helsedata*|helseinformasjon*|sykefravær*|sykemelding*|*sykdom|*sykdommer|*sykdommen|diagnose*|allergi*|matallergi*|matintoleranse*|medisin|medisiner|medisinbruk|medikament*|legemidler|funksjonsnedsettelse*|graviditet*|fagforening|fagforeningsmedlemskap*|fagforeningstilhørighet*|fagorganiser*|fingeravtrykk*|ansiktsgjenkjenning*|irisskann*|stemmegjenkjenning*|biometrisk*|genetisk*|dna|etnisitet|seksuell legning|livssyn*|trossamfunn|religiøs*|trosretning*|legeerklæring*|legeattest*|astma|diabetes|epilepsi|glutenintoleranse|cøliaki)',
    '(etnisk|rasemessig) (opprinnelse|bakgrunn|tilhørighet)',
    '(politisk*) (oppfatning*|tilhørighet|syn)',
    'opplysning* om … (helse|helsen|religion|sykdom)',
  ],
  nn: [
    '(helseopplysning*|helsetilstand*|helsedata*|sjukefråvær*|sjukmelding*|*sjukdom|*sjukdomar|*sjukdommen|diagnose*|allergi*|matallergi*|medisin|medisinar|medisinbruk|legemiddel*|funksjonsnedsetjing*|graviditet*|fagforeining|fagforeiningsmedlemskap*|fagorganiser*|fingeravtrykk*|ansiktsattkjenning*|biometrisk*|genetisk*|dna|livssyn*|trussamfunn|religiøs*|trusretning*|legeerklæring*|legeattest*)',
    '(etnisk) (opphav|bakgrunn)',
    '(politisk*) (oppfatning*|syn)',
    'opplysning* om … (helse|helsa|religion|sjukdom)',
  ],
  en: [
    '(health data|medical*|illness*|asthma|diabetes|epilepsy|heart disease|disease|diseases|sick leave|sickness absence|diagnosis|diagnoses|allerg*|medication*|disabilit*|pregnan*|fingerprint*|biometric*|genetic*|dna|ethnicity|religion|religious*)',
    '(health|medical) (data|information|condition*|record*|details|status)',
    'trade union*',
    'union member*',
    'facial recognition',
    'voice recognition',
    'sexual orientation',
    '(racial|ethnic) origin',
    'political opinion*',
  ],
});
