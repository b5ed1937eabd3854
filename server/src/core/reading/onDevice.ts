/** Storage on the reader's device: where things are laid, and that they are. */
import { cue } from '../marking/cue.js';

/** Where things are laid: «på enheten din», “in your browser”. */
export const DEVICE = cue('on-device', {
  nb: [
    '(på|i) ..3 (*enhet|*enheten|*telefon|*telefonen|mobilen|mobil|*datamaskin|*datamaskinen|*maskin|*maskinen|pc-en|*nettleser|*nettleseren|utstyret|*utstyr)',
  ],
  nn: [
    '(på|i) ..3 (*eining|*eininga|*telefon|*telefonen|mobilen|mobil|*datamaskin|*datamaskina|*maskin|*maskina|pc-en|*nettlesar|*nettlesaren|utstyret|*utstyr)',
  ],
  en: ['(on|in) ..3 (device|devices|phone|phones|computer|machine|browser|equipment|laptop)'],
});
/** To store, put or leave behind. */
export const LAID = cue('laid-on-device', {
  nb: ['(lagr*|legg*|lagt|plasser*|setter|settes|etterlat*|skriv*|skrevet|igjen)'],
  nn: ['(lagr*|legg*|lagt|lagd*|plasser*|set|sett|etterlèt|skriv*|skrive|att)'],
  en: [
    '(store|stored|stores|place|placed|places|leave|leaves|left|put|puts|save|saved|saves|write|writes|written|drop|dropped)',
  ],
});
