/** What the document already says of its controller, for the named blanks of a clause. */
import { contacts } from '../facts/contacts.js';
import { controllers } from '../facts/controllers.js';
import { dataProtectionOfficers } from '../facts/dataProtectionOfficers.js';
import type { Language } from '../languages/language.js';
import { contactDetails } from '../reading/contactDetails.js';
import type { Reading } from '../reading/reading.js';
import { writeDate } from './writeDate.js';

/** Values by the name of the blank: `controller`, `email`, `phone`, `address`, `orgNumber`, `dpoEmail`, `date`, `site`. */
export type KnownFacts = Readonly<Record<string, string>>;

/** Reads the values; what the text does not say stays a blank. */
export function knownFacts(reading: Reading, language: Language = reading.document.language): KnownFacts {
  const { today } = reading.options;
  const date = today === undefined ? undefined : writeDate(today, language);
  return { ...reading.once(readKnown), ...(date === undefined ? {} : { date }) };
}

function readKnown(reading: Reading): KnownFacts {
  const known: Record<string, string> = {};
  const put = (name: string, value: string | undefined): void => {
    const words = value?.replaceAll(/\s+/g, ' ').trim();
    if (words !== undefined && words !== '' && !/[[\]]/.test(words)) known[name] ??= words;
  };
  put('controller', reading.of(controllers).find(({ strength }) => strength === 'full')?.value.name);
  for (const { value, block, strength } of reading.of(dataProtectionOfficers))
    if (value === 'officer' && strength === 'full')
      put('dpoEmail', contactDetails(block).find(({ kind }) => kind === 'email')?.value);
  for (const { value, block, start, end } of reading.of(contacts)) {
    if (value !== 'email' && value !== 'phone') continue;
    const words =
      contactDetails(block).find((detail) => detail.kind === value && detail.start === start)?.value ??
      block.text.slice(start, end);
    // the officer's address is not where other mail goes, unless it is the only one
    if (value !== 'email' || words !== known.dpoEmail) put(value, words);
  }
  if (known.dpoEmail !== undefined) put('email', known.dpoEmail);
  for (const { text } of reading.document.blocks) put('orgNumber', ORGANISATION_NUMBER.exec(text)?.[1]);
  return known;
}

const ORGANISATION_NUMBER =
  /(?:org\.?\s?(?:nr|no)\.?|organisasjonsnummer|organi[sz]ation (?:number|no\.?))\s?:?\s?(?:NO\s?)?(\d{3}\s?\d{3}\s?\d{3})(?!\d)/i;
