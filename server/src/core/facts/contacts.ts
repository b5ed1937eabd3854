/** Ways to reach the controller. */
import { cue } from '../marking/cue.js';
import { contactDetails, type ContactDetail } from '../reading/contactDetails.js';
import { defineFacts, fact, type Fact } from '../reading/fact.js';
import { hitsIn, says, sentenceOf } from '../reading/hit.js';
import { isUnder } from '../reading/topics.js';
import { DATA } from '../reading/vocabulary.js';

const CONTACT = cue('contact', {
  nb: [
    '(kontakt|kontakte|kontakter) [gjerne] (oss|vår*|vi|behandlingsansvarlig*|selskapet|kundeservice|daglig)',
    'ta kontakt',
    'kan kontaktes',
    'kontaktinformasjon*',
    'henvend* … (til|deg|oss)',
    '(ring|skriv|send) … oss',
    'nå oss',
    'ved spørsmål',
    '(kontakt|kontakte)',
  ],
  nn: [
    '(kontakt|kontakte|kontaktar) (oss|vår*)',
    'ta kontakt',
    'kontaktinformasjon*',
    'vend* deg',
    '(ring|skriv|send) … oss',
    '(kontakt|kontakte)',
  ],
  en: [
    'contact (us|our|the)',
    'get in touch',
    'reach (us|out)',
    'write to us',
    '(e-mail|email) us',
    'contact details',
    'contact information',
    'be contacted',
    'contact',
  ],
});

const OTHER_BODY = /datatilsynet|tilsynet\.|edpb|ico\.org|imy\.se|cnil|nkom|forbruker/i;

/** Contact details of the controller (full), or an invitation to make contact that gives none (weak). */
export const contacts = defineFacts<ContactDetail['kind'] | 'none'>('contacts', (reading) => {
  const found: Fact<ContactDetail['kind'] | 'none'>[] = [];
  for (const block of reading.document.blocks) {
    if (block.kind === 'code' || (isUnder(block, 'complaint') && !isUnder(block, 'contact'))) continue;
    for (const detail of contactDetails(block)) {
      if (isOthers(detail)) continue;
      const called = hitsIn(block, CONTACT).length > 0 || isUnder(block, 'contact');
      // a form is a means of contact where it stands beside the invitation; elsewhere it is where data are typed in
      if (detail.kind === 'form' && !called) continue;
      const words = detail.end > detail.start ? detail : { block, start: 0, end: block.text.length };
      found.push(fact(detail.kind, words, detail.kind === 'form' && isDataEntry(detail) ? 'weak' : 'full'));
    }
  }
  if (found.some(({ strength }) => strength === 'full'))
    return found.sort((a, b) => ORDER.indexOf(a.value) - ORDER.indexOf(b.value));
  const asked = reading
    .hits(CONTACT)
    .filter(({ block }) => block.kind !== 'heading' && !isUnder(block, 'complaint'))
    .map((hit) => fact('none' as const, sentenceOf(hit), 'weak' as const));
  return [...found, ...asked];
});

/** «Opplysninger du gir oss via kontaktskjemaet» tells of the form as a place where data are typed in. */
function isDataEntry({ block, start }: ContactDetail): boolean {
  const first = Math.max(
    0,
    block.marks.tokens.starts.findIndex((at) => at >= start),
  );
  return says(sentenceOf({ block, first }), DATA);
}

const ORDER: readonly string[] = ['email', 'placeholder', 'address', 'phone', 'form'];

/** Details of an authority, or of a service that is only named. */
function isOthers({ block, value, start, end, kind }: ContactDetail): boolean {
  if (kind === 'email') return OTHER_BODY.test(value);
  return OTHER_BODY.test(block.text.slice(Math.max(0, start - 160), end + 60));
}
