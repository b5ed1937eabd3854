/** Recipients that a version names and that the table of known services does not have. */
import type { Analysis } from '../../analyse.js';
import type { Block } from '../../document/block.js';
import type { PolicyDocument } from '../../document/policyDocument.js';
import { controllers } from '../../facts/controllers.js';
import { organisations } from '../../facts/organisations.js';
import { recipients } from '../../facts/recipients.js';
import { vendorsNamed } from '../../facts/vendors.js';
import { sentencesOf, textOf } from '../../reading/hit.js';
import { nameAtStart } from '../../reading/names.js';
import type { Inventory, Item } from '../compare.js';
import { COUNTRIES } from '../words/countries.js';
import { RECIPIENT_KINDS } from '../words/recipientKinds.js';

/** The names, without the controller's own; a name that occurs anywhere in the other version is neither new nor gone. */
export function namesAmong(analysis: Analysis): Inventory {
  const { reading, document } = analysis;
  const own = reading.of(controllers).map(({ value }) => bare(value.name));
  const text = document.blocks.map((block) => flat(block.text)).join('\n');
  const ordinary = lowerCase(document);
  const items: Item[] = [];
  const blocks = new Set<Block>();
  for (const fact of reading.of(recipients)) {
    if (fact.value !== 'kind' || blocks.has(fact.block)) continue;
    blocks.add(fact.block);
    for (const item of [...legal(analysis, fact.block), ...listed(fact.block), ...told(fact.block)]) {
      const name = bare(item.name.en);
      const known =
        own.some((other) => other.includes(name) || name.includes(other)) ||
        name.split(/[\s/-]+/).every((word) => ordinary.has(word));
      if (!known && !isVendor(analysis, item)) items.push(item);
    }
  }
  return { items, mentions: (key) => text.includes(key) };
}

const flat = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');

/** The words that a version also writes without a capital: no name is made of such words alone. */
const lowerCase = ({ blocks }: PolicyDocument): ReadonlySet<string> =>
  new Set(
    blocks.flatMap(({ text, marks: { tokens } }) =>
      tokens.words.filter((word, at) => text.startsWith(word, tokens.starts[at])),
    ),
  );

/** Without legal form and case: «Nordlys Regnskap AS» and «Nordlys Regnskap» are one. */
function bare(name: string): string {
  const words = name
    .toLowerCase()
    .split(/\s/)
    .filter((word) => word !== '');
  return (words.length > 1 && FORMS.has(words.at(-1)!) ? words.slice(0, -1) : words).join(' ');
}

const FORMS: ReadonlySet<string> = new Set(
  'as asa ab aps ltd ltd. limited inc inc. llc gmbh bv b.v. sa ans da oy'.split(' '),
);

const toItem = (block: Block, name: string, start: number): Item => ({
  key: bare(name),
  name: { nb: name, nn: name, en: name },
  block,
  start,
  end: start + name.length,
});

const legal = ({ reading }: Analysis, block: Block): readonly Item[] =>
  reading
    .of(organisations)
    .filter((fact) => fact.block === block && fact.value.by === 'legal')
    .map(({ value, start }) => toItem(block, value.name, start));

/** A list item or cell that begins with a name of two words or more, or a cell that holds one alone. */
function listed(block: Block): readonly Item[] {
  if (block.kind !== 'item' && block.kind !== 'cell') return [];
  const name = nameAtStart(block.text, 5)?.name;
  if (name === undefined || RECIPIENT_KINDS.in(block).some(({ start }) => start < name.length)) return [];
  const behind = block.text.slice(name.length, name.length + 2);
  const alone = behind === '' || /^\s?[(–:,-]/u.test(behind);
  if (!alone || (!name.includes(' ') && block.kind !== 'cell')) return [];
  return isCommon(name) ? [] : [toItem(block, name, block.text.indexOf(name))];
}

/** «… hos Nordlys Regnskap», “shared with Acme”: a capital inside a sentence where no other word has one. */
function told(block: Block): readonly Item[] {
  if (block.kind === 'cell') return [];
  return sentencesOf(block).flatMap((sentence) =>
    [...textOf(sentence).matchAll(WITH)].flatMap((match): Item[] => {
      const at = sentence.start + match.index + match[0].length;
      const name = nameAtStart(block.text.slice(at, sentence.end), 4)?.name;
      return name === undefined || isCommon(name) || !block.text.startsWith(name, at) ? [] : [toItem(block, name, at)];
    }),
  );
}

const WITH =
  /(?<!\p{L})(?:til|med|hos|av|gjennom|via|to|with|by|through)\s(?:the\s|firmaet\s|selskapet\s)?(?=\p{Lu})/gu;

/** Capitalised, and no recipient: places, acts, roles, the reader. */
const isCommon = (name: string): boolean =>
  /^(?:EU|EØS|EEA|EUs|Norge|Noreg|Norway|USA|US|UK|Europa|Europe|European|Article|Artikkel|GDPR|Datatilsynet|You|Your|Du|Deg|IP|ID|Internet|Internett|HTTPS|SSL|TLS|CSV|PDF|JSON|Den|Det|The|Service|Services|Site|App|Application|Personal|Data|Privacy|Terms|Website|Company|Navn|Name|E-post|Formål|Purpose|Standard|Vi|We)(?![\p{L}])/u.test(
    name,
  ) ||
  /^\p{Lu}{2,5}-\p{Ll}/u.test(name) ||
  name.length < 3;

/** A service that the table knows, or a country, under the name's words. */
function isVendor({ reading }: Analysis, { block, start, end }: Item): boolean {
  return (
    vendorsNamed(reading).some(({ hit }) => hit.block === block && hit.start < end && start < hit.end) ||
    COUNTRIES.within({ block, start, end }).length > 0
  );
}
