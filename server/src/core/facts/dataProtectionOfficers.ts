/** Mentions of a data protection officer, and ways to reach one. */
import type { Block } from '../document/block.js';
import { cue } from '../marking/cue.js';
import { contactDetails, type ContactDetail } from '../reading/contactDetails.js';
import { defineFacts, fact, type Fact } from '../reading/fact.js';
import { has, sentenceOf, type Hit } from '../reading/hit.js';
import { isNegated } from '../reading/polarity.js';
import type { Reading } from '../reading/reading.js';
import { isUnder } from '../reading/topics.js';
import { controllers } from './controllers.js';

/** `none`: the text says that there is no officer. */
export type OfficerMention = 'officer' | 'none';

/** Words for the officer. */
export const OFFICER = cue('data-protection-officer', {
  nb: [
    'personvernombud*',
    'personvernsombud*',
    '(databeskyttelsesrådgiver*|databeskyttelsesansvarlig*|personvernoffiser*|databeskyttelsesombud*)',
    '(eksternt|felles) ombud',
    'pvo',
    'dpo',
    'ombud* for personvern',
    'ombudet vårt',
    'vårt ombud',
  ],
  nn: [
    'personvernombod*',
    'personvernsombod*',
    '(eksternt|felles) ombod',
    'pvo',
    'dpo',
    'ombod* for personvern',
    'ombodet vårt',
    'vårt ombod',
  ],
  en: ['data protection (officer*|ombudsman)', 'data privacy officer*', 'privacy ombud*', 'dpo', 'dpo@*'],
  all: ['personvernombud@*', 'pvo@*', 'dpo@*', 'personvernombod@*'],
});

/** Each mention: full where the officer can be reached from there, weak where not. */
export const dataProtectionOfficers = defineFacts<OfficerMention>('data-protection-officers', (reading) => {
  const names = namesOf(reading);
  const mentions = reading.hits(OFFICER).filter((hit) => !isAuthority(hit));
  return mentions.map((hit): Fact<OfficerMention> => {
    if (isNegated(hit) || isNotNeeded(hit)) return fact('none', sentenceOf(hit));
    const near = nearby(hit.block, reading).filter(
      (block) => block === hit.block || has(block, OFFICER) || !names.some((name) => block.text.startsWith(name)),
    );
    const reachable = near.find((block) => contactDetails(block).some((detail) => isOfOfficer(hit, detail)));
    if (!reachable) return fact('officer', sentenceOf(hit), 'weak');
    const [detail] = contactDetails(reachable);
    return reachable === hit.block
      ? fact('officer', sentenceOf(hit))
      : fact('officer', { block: reachable, start: detail!.start, end: Math.max(detail!.end, detail!.start + 1) });
  });
});

/** The names of the controller, and the initials it goes by: a block that begins with one gives its address. */
const namesOf = (reading: Reading): readonly string[] =>
  reading.of(controllers).flatMap(({ value: { name }, block, end }) => {
    const initials = /^ \((\p{Lu}[\p{Lu}\p{N}&]{1,7})\)/u.exec(
      block.text.slice(block.text.indexOf(name) + name.length, end),
    )?.[1];
    return initials ? [name, initials] : [name];
  });

/** “too small for a data protection officer”, «trenger ikke», “is not required”: what is not needed is not there. */
const isNotNeeded = ({ block, start, end }: Hit): boolean =>
  /(?<!\p{L})(?:too (?:small|few)|for (?:liten|lite|små|få))(?!\p{L})[^.;]{0,60}$/iu.test(block.text.slice(0, start)) ||
  (/^\s(?:is|are|er|trengs|trengst|kreves|krevst|finnes|finst)\s(?:not|ikke|ikkje|ingen)?\s?(?:not |ikke |ikkje |påkrevd|påkravd|needed|required|necessary|nødvendig)/iu.test(
    block.text.slice(end, end + 40),
  ) &&
    /(?:not|ikke|ikkje)/iu.test(block.text.slice(end, end + 30))) ||
  // “where the rules require one … We have none.”
  /^[^?]{0,160}[.;,–]\s(?:but |and |so |men |og )?(?:we have none|we do not have one|we don't have one|there is none|vi har ingen|vi har ikke det|det har vi ikke|me har ingen|det har vi ikkje|noe slikt har vi ikke|noko slikt har vi ikkje)(?!\p{L})/iu.test(
    block.text.slice(end, end + 220),
  );

/** The “Data Protection Ombudsman” of a country is its authority. */
const isAuthority = ({ block, start, end }: Hit): boolean =>
  /ombud/iu.test(block.text.slice(start, end)) &&
  block.language === 'en' &&
  (/^(?:['’]s office| of \p{Lu}| in \p{Lu})/u.test(block.text.slice(end, end + 20)) ||
    /(?:complain\p{L}*|go|turn|appeal|authority)[^.;]{0,40}$/iu.test(block.text.slice(0, start)));

/** «Kontakt: Fjordlys AS, …», «Du kan kontakte oss på …»: how to reach the controller. */
const OF_CONTROLLER =
  /^(?:kontakt(?:informasjon|opplysning(?:er|ar))?|contact(?: us| details)?|(?:post|besøks)?adresse|address)\s?:|(?<!\p{L})(?:kontakt(?:e|er|ar)?|nå|når|skriv(?:e)? til|ring(?:e)?|contact|reach|write to|email) (?:oss|us)(?!\p{L})/iu;

/** The sentence gives the controller's own address. */
const CONTROLLERS_OWN = /controller|behandlingsansvarl|dataansvarl|(?<!\p{L})(?:contact|reach|kontakte?) (?:us|oss)/iu;

/** What stands in a sentence before the officer is even mentioned is how somebody else is reached, unless its address is the officer's. */
function isOfOfficer(mention: Hit, { block, start, value }: ContactDetail): boolean {
  if (block !== mention.block || block.kind === 'heading') return true;
  if (start >= sentenceOf(mention).start || /dpo|ombu|ombo/iu.test(value)) return true;
  const before = block.text.slice(0, start);
  return /privacy|protection|personvern|gdpr/iu.test(value) && !CONTROLLERS_OWN.test(before);
}

/** Where the contact details of an officer stand: in the same block, under the same heading when that names the officer, or right behind. */
function nearby(block: Block, reading: Reading): readonly Block[] {
  if (block.kind === 'heading') return block.section.blocks.slice(0, 8);
  const following = reading.blocksIn(block.index + 1, block.index + 4);
  const until = following.findIndex(({ kind }) => kind === 'heading');
  const rest = (until < 0 ? following : following.slice(0, until)).filter(
    (next) => has(next, OFFICER) || isUnder(block, 'dpo') || !OF_CONTROLLER.test(next.text),
  );
  const row = block.raw.cell
    ? reading.document.blocks.filter(({ raw, base }) => base === block.base && raw.cell?.row === block.raw.cell?.row)
    : [];
  return [block, ...row, ...rest];
}
