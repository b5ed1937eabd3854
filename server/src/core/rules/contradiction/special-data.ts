/** Words for the special categories of Article 9. */
import { cue } from '../../marking/cue.js';

/** Health, union, religion, biometrics, genetics, origin, politics, sexual life. */
export const SPECIAL_DATA = cue('special-data', {
  nb: [
    '(helseopplysning*|helsetilstand*|helsedata*|helseinformasjon*|sykefravær*|sykemelding*|*sykdom|*sykdommer|*sykdommen|diagnose*|allergi*|matallergi*|matintoleranse*|medisin|medisiner|medisinbruk|medikament*|legemidler|funksjonsnedsettelse*|graviditet*|fagforening|fagforeningsmedlemskap*|fagforeningstilhørighet*|fagorganiser*|fingeravtrykk*|ansiktsgjenkjenning*|irisskann*|stemmegjenkjenning*|biometrisk*|genetisk*|dna|etnisitet|seksuell legning|livssyn*|trossamfunn|religiøs*|trosretning*|legeerklæring*|legeattest*|astma|diabetes|epilepsi|glutenintoleranse|cøliaki|helseplager|helseutfordring*|helsehistorikk*|helseskjema*|helseerklæring*|helseattest*|helsejournal*|pasientjournal*|blodtype*|blodtrykk*|egenmelding*|egenmeldt|legemeldt|sykmelding*|sykepenge*|sykmeldt*|sykdomsfravær|skadejournal*|vaksine*|vaksinasjon*|hørselstap|synshemming*|rullestol*|nedsatt funksjons*|matallergi*|kostallergi*|nøtteallergi*|menstruasjon*|fertilitet*|psykisk*|rusproblem*|fagforbund*|fagforeningskontingent*|fagforeningstrekk|tillitsvalgt*|konfesjon*|bekjennelse*|kirkemedlemskap*|dåp|dåpsdato*|halal|koscher|kosher|håndflate*|ansiktsgeometri*|ansiktsmal*|ansiktsbilde*gjenkjenn*|fingeravtrykksleser*|ansiktsavlesning*|håndavtrykk*|morsmål og etnisitet|legning|kjønnsidentitet*|partimedlemskap*|partitilhørighet*|samisk bakgrunn)',
    '(etnisk|rasemessig) (opprinnelse|bakgrunn|tilhørighet)',
    '(politisk*) (oppfatning*|tilhørighet|syn)',
    'opplysning* om … (helse|helsen|religion|sykdom)',
    '(fagforening|fagforbund|trossamfunn|menighet) du (er|tilhører)',
    'medlem* (av|i) … (fagforening|fagforbund|trossamfunn|parti)',
    '(syk|sykt|skadet) … (barnet|du|eleven)',
    '(hvilke|om) … (medisiner|sykdommer|allergier|plager|diagnoser)',
    '(trekk|trekker|trekkes) … fagforeningskontingent*',
  ],
  nn: [
    '(helseopplysning*|helsetilstand*|helsedata*|sjukefråvær*|sjukmelding*|*sjukdom|*sjukdomar|*sjukdommen|diagnose*|allergi*|matallergi*|medisin|medisinar|medisinbruk|legemiddel*|funksjonsnedsetjing*|graviditet*|fagforeining|fagforeiningsmedlemskap*|fagorganiser*|fingeravtrykk*|ansiktsattkjenning*|biometrisk*|genetisk*|dna|livssyn*|trussamfunn|religiøs*|trusretning*|legeerklæring*|legeattest*|astma|diabetes|epilepsi|cøliaki|helseplager|helsehistorikk*|helseskjema*|helseerklæring*|helseattest*|pasientjournal*|blodtype*|blodtrykk*|eigenmelding*|eigenmeldt|sjukmeldt*|sjukepenge*|skadejournal*|vaksine*|rullestol*|nedsett funksjons*|nøtteallergi*|menstruasjon*|psykisk*|fagforbund*|fagforeiningskontingent*|fagforeiningstrekk|tillitsvald*|konfesjon*|kyrkjemedlemskap*|dåp|halal|kosher|handflate*|ansiktsgeometri*|fingeravtrykkslesar*|kjønnsidentitet*|legning|partimedlemskap*|matintoleranse*)',
    '(etnisk) (opphav|bakgrunn)',
    '(politisk*) (oppfatning*|syn)',
    'opplysning* om … (helse|helsa|religion|sjukdom)',
    '(fagforeining|fagforbund|trussamfunn) du (er|høyrer)',
    'medlem* (av|i) … (fagforeining|fagforbund|trussamfunn|parti)',
    '(kva|om) … (medisinar|sjukdomar|allergiar|plager|diagnosar)',
  ],
  en: [
    '(health data|medical*|illness*|asthma|diabetes|epilepsy|heart disease|disease|diseases|sick leave|sickness absence|diagnosis|diagnoses|allerg*|medication*|disabilit*|pregnan*|fingerprint*|biometric*|genetic*|dna|ethnicity|religion|religious*|blood (type|pressure)|vaccin*|wheelchair*|mental|menstrua*|fertility|coeliac|celiac|halal|kosher|baptis*|confession|denomination|palm|retina*|iris|faceprint*|intoleran*|dietary need*|sick note*|self-certif*|gender identity|heart rate|symptom*)',
    '(your|their|religious|personal|whose|of what) faith',
    '(sport*|work|workplace|medical|previous|earlier|old|knee|back|any) injur*',
    'injur* (or|and) (illness*|disease*|allerg*|medic*)',
    '(health|medical) (data|information|condition*|record*|details|status)',
    'trade union*',
    'union (dues|fee*|subscription*|deduction*)',
    '(which|your) union',
    'party membership',
    'face (scan*|recognition|template*|geometry)',
    'medical conditions',
    'union member*',
    'facial recognition',
    'voice recognition',
    'sexual orientation',
    '(racial|ethnic) origin',
    'political opinion*',
  ],
});
