/** Ways to reach the controller. */
import { cue } from '../marking/cue.js';
import { contactDetails, type ContactDetail } from '../reading/contactDetails.js';
import { defineFacts, fact, type Fact } from '../reading/fact.js';
import { hitsIn, says, sentenceOf, type Hit } from '../reading/hit.js';
import type { Reading } from '../reading/reading.js';
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
    '(nå|når) oss',
    'ved spørsmål',
    '(kontakt|kontakte)',
  ],
  nn: [
    '(kontakt|kontakte|kontaktar) (oss|vår*)',
    'ta kontakt',
    'kontaktinformasjon*',
    '(vend|vende|vender) … (deg|seg|dykk)',
    'når oss',
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
    '(turn|direct*|address|refer) … to (us|our|the)',
    'speak to',
    'be contacted',
    'contact',
  ],
});

/** The form as the way in: «Bruk kontaktskjemaet», “use the form”. */
const USE_FORM = cue('use-form', {
  nb: ['(bruk|bruke|benytt|benytte|fyll ut|send inn) … *skjema*'],
  nn: ['(bruk|bruke|nytt|nytte|fyll ut|send inn) … *skjema*'],
  en: ['(use|using|complete|submit) … form'],
});

const OTHER_BODY = /datatilsynet|tilsynet\.|edpb|ico\.org|imy\.se|cnil|nkom|forbruker/i;

/** Contact details of the controller (full), or an invitation to make contact that gives none (weak). */
export const contacts = defineFacts<ContactDetail['kind'] | 'none'>('contacts', (reading) => {
  const found = reading.eachUnit(given);
  if (found.some(({ strength }) => strength === 'full'))
    return [...found].sort((a, b) => ORDER.indexOf(a.value) - ORDER.indexOf(b.value));
  return [...found, ...reading.eachUnit(asked)];
});

/** Details that are given. */
function given(unit: Reading): readonly Fact<ContactDetail['kind']>[] {
  const found: Fact<ContactDetail['kind']>[] = [];
  for (const block of unit.blocks) {
    if (block.kind === 'code') continue;
    const details = contactDetails(block);
    if (
      details.length === 0 ||
      (isUnder(block, 'complaint') && !isUnder(block, 'contact') && !HEADS_CONTACT.test(block.text))
    )
      continue;
    for (const detail of details) {
      if (isOthers(detail)) continue;
      const called = hitsIn(block, [CONTACT, USE_FORM]).length > 0 || isUnder(block, 'contact');
      // a form is a means of contact where it stands beside the invitation; elsewhere it is where data are typed in
      if (detail.kind === 'form' && !called) continue;
      const words = detail.end > detail.start ? detail : { block, start: 0, end: block.text.length };
      found.push(fact(detail.kind, words, detail.kind === 'form' && isDataEntry(detail) ? 'weak' : 'full'));
    }
  }
  return found;
}

/** «11 Kontakt Fjordlys AS Storgata 1 …»: an imprint whose heading runs into it stands under no other heading. */
const HEADS_CONTACT =
  /^(?:\d{1,2}[.)]?\s+)?(?:kontakt|contact)(?:informasjon|opplysning\p{L}*|oss|info| oss| us| details| information)?(?::|\s+(?=\p{Lu}))/iu;

/** Invitations to make contact. */
const asked = (unit: Reading): readonly Fact<'none'>[] =>
  unit
    .hits(CONTACT)
    .filter(
      (hit) => hit.block.kind !== 'heading' && !isUnder(hit.block, 'complaint') && !isToPerson(hit) && !isOfPerson(hit),
    )
    .map((hit) => fact('none', sentenceOf(hit), 'weak'));

/** «Opplysninger du gir oss via kontaktskjemaet» tells of the form as a place where data are typed in. */
function isDataEntry({ block, start }: ContactDetail): boolean {
  const first = Math.max(
    0,
    block.marks.tokens.starts.findIndex((at) => at >= start),
  );
  const sentence = sentenceOf({ block, first });
  return (
    says(sentence, DATA) &&
    !hitsIn(block, USE_FORM, sentence.index).some((hit) => !ENTERED.test(block.text.slice(0, hit.start)))
  );
}

/** «Vi kan kontakte deg»: the controller gets in touch, not the reader. */
const isToPerson = ({ block, end }: Hit): boolean =>
  /^\s(?:deg|dykk|dere|you|kund|brukar|bruker|medlem)/i.test(block.text.slice(end, end + 12));

/** “Your contact information”, “everyone you contact”: the reader's own details and acquaintances. */
const isOfPerson = ({ block, start, end }: Hit): boolean =>
  /(?<!\p{L})(?:your|their|his|her|whose|din|dine|ditt|dykkar|deres)\s(?:\p{L}+\s)?$|(?:who|whom|people|those|(?:every|any)(?:one|body)) you $/iu.test(
    block.text.slice(Math.max(0, start - 24), start),
  ) && !/^\s(?:us|me|oss|the|our)(?!\p{L})/iu.test(block.text.slice(end, end + 6));

/** “When you use the form, we store …”: what is typed in, not the way in. */
const ENTERED = /(?:when|if|by|you)\s$/i;

const ORDER: readonly string[] = ['email', 'placeholder', 'address', 'phone', 'form'];

/** Details of an authority, or of a service that is only named. */
function isOthers({ block, value, start, end, kind }: ContactDetail): boolean {
  if (kind === 'email') return OTHER_BODY.test(value);
  return OTHER_BODY.test(block.text.slice(Math.max(0, start - 160), end + 60));
}
