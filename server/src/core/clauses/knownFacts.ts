/** What the document already says of its controller, for the named blanks of a clause. */
import { contacts } from '../facts/contacts.js';
import { controllers } from '../facts/controllers.js';
import { dataProtectionOfficers } from '../facts/dataProtectionOfficers.js';
import { contactDetails } from '../reading/contactDetails.js';
import type { Reading } from '../reading/reading.js';

/** Values by the name of the blank: `controller`, `email`, `phone`, `address`, `orgNumber`, `dpoEmail`, `date`, `site`. */
export type KnownFacts = Readonly<Record<string, string>>;

/** Reads the values; what the text does not say stays a blank. */
export function knownFacts(reading: Reading): KnownFacts {
  const known: Record<string, string> = {};
  const put = (name: string, value: string | undefined): void => {
    if (value !== undefined && value.trim() !== '') known[name] ??= value.trim();
  };
  put('controller', reading.of(controllers).find(({ strength, value }) => strength === 'full' && !value.name.startsWith('['))?.value.name);
  for (const { value, block, start, end } of reading.of(contacts)) {
    if (value !== 'email' && value !== 'phone') continue;
    put(value, contactDetails(block).find((detail) => detail.kind === value && detail.start === start)?.value ?? block.text.slice(start, end));
  }
  for (const { value, block, strength } of reading.of(dataProtectionOfficers)) {
    if (value === 'officer' && strength === 'full') put('dpoEmail', contactDetails(block).find(({ kind }) => kind === 'email')?.value);
  }
  for (const { text } of reading.document.blocks) {
    put('orgNumber', /(?:org\.?\s?(?:nr|no)\.?|organisasjonsnummer|organi[sz]ation (?:number|no\.?))\s?:?\s?((?:\d\s?){8}\d)/i.exec(text)?.[1]);
  }
  put('date', reading.options.today);
  return known;
}
