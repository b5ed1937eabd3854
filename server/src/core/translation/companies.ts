/** Companies that a version names: known services, names with a legal form, and names inside sentences on recipients. */
import type { Block } from '../document/block.js';
import { organisations } from '../facts/organisations.js';
import { vendorsNamed } from '../facts/vendors.js';
import type { Reading } from '../reading/reading.js';
import { isUnder } from '../reading/topics.js';
import { isCountry } from './countries.js';
import type { Place } from './difference.js';
import type { Version } from './pair.js';
import { mentions } from './words.js';

/** A company where it is first named. */
export interface CompanyPlace extends Place {
  /** As the text writes it, without the legal form. */
  readonly name: string;
  /** The known service, by the name of the table. */
  readonly vendor: string | undefined;
}

/** The companies of a version, each once, in the order of the text. */
export const companiesIn = (reading: Reading): readonly CompanyPlace[] => reading.once(readCompanies);

function readCompanies(reading: Reading): readonly CompanyPlace[] {
  const found = [...services(reading), ...companies(reading), ...others(reading)];
  const seen = new Set<string>();
  return found
    .filter(({ name, vendor }) => {
      const key = (vendor ?? name).toLowerCase();
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => a.block.index - b.block.index || a.start - b.start);
}

/** Whether the other version names the company, by any of its names. */
export function isNamed({ name, vendor }: CompanyPlace, other: Version): boolean {
  if (mentions(other, name)) return true;
  return vendor !== undefined && companiesIn(other.analysis.reading).some((company) => company.vendor === vendor);
}

const services = (reading: Reading): readonly CompanyPlace[] =>
  vendorsNamed(reading)
    .filter(({ vendor, hit: { block } }) => vendor.role !== 'none' && block.kind !== 'heading')
    .map(({ vendor, hit: { block, start, end } }) => {
      return { block, start, end, name: block.text.slice(start, end), vendor: vendor.name };
    });

const FORM =
  /,?\s(?:AS|ASA|A\/S|ApS|AB|Oy|GmbH|Ltd|Limited|LLC|LLP|Inc|Corp|Corporation|plc|BV|B\.V|SARL|SA|NV|PBC|Pty)\.?$/u;

const companies = (reading: Reading): readonly CompanyPlace[] =>
  reading
    .of(organisations)
    .filter(({ value: { by }, block }) => by === 'legal' && block.kind !== 'heading')
    .map(({ value: { name }, block, start, end }) => {
      return { block, start, end, name: name.replace(FORM, '').replace(FORM, ''), vendor: undefined };
    });

/** A capital where no other word has one, or one inside the word. */
const NAME =
  /(?<![\p{L}\d@./-])(?:\p{Lu}\p{Ll}{2,}\p{Lu}\p{L}*|(?<=(?<!\p{L})\p{Ll}{1,20},?\s)\p{Lu}[\p{L}\d]{3,})(?![\p{L}@/])/gu;

/** Words that have a capital and are no company: places, acts, authorities (which every language names in its own way), titles. */
const NO_COMPANY =
  /^(?:Datatilsyn\p{L}*|Norge|Noreg|Norway|Norwegian|Norsk\p{L}*|Europ\p{L}*|Schrems|Brussel\p{L}*|Privacy|Shield|Standard|Contractual|Clauses|Data|Protection|Framework|Commission\p{L}*|Kommisjon\p{L}*|Amerika\p{L}*|Article|Section|Act|Act\p{L}*|Personal|General|Regulation|Supervisory|Authority|Officer|Tax|Administration|Skatteetat\p{L}*|Altinn|Brønnøysund\p{L}*|Police|Politi\p{L}*|Economic|Area|Union|United|States|Kingdom|Storbritannia|England|Sveits|Switzerland|Sverige|Sweden|Danmark|Denmark|Tyskland|Germany|Irland|Ireland|Nederland|Netherlands|India|Kina|China|Japan|Canada|Google|Internet|Facebook|Bokføring\p{L}*|Januar\p{L}*|January|February|March|April|June|July|August|September|October|November|December|Cookie\p{L}*|Policy|Service\p{L}*|Company|Website|App|Platform|Customer\p{L}*|User\p{L}*|Kunde\p{L}*|Tjenesten|Tenesta|Selskap\p{L}*)$|(?:etat|tilsyn|verk|register|registre|registrene|registera|direktorat|departement|kommune|lov|forskrift|domstol|rett)(?:en|et|a|ene)?$/u;

/** Names in what stands under recipients. */
const others = (reading: Reading): readonly CompanyPlace[] =>
  reading.document.blocks
    .filter((block) => block.kind !== 'heading' && block.kind !== 'code' && isUnder(block, 'recipients'))
    .flatMap((block) => namesIn(block));

const namesIn = (block: Block): readonly CompanyPlace[] =>
  [...block.text.matchAll(NAME)]
    .filter(({ 0: name }) => !NO_COMPANY.test(name) && !isCountry(name) && !block.text.includes(name.toLowerCase()))
    .map(({ 0: name, index }) => ({ block, start: index, end: index + name.length, name, vendor: undefined }));
