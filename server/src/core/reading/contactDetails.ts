/** Ways to reach somebody: e-mail addresses, phone numbers, postal addresses and forms, as they stand in a block. */
import type { Block } from '../document/block.js';
import { cue } from '../marking/cue.js';
import { hitsIn } from './hit.js';
import { perBlock } from './perBlock.js';

/** One way to reach somebody; offsets in the block's text. */
export interface ContactDetail {
  readonly kind: 'email' | 'phone' | 'address' | 'form' | 'placeholder';
  readonly value: string;
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

const PHONE = cue('phone', {
  nb: [
    '(tlf|telefon*|mobil*|resepsjon*|kontor|kontoret|kundesenter*|vakttelefon*|ring|ringe|sentralbord*|telefonnummer*)',
    '(når|nå|treffer|nås) ..3 på',
  ],
  nn: [
    '(tlf|telefon*|mobil*|resepsjon*|kontor|kontoret|kundesenter*|ring|ringje|sentralbord*|telefonnummer*)',
    '(når|nå|nåast|treffer) ..3 på',
  ],
  en: [
    '(officer|reach|reached) … on',
    '(phone|telephone|tel|call|mobile|switchboard|ring|office|reception|hotline|helpline)',
  ],
});

const POST = cue('postal-address', {
  nb: [
    '(postboks|pb)',
    '(postadresse*|besøksadresse*|forretningsadresse*|adresse|kontoradresse*)',
    '*(gate|gata|veien|vegen|vei|veg|plass|torg|brygge|allé) ',
  ],
  nn: ['(postboks|pb)', '(postadresse*|besøksadresse*|forretningsadresse*|adresse)'],
  en: [
    '(po box|p o box)',
    '(postal|registered|mailing|office|business|street) address*',
    'address',
    '*(street|road|avenue|lane|square)',
    'registered office',
  ],
});

const FORM = cue('contact-form', {
  nb: ['(kontaktskjema*|henvendelsesskjema*|skjema*|chat*|innsynsskjema*)', 'kontaktformular*'],
  nn: ['(kontaktskjema*|skjema*|chat*)'],
  en: [
    '(contact|online|web|request|enquiry|secure|inquiry) … form',
    '(use|using|via|through|complete|submit|completing) … form',
    'form (below|on our|on the|at the)',
    'chat',
    'ticket',
  ],
});

/** Everything in a block by which somebody can be reached. */
export const contactDetails = (block: Block): readonly ContactDetail[] =>
  perBlock(block, readDetails).map((found) => ({ ...found, block }));

type Detail = Omit<ContactDetail, 'block'>;

const readDetails = (block: Block): readonly Detail[] => [
  ...emails(block),
  ...phones(block),
  ...addresses(block),
  ...forms(block),
  ...placeholders(block),
];

function emails(block: Block): readonly Detail[] {
  const { words, starts, ends } = block.marks.tokens;
  const found = words.flatMap((word, index) =>
    word.includes('@') && !word.startsWith('@') ? [detail('email', word, starts[index]!, ends[index]!)] : [],
  );
  const masked = !MASK.test(block.text)
    ? null
    : /[\w.+-]{2,40}\s?[[(](?:at|a|krøllalfa|alfakrøll)[\])]\s?[\w-]{2,60}(?:\.|\s?[[(](?:dot|punktum|prikk|punkt)[\])]\s?|\sdot\s)[\w-]{2,20}/i.exec(
        block.text,
      );
  if (masked) found.push(detail('email', masked[0], masked.index, masked.index + masked[0].length));
  for (const { url, start, end } of block.raw.links) {
    if (/^mailto:/i.test(url) && found.length === 0)
      found.push(detail('email', url.slice(7).split('?')[0]!, start, Math.max(end, start)));
    if (/^tel:/i.test(url)) found.push(detail('phone', url.slice(4), start, Math.max(end, start)));
  }
  return found;
}

const NUMBER =
  /\+\d{1,3}[\d\s()-]{6,18}\d|\b\d{2}\s\d{2}\s\d{2}\s\d{2}\b|\b\d{3}\s\d{2}\s\d{3}\b|\b[2-9]\d{7}\b|\b\d{5}\b|\b0\d{3,4}\s\d{5,7}\b|\b0\d{2,4}\s\d{3,4}\s\d{3,4}\b/g;

const ALONE = /^(?:\+\d{2}\s)?(?:\d{2}\s\d{2}\s\d{2}\s\d{2}|\d{3}\s\d{2}\s\d{3})$/;

function phones(block: Block): readonly Detail[] {
  const cues = hitsIn(block, PHONE);
  const found: Detail[] = [];
  // a number that is all there is: a cell or line of its own, set like a phone number
  if (ALONE.test(block.text)) return [detail('phone', block.text, 0, block.text.length)];
  if (cues.length === 0 && !block.text.includes('+')) return found;
  for (const match of block.text.matchAll(NUMBER)) {
    const near = cues.some(({ start, end }) => match.index - end < 40 && start - match.index < 40);
    if (near || match[0].startsWith('+'))
      found.push(detail('phone', match[0], match.index, match.index + match[0].length));
  }
  const board = cues.find((hit) => /sentralbord|switchboard/.test(block.text.slice(hit.start, hit.end).toLowerCase()));
  if (found.length === 0 && board) found.push(detail('phone', '', board.start, board.end));
  return found;
}

const MASK = /[[(](?:at|a|krøllalfa|alfakrøll)[\])]/i;

/** A postcode with its place: «0181 Oslo», “London SW1P 3BT”. */
const POSTCODE =
  /(?:^|[\s,])(?:N-|NO-)?\d{4}\s+\p{Lu}[\p{L}]{2,}|\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b|\b[A-Z]{2}\s\d{5}\b|\b\d{5}\s+\p{Lu}\p{L}+/u;

/** A street with its number: «Kaigata 2», “4 Quay Street”. */
const STREET =
  /(?<!\p{L})\p{Lu}\p{L}{1,30}(?:gata|gate|gaten|veien|vegen|vei|veg|plass|plassen|torg|torget|allé|brygge|bryggen|kaia|stien) \d{1,4}(?!\d)|(?<!\d)\d{1,4}[A-Z]? (?:\p{Lu}\p{L}{1,30} ){1,3}(?:Street|Road|Avenue|Lane|Square|Way|Close|Drive|Court|Place|Quay)(?!\p{L})/u;

/** Words that a postal address may have: figures of four or five, figures and letters mixed, or the word for a box. */
const isPostal = (word: string): boolean => {
  const first = word.charCodeAt(0);
  const figure = first >= 48 && first <= 57;
  if (figure) return word.length >= 4 || word.length === 3;
  return word.length <= 4 ? /^[a-z]{1,2}\d/.test(word) || word === 'pb' || word === 'box' : word === 'postboks';
};

function addresses(block: Block): readonly Detail[] {
  if (!block.marks.tokens.words.some(isPostal)) return streets(block);
  const postcode = POSTCODE.exec(block.text);
  const [hit] = hitsIn(block, POST);
  const isYear = postcode && /^\D*(?:19|20)\d{2}\s/.test(postcode[0]) && !hit;
  if (postcode && !isYear)
    return [
      detail(
        'address',
        block.text.slice(hit?.start ?? postcode.index),
        Math.min(hit?.start ?? postcode.index, postcode.index),
        postcode.index + postcode[0].length,
      ),
    ];
  const box = /\b(?:postboks|p\.?\s?o\.?\s?box|pb\.?)\s\d{1,5}/i.exec(block.text);
  return box ? [detail('address', box[0], box.index, box.index + box[0].length)] : streets(block);
}

function streets(block: Block): readonly Detail[] {
  const street = /\d/.test(block.text) ? STREET.exec(block.text) : null;
  return street ? [detail('address', street[0], street.index, street.index + street[0].length)] : [];
}

const forms = (block: Block): readonly Detail[] =>
  hitsIn(block, FORM).map(({ start, end }) => detail('form', '', start, end));

/** A blank that a clause left: it stands for the detail, and is reported by itself. */
function placeholders(block: Block): readonly Detail[] {
  if (!block.text.includes('[')) return [];
  const match = /\[[^\]\n]{0,30}(?:e-post|epost|e-mail|email|telefon|phone|adresse|address)[^\]\n]{0,30}\]/i.exec(
    block.text,
  );
  return match ? [detail('placeholder', match[0], match.index, match.index + match[0].length)] : [];
}

const detail = (kind: ContactDetail['kind'], value: string, start: number, end: number): Detail => ({
  kind,
  value,
  start,
  end,
});
