/** Statements that people can have what is held about them corrected or completed (Article 16). */
import { cue } from '../marking/cue.js';
import { defineFacts } from '../reading/fact.js';
import { grantedRights } from '../reading/rights.js';

const DATA_NB =
  '(opplysning*|personopplysning*|informasjon*|kontaktinformasjon*|kontaktopplysning*|kontaktdata|persondata*|data*|profil*|*adresse*|navnet|telefonnummer*|mobilnummer*|feil*|unøyaktig*|uriktig*|den|dem|dei|disse|det)';
const DATA_EN =
  '(data|information|info|details|profile|record|records|it|them|errors|mistakes|inaccura*|account|anything|incorrect|name|address|preferences)';

const words = {
  strong: cue('rectification-strong', {
    nb: [
      '(endre|rett|rette) (det|dem|alt) [og|eller] (slett|slette|fjern) (det|dem|alt)',
      'rett til (retting|rettelse|korrigering|korreksjon)',
      '(feil|uriktig*|ufullstendig*|unøyaktig*) ..8 (kontakt oss|si fra|gi beskjed|ta kontakt|gi oss beskjed|meld fra)',
    ],
    nn: [
      '(endre|rett|rette) (det|dei|alt) [og|eller] (slett|slette|fjern) (det|dei|alt)',
      'rett til (retting|korrigering)',
      '(feil|urett|ufullstendig*|unøyaktig*) ..8 (kontakt oss|sei frå|gi beskjed|ta kontakt|meld frå)',
    ],
    en: [
      '(edit|change|correct|fix|update) (it|them|everything) [and|or] (delete|remove|erase|wipe|download) (it|them|everything)',
      'right (to|of) (rectification|correction|rectify|correct)',
      '(something|anything|detail|details|data|information|it) [is|looks|seems] (wrong|incorrect|inaccurate|out of date|off) ..6 (fix|correct|update|change|amend|put|sort|patch) (it|that|them|this)',
      '(wrong|incorrect|inaccurate|outdated) (information|data|details|entries) ..2 (we|will|is|are) ..3 (correct|corrected|fix|fixed|change|changed|update|updated|rectify|rectified)',
      '(incorrect|inaccurate|wrong|incomplete) ..8 (write to|email us|e-mail us|contact us|contact|tell us|notify us|inform us|let us know)',
    ],
  }),
  names: cue('rectification-names', {
    nb: [
      'retting',
      'rettingen',
      'rettelse*',
      'rettet',
      'rettes',
      'rette',
      'retter',
      'korriger*',
      'korreksjon*',
      'korrekt*',
      'rektifi*',
      'berikt*',
      'supplere*',
      'supplert',
      'supplering',
      'endring av',
      'endring',
      '(endres|endret|endre)',
      '(oppdatert|oppdateres|oppdatering|oppdatere)',
      'ajourfør*',
      '(ordner|ordne|ordnes|fikser|fikse)',
    ],
    nn: [
      '(ordnar|ordna|fiksar|fiksa)',
      '(korrigerte|supplerte|utfylte|utfylt|endra|endrast|oppdaterte|kompletterte|fullstendiggjorde)',
      'retta',
      'rettast',
      'rettar',
      'endra',
      'endrast',
      'oppdatera',
      'supplera',
    ],
    en: [
      'rectif*',
      'correct',
      'corrected',
      'correcting',
      'correction',
      'corrections',
      'amend',
      'amended',
      'amending',
      'amendment',
      '(update|updated)',
      'modification',
      'modify',
      'modified',
      '(change|changed|changing) … (data|information|details|it|personal)',
      '(complete|completed|completing|completion) ..4 (data|information|incomplete|it)',
      'incomplete … completed',
      '(fix|patch|mend|edit|alter) (it|them|that|those|these|mistakes|errors)',
      '(data|information|details|profile|it|account) … (edited|altered)',
      '(sort|sorted|straighten|straightened) ..3 out',
      '(sort|be|get|it|them|that|mistakes|errors|wrong) (it|that|sorted|fixed)',
      '(tweak|adjust|revise|revised|replace|replaced) ..3 (it|them|that|data|details|information)',
      'put … right',
      'put right',
      'set … straight',
      'accurate',
    ],
  }),
  acts: cue('rectification-acts', {
    nb: [
      '(rette|korrigere|berikte)',
      `(endre|oppdatere|redigere|supplere|justere|komplettere) ..6 ${DATA_NB}`,
      `${DATA_NB} … (selv) … (endre|oppdatere|redigere|rette|korrigere)`,
      '(få|fått|bli) ..5 (rettet|retta|endret|endra|korrigert|oppdatert|supplert|komplettert|fullstendiggjort|utfylt|ordnet|endra)',
    ],
    nn: [
      `${DATA_NB} … (sjølv) … (endre|oppdatere|redigere|rette|korrigere)`,
      '(få|fått|bli) ..5 (retta|endra|korrigert|korrigerte|oppdatert|oppdaterte|supplert|supplerte|utfylt|utfylte|komplettert|kompletterte|fullstendiggjort)',
    ],
    en: [
      `(correct|rectify|amend|edit|update|change|modify|revise|alter) ..6 ${DATA_EN}`,
      '(have|get) ..6 (put right|fixed|corrected|updated|changed|amended|edited|sorted)',
      'put ..6 right',
      '(fix|patch|mend|sort|edit|alter) ..5 (mistake|mistakes|error|errors|data|details|inaccura*|wrong|anything|it|that|profile|entry|entries|information)',
      '(correct|rectify|amend|edit|update|change|modify|revise|alter) ..5 what ..3 (stored|saved|held|hold|have|recorded|registered|know|keep|wrong|incorrect|inaccurate)',
      'be (edited|changed|updated|corrected|amended)',
      `(review|access|view) … (correct|rectify|amend|edit|update|change|modify)`,
    ],
  }),
  unless: cue('rectification-unless', {
    nb: [
      '(rette|retter|rettet|rettes) ..1 (mot|seg|oss)',
      '(rette|retter|rettet|rettes) … (henvendelse*|spørsmål|klage*)',
      '(rette|rettes) ..4 til (oss|vår*|kontoret|styret)',
      '(endre|endrer|oppdatere|oppdaterer|endring*|oppdatering*|oppdatert|endret|rette) ..5 (passord*|nettleser*|cookie*|informasjonskaps*|bestilling*|vilkår*|erklæring*|policy*|preferanser|valg*)',
      '(endre|endrer|oppdatere|oppdaterer|endring*|oppdatering*|oppdatert|endret|rette) ..2 samtykke*',
      '(endre|endrer|endring*) ..2 (språk*|abonnement*|varsel*|varsler|varsling*)',
      '(endre|endrer|oppdatere|oppdaterer|endring*|oppdatering*|oppdatert|endret) [av|i] [disse|dine|deres|slike|egne|personlige] [egne|personlige] *innstilling*',
      '(oppdatere|oppdaterer|oppdatering*|oppdatert) ..1 (app|appen|programvare*)',
      '(galt|feil) ..5 (vare*|bestilling*|ordre*|pakk*|lever*|produkt*|bestille*) ..8 (ordner|fikser|retter|ordne|rette)',
      '(erklæring*|vilkår*|policy*|retningslinje*) … (endr*|oppdater*)',
      'rettes til',
      'rette krav',
      '(rette|retter|rettet|rettes|retting) ..4 feil ..3 (appen|app|programvare*|kode*|tjeneste*|nettsted*|nettside*|system*|løsning*|faktura*|vare*|produkt*)',
    ],
    nn: [
      '(rette|rettar|retta|rettast) ..1 (mot|seg|oss)',
      '(rette|rettar|retta|rettast) … (førespurnad*|spørsmål|klag*)',
      '(rette|rettast) ..4 til (oss|vår*|kontoret|styret)',
      '(endre|endrar|oppdatere|oppdaterer|endring*|oppdatering*|rette) ..2 samtykke*',
      '(endre|endrar|endring*) ..2 (språk*|abonnement*|varsel*|varslar|varsling*)',
      '(endre|endrar|oppdatere|oppdaterer|endring*|oppdatering*) [av|i] [desse|dine|slike|eigne] [eigne|personlege] *innstilling*',
      '(endre|endrar|oppdatere|oppdaterer|endring*|oppdatering*) ..5 (passord*|nettlesar*|informasjonskaps*|vilkår*|erklæring*|val*)',
      '(oppdatere|oppdaterer|oppdatering*) ..1 (app|appen|programvare*)',
      '(gale|feil) ..5 (vare*|tinging*|ordre*|pakk*|lever*|produkt*|bestill*|garn*) ..8 (ordnar|fiksar|rettar|ordne|ordna|rette)',
      'rettast til',
      '(rette|rettar|retta|rettast|retting) ..4 feil ..3 (appen|app|programvare*|kode*|tenest*|nettstad*|nettsid*|system*|løysing*|faktura*|vara|varer|produkt*)',
    ],
    en: [
      '(update*|change*|amend*|modif*|revise*) ..5 (policy|policies|statement|notice|terms|agreement|browser|password|cookie*|consent|app|application|software|website|mind|choice*)',
      '(policy|notice|statement|terms) … (updated|changed|amended|modified)',
      '(update*|change*|changing|amend*|modif*|revise*) [your|the|these|our|his|her|their] [cookie|browser|privacy|notification|notifications|account|personal|device|app|language|security|default] (settings|setting)',
      'correct bugs',
      '(complete|completing|completed) (the|a|an|our) (form|order|transaction|purchase|registration|payment|survey)',
    ],
  }),
  mendsFaults: true,
};

export const rectificationRight = defineFacts('rectification-right', (reading) =>
  grantedRights(reading, words).filter(
    ({ block, start, end }) => !OF_SOFTWARE.test(block.text.slice(Math.max(0, start - 60), end)),
  ),
);

/** What is mended is the program. */
const OF_SOFTWARE = /vulnerabilit|(?<!\p{L})bugs?(?!\p{L})|crash/iu;
