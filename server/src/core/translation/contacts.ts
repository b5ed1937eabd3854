/** Contact details that must be the same in every language: e-mail, phone, organisation number, post. */
import type { Block } from '../document/block.js';
import { contactDetails } from '../reading/contactDetails.js';
import type { Reading } from '../reading/reading.js';
import type { Place } from './difference.js';
import type { Version } from './pair.js';
import { hasDigits, mentions } from './words.js';

/** A detail as the text writes it, and in the form in which it is compared. */
export interface ContactPlace extends Place {
  readonly kind: 'email' | 'phone' | 'number' | 'post';
  readonly value: string;
  readonly compared: string;
  /** Whether its words are of a language: `personvern@`, `privacy@`. */
  readonly localised: boolean;
}

/** The controller's details, each once; those of the authorities are theirs. */
export const contactsIn = (reading: Reading): readonly ContactPlace[] => reading.once(readContacts);

function readContacts({ document }: Reading): readonly ContactPlace[] {
  const seen = new Set<string>();
  return document.blocks
    .filter(({ kind }) => kind !== 'code')
    .flatMap((block) => [...direct(block), ...numbers(block), ...posts(block)])
    .filter(({ kind, compared, block }) => {
      const key = `${kind} ${compared}`;
      return !seen.has(key) && !isAuthority(block) && seen.add(key);
    });
}

/** Whether the other version names the detail, or has a blank where it goes. */
export function isSaid({ kind, compared }: ContactPlace, other: Version): boolean {
  if (kind !== 'email' && kind !== 'post' ? hasDigits(other, compared) : mentions(other, compared)) return true;
  return other.analysis.document.blocks.some(({ text }) => text.includes('[') && BLANKS[kind].test(text));
}

const BLANKS: Readonly<Record<ContactPlace['kind'], RegExp>> = {
  email: /\[[^\]\n]{0,40}(?:e-?post|e-?mail|kontakt|contact)/iu,
  phone: /\[[^\]\n]{0,40}(?:telefon|tlf|phone)/iu,
  number: /\[[^\]\n]{0,40}(?:org|nummer|number)/iu,
  post: /\[[^\]\n]{0,40}(?:adress|address|post)/iu,
};

const AUTHORITY =
  /(?<!\p{L})(?:datatilsyn\p{L}*|norwegian data protection authority|supervisory authority|tilsynsmyndighet\p{L}*|tilsynsstyresmakt\p{L}*|nkom)(?!\p{L})/iu;

/** An authority's own details: its name stands in the block, or in the heading or label above. */
const isAuthority = ({ text, label, leadIn, rowHead }: Block): boolean =>
  [text, label?.text, leadIn?.text, rowHead?.text].some((words) => words !== undefined && AUTHORITY.test(words));

const LOCAL =
  /^(?:personvern\p{L}*|privacy\w*|dpo|pvo|omb[uo]d\p{L}*|kontakt|contact|kundeservice|support|hjelp|help)@/iu;

function direct(block: Block): readonly ContactPlace[] {
  return contactDetails(block).flatMap(({ kind, value, start, end }): ContactPlace[] => {
    if (kind === 'email' && value.includes('@'))
      return [{ block, start, end, kind, value, compared: value.toLowerCase(), localised: LOCAL.test(value) }];
    if (kind !== 'phone') return [];
    const digits = value.replace(/\D/g, '');
    // the country's code is often left out at home
    const compared = digits.replace(/^(?:00)?47(?=\d{8}$)/, '');
    return compared.length < 5 ? [] : [{ block, start, end, kind, value, compared, localised: false }];
  });
}

const NUMBER =
  /(?<!\p{L})(?:org(?:anisasjons|anisation|anization)?[.\s-]{0,2}(?:nr|nummer(?:et)?|number|no)(?: (?:vårt|til \p{L}{1,30}))?|(?:company|business|enterprise|registration) (?:registration )?(?:number|no))[.:]{0,2}(?: (?:er|is))?\s{0,2}(?:NO\s?)?(?<digits>\d{3}[\s\u00a0]?\d{3}[\s\u00a0]?\d{3})(?!\d)/giu;

function numbers(block: Block): readonly ContactPlace[] {
  return [...block.text.matchAll(NUMBER)].map((match) => {
    const value = match.groups!['digits']!;
    const start = match.index + match[0].length - value.length;
    const compared = value.replace(/\D/g, '');
    return { block, start, end: start + value.length, kind: 'number', value, compared, localised: false };
  });
}

/** «0155 Oslo», «Storgata 12 B», «Postboks 458»: what an address has that no language changes. */
const POSTCODE = /(?<![\d\p{L}])(?:N-|NO-)?(?<kept>\d{4}\s\p{Lu}\p{L}{1,30})/gu;
const STREET =
  /(?<!\p{L})(?<kept>\p{Lu}\p{L}{0,30}(?:gata|gaten|gate|veien|vegen|vei|veg|allé|alléen|plass|brygge|torg|torget|bakken|svingen|kaien)\s\d{1,4}(?:\s?[A-Za-z](?![\p{L}\d]))?)/gu;

/** «Torget 1, 4836 Arendal»: any name before a number and a postcode. */
const BEFORE_CODE =
  /(?<!\p{L})(?<kept>(?!Postboks|Box)\p{Lu}\p{L}{2,30}\s\d{1,4}(?:\s?[A-Za-z])?)(?=,?\s(?:N-|NO-)?\d{4}\s\p{Lu})/gu;

function posts(block: Block): readonly ContactPlace[] {
  const hasAddress = contactDetails(block).some(({ kind }) => kind === 'address');
  const codes = hasAddress ? [...block.text.matchAll(POSTCODE)] : [];
  return [...block.text.matchAll(STREET), ...block.text.matchAll(BEFORE_CODE), ...codes].flatMap(
    (match): ContactPlace[] => {
      const value = match.groups!['kept']!;
      if (/^(?:19|20)\d{2}\s/.test(value) && !/gat|vei|veg/iu.test(block.text)) return [];
      const start = match.index + match[0].length - value.length;
      return [{ block, start, end: start + value.length, kind: 'post', value, compared: value, localised: false }];
    },
  );
}
