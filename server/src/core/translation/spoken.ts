/** Whether a version has so much as a word for a disclosure: where it hasn't, no other wording makes it. */
import type { DisclosureId } from '../duties/disclosure.js';
import type { Version } from './pair.js';

/** Beginnings and parts of the words without which nobody states it, in the three languages. */
const WORDS: Partial<Readonly<Record<DisclosureId, RegExp>>> = {
  complaint: /tilsyn|authorit|klage|klagar|complain|personvernnemnd|regulator/iu,
  'right-restriction':
    /begrens|avgrens|restrict|stans|stopp|mellombels|midlertid|suspend|limit|temporar|pause|fryse|sperre/iu,
  'right-portability':
    /portab|overfør|flytt|maskinles|transfer|machine|transmi|utlever|med deg|format|another provider|annan leverandør/iu,
  'right-erasure': /slett|fjern|eras|delet|remov|anonym|glemt|gløymd|forgotten|destr/iu,
  'right-rectification': /rett(?:e|ing|a|et|es)|korrig|oppdater|endre|correct|rectif|updat|amend|chang/iu,
  'automated-decisions': /automat|profil|algoritm|maskin|machine/iu,
  'withdraw-consent':
    /trekk|tilbake|withdraw|angre|avmeld|meld\p{L}* deg av|revok|opt(?:ing)?[ -]?out|unsubscri|ombestem|change your mind/iu,
};

/** Whether the version speaks of the disclosure at all; true for one that may be made in any words. */
export function mayState({ analysis: { document } }: Version, id: DisclosureId): boolean {
  const words = WORDS[id];
  return words === undefined || document.blocks.some(({ text }) => words.test(text));
}
