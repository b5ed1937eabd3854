/** Statements that people can have what is held about them erased (Article 17); how long the controller keeps it is no such statement. */
import { cue } from '../marking/cue.js';
import { defineFacts } from '../reading/fact.js';
import { grantedRights } from '../reading/rights.js';

const words = {
  strong: cue('erasure-strong', {
    nb: ['(å|til å) bli glemt', 'rett til sletting', 'slettekrav', 'sletterett*'],
    nn: ['(å|til å) bli gløymd', 'rett til sletting'],
    en: ['right to be forgotten', 'right (to|of) (erasure|deletion|erase)', 'to be forgotten'],
  }),
  names: cue('erasure-names', {
    nb: [
      'slett',
      'sletting*',
      'slettes',
      'slettet',
      'slette',
      'sletter',
      'utsletting*',
      'fjernes',
      'fjernet',
      'fjerne',
      'fjerning',
      'fjerner',
      'visket',
      'glemt',
      'utradert',
      'destrueres',
      'slettelse',
      '(strøket|stryker|stryk|stryke|strykes|kastet|makulert|makulere|borte)',
    ],
    nn: [
      'sletta',
      'slettast',
      'slettar',
      'fjerna',
      'fjernast',
      'fjernar',
      'gløymd',
      'stroke',
      'strokne',
      'stroken',
      '(strykjer|strykje|strykja|stryka|strykast|slette|sletta|fjerna|fjerne)',
      'makulert',
      'makulerte',
    ],
    en: [
      'eras*',
      'delet*',
      'remove',
      'removed',
      'removal',
      'removing',
      'removes',
      'destroy',
      'destroyed',
      'destruction',
      'forgotten',
      'purge*',
      '(wipe|wiped|gone)',
      'rub ..1 out',
      'bin it',
      'get rid of',
      'taken (down|off)',
      'take ..2 (down|off)',
    ],
  }),
  acts: cue('erasure-acts', {
    nb: [
      '(slette|fjerne|slett) ..6 (konto*|bruker*|profil*|data*|opplysning*|informasjon*|alt|dem|dei|det|bilde*|innhold*|personopplysning*)',
      '(få|fått) ..5 (slettet|fjernet)',
      '(slettes|slettet|fjernet|fjernes) av deg',
    ],
    nn: [
      '(slette|sletta|fjerne|fjerna|slett|strykje|stryke) ..6 (brukar*|bilet*|innhald*|konto*|profil*|opplysning*|alt|dei|det)',
      '(få|fått) ..5 (sletta|fjerna)',
    ],
    en: [
      '(delete|erase|remove|destroy|purge|deactivate|wipe) ..6 (data|information|info|account|profile|everything|it|them|details|content|record*|photos|images)',
    ],
  }),
  unless: cue('erasure-unless', {
    nb: [
      '(slette|fjerne|blokkere|slett|slettes|slettet|sletting*) ..4 (informasjonskaps*|cookie*|cookies|kapsler|kapslene|historikk*|nettleserdata|nettleser*)',
      '(slette|fjerne|avinstallere) (appen|programmet)',
      '(slettes|sletting|slettet) automatisk',
      '(sletter|slettes|slettet|sletting) … etter … (år|måned*|dager|uker)',
      '(blir|ble|og) … slettet … (uten|når)',
      'fjerne* … identifi*',
    ],
    nn: [
      '(slette|fjerne|sletta|slettast) ..4 (informasjonskaps*|cookie*|kapslar|historikk*|nettlesar*)',
      'slett* … etter … (år|månad*|dagar|veker)',
    ],
    en: [
      '(delete*|remove*|clear|erase*|block|reject|disable|deleting|removing|deletion) ..4 (cookie|cookies|cache|browser|browsing|history|pixel*)',
      '(delete|remove|deleting|removing) (the|this|our|your) (app|application|software)',
      '(deleted|removed|delete|erased|deletion) … after … (days|months|years|day|month|year|weeks)',
      'uninstall*',
      'remove* … (identif*|offensive|posts)',
    ],
  }),
  mendsFaults: true,
};

export const erasureRight = defineFacts('erasure-right', (reading) => grantedRights(reading, words));
