/** Well-known services that policies name: where they are at home and what they usually do, as known on 2026-11-22. Nothing is looked up. */
import { cue } from '../marking/cue.js';
import type { Hit } from '../reading/hit.js';
import type { Reading } from '../reading/reading.js';
import { VENDOR_ROWS } from './vendorTable.js';

/** The date of what the table knows. */
export const VENDORS_AS_OF = '2026-11-22';

/** What a service usually does with the data; `none`: a browser, a shop for apps, a name that tells no recipient. */
export type VendorRole =
  | 'analytics'
  | 'ads'
  | 'email'
  | 'hosting'
  | 'network'
  | 'payment'
  | 'support'
  | 'crm'
  | 'office'
  | 'forms'
  | 'monitoring'
  | 'login'
  | 'shop'
  | 'booking'
  | 'accounting'
  | 'recruitment'
  | 'members'
  | 'delivery'
  | 'ai'
  | 'video'
  | 'social'
  | 'consent'
  | 'none';

/** A known service. */
export interface Vendor {
  /** The name to show. */
  readonly name: string;
  /** ISO country of the parent; `EU` for none in particular. */
  readonly home: string;
  /** Whether its home lies outside the EEA; its contracting company may still be in the EEA. */
  readonly outside: boolean;
  readonly role: VendorRole;
}

/** A vendor where the text names it. */
export interface VendorMention {
  readonly vendor: Vendor;
  readonly hit: Hit;
}

const EEA_HOMES = new Set('NO SE DK FI IS DE IE NL FR ES IT AT PL EE LT LV BE LU MT CZ SI EU'.split(' '));

/** Every alias in lower case with its vendor; `cased` ones are also common words, and names only with a capital inside a sentence. */
const byAlias = new Map<string, { readonly vendor: Vendor; readonly cased: boolean }>();
for (const row of VENDOR_ROWS.trim().split('\n')) {
  const [name = '', home = '', role = '', aliases = ''] = row.split('|').map((field) => field.trim());
  const vendor: Vendor = { name, home, role: role as VendorRole, outside: !EEA_HOMES.has(home) };
  for (const alias of [name.toLowerCase(), ...aliases.split(',')].map((word) => word.trim())) {
    const key = alias.replace(/^~/, '');
    if (key !== '') byAlias.set(key, { vendor, cased: alias.startsWith('~') });
  }
}

const VENDOR = cue('vendor', {
  all: [...byAlias.keys()].flatMap((alias) => [
    alias,
    `${alias}s`,
    `${alias}'s`,
    ...(alias.includes(' ') ? [] : [`${alias}-*`]),
  ]),
});

/** The vendors that a text names, in order. */
export const vendorsNamed = (reading: Reading): readonly VendorMention[] => reading.eachUnit(findVendors);

function findVendors(reading: Reading): readonly VendorMention[] {
  return reading.hits(VENDOR).flatMap((hit) => {
    const vendor = vendorOf(hit);
    return vendor ? [{ vendor, hit }] : [];
  });
}

function vendorOf({ block, start, end, first, last }: Hit): Vendor | undefined {
  const { words, sentences } = block.marks.tokens;
  const name = words.slice(first, last).join(' ');
  const known = byAlias.get(name) ?? byAlias.get(name.replace(/'?s$/, '')) ?? byAlias.get(name.split('-')[0]!);
  if (!known) return undefined;
  if (!known.cased) return known.vendor;
  const opensProse =
    (first === 0 || sentences[first - 1] !== sentences[first]) && block.kind !== 'item' && block.kind !== 'cell';
  return opensProse || !/^\p{Lu}/u.test(block.text.slice(start, end)) ? undefined : known.vendor;
}
