/** What a denial is said of: one part of the site, one tool or one supplier, not the controller as such. */
import { textOf, type Sentence } from '../../reading/hit.js';

/** «Skjemaet ber ikke om …», “The map works without …”, «Leverandøren deler ikke …»: the subject is a part or somebody else. */
export const isOfOnePart = (clause: Sentence): boolean => PART.test(textOf(clause).slice(0, 60));

const PART =
  /^(?:(?:og|and|men|but|so|så)\s)?(?:(?:the|our|this|that|vår|vårt|våre|den|det|dette|denne|knappen|valget)\s)?(?:[«“"'‘][^«»“”"]{1,40}[»”"'’]\s)?(?:[\p{L}-]+\s){0,1}?(?:chat(?:en|bot\p{L}*|ten)?|\p{L}*skjema(?:et|ene|a)?|forms?|kartet|kart|map|maps|video(?:en|ene|ar|s)?|nyhetsbrevet|nyheitsbrevet|newsletters?|knapp(?:en|ar|er)?|buttons?|valget|choice|banner(?:et)?|leverandør(?:en|ene|ane|ar|er)?|databehandl[ae]r(?:en|ne|ane|ar|e)?|suppliers?|providers?|processors?|vendors?|widgets?|quiz(?:en)?|undersøkels(?:en|er|ene)|undersøking(?:a|ar|ane)|surveys?|forum(?:et)?|kalender(?:en)?|calendar|player|avspiller(?:en)?|podkast(?:en)?|podcast)(?!\p{L})/iu;
