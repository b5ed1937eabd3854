/** References to acts, sections, frameworks, bodies and addresses that no longer hold. */
import { spanIn } from '../../document/policyDocument.js';
import type { Block } from '../../document/block.js';
import { lawReferences, outdatedNames, type LawReference } from '../../facts/references.js';
import { OLD_SECTIONS } from '../../law/pol2000/sections.js';
import type { OutdatedName } from '../../law/references/outdated-names.js';
import type { ResolvedTarget } from '../../law/references/resolve-reference.js';
import { mentions } from '../../law/references/subject.js';
import type { StaleReference } from '../../law/stale.js';
import type { Fact } from '../../reading/fact.js';
import { perBlock } from '../../reading/perBlock.js';
import { perFact } from '../../reading/perFact.js';
import type { Reading } from '../../reading/reading.js';
import { defineRule, type Fix, type Found } from '../rule.js';
import { isMeant, staleById, staleByReference } from './stale-by-reference.js';
import { EXAMPLES } from './stale-examples.js';
import { isProvisionToldAsOld, isToldAsOld } from './told-as-old.js';
import { citeAll, localized, quoted, sentence, writtenIn } from './writing.js';

export const staleReference = defineRule({
  id: 'reference/stale',
  severity: 'warning',
  law: [],
  deprecated: true,
  title: { nb: 'Utdatert henvisning', nn: 'Utdatert tilvising', en: 'Outdated reference' },
  why: {
    nb: 'Henvisningen gjelder en lov, en ordning, et organ eller en adresse som ikke lenger er i bruk. Leseren finner ikke fram, og erklæringen ser ut til å bygge på gammel rett.',
    nn: 'Tilvisinga gjeld ei lov, ei ordning, eit organ eller ei adresse som ikkje lenger er i bruk. Lesaren finn ikkje fram, og erklæringa ser ut til å byggje på gammal rett.',
    en: 'The reference is to an act, a framework, a body or an address that is no longer in use. Readers cannot follow it, and the policy seems to rest on old law.',
  },
  examples: EXAMPLES,
  check: (reading) => [...staleNames(reading), ...staleProvisions(reading)],
});

/** Told by other rules: they are the wrong provision for the subject, or a matter of periods. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'accounting-ten-years',
  'camera-regulation-for-mailbox',
  'personvernradet-for-nemnda',
  'regnskapsloven-for-retention',
  'scc-915-for-transfers',
]);

/** An address is nothing that the law of today says otherwise: it is pointed out, no more. */
const ADDRESSES: ReadonlySet<string> = new Set(['datatilsynet-old-postal-address', 'datatilsynet-old-street-address']);

function* staleNames(reading: Reading): Iterable<Found> {
  let last: Fact<OutdatedName> | undefined;
  const cited = sectionsOfNames(reading);
  for (const name of reading.of(outdatedNames)) {
    const stale = staleById(name.value.id);
    if (!stale || stale.severity === 'info' || ELSEWHERE.has(stale.id) || cited.has(name)) continue;
    if (!isMeant(stale, surroundings(name.block, ADDRESSES.has(stale.id)))) continue;
    if (isExcused(stale, name)) continue;
    // «Postboks 8177 Dep, 0034 Oslo» is one address
    if (last?.value.id === stale.id && Math.abs(last.block.index - name.block.index) <= 1 && ADDRESSES.has(stale.id))
      continue;
    last = name;
    yield ofStale(reading, stale, name);
  }
}

/** Names of a repealed act beside one of its sections, whose place today is known: the section is reported, and can be mended. */
const sectionsOfNames = (reading: Reading): ReadonlySet<Fact<OutdatedName>> => {
  const sections = reading
    .of(lawReferences)
    .filter(({ value: { resolution } }) => resolution.status === 'stale' && hasPlaceToday(resolution.targets));
  return new Set(
    reading
      .of(outdatedNames)
      .filter((name) =>
        sections.some(({ block, start, end }) => block === name.block && start <= name.start && name.end <= end),
      ),
  );
};

const hasPlaceToday = (targets: readonly ResolvedTarget[]): boolean =>
  targets.some(
    ({ status, today, canonical }) => status === 'stale' && today?.length && !staleByReference(canonical[0] ?? ''),
  );

/** The words that tell whether a name is meant; an address stands under the name of the body, line by line. */
const surroundings = (block: Block, address: boolean): string => {
  const heads = [block.label, block.leadIn, block.rowHead, block.section.heading].map((head) => head?.text ?? '');
  const beside = address
    ? block.section.blocks.filter(({ index }) => Math.abs(index - block.index) <= 4).map(({ text }) => text)
    : [];
  return [block.text, ...heads, ...beside].join(' · ');
};

/** Words beside a name that make it another thing, which holds today: breaches are notified, and children's apps have safe harbours. */
const OTHERWISE: Readonly<Record<string, readonly string[]>> = {
  'notification-duty': ['brudd', 'brot', 'avvik', 'breach', 'ombud', 'ombod', 'officer', 'dpo', '72'],
  'safe-harbor': ['coppa', 'child', 'kids', 'esrb', 'barn', 'dmca', 'copyright'],
};

/** Whether the words around a name make it right: judged once while the block stays the same. */
function isExcused(stale: StaleReference, name: Fact<OutdatedName>): boolean {
  const judged = perBlock(name.block, excuses);
  const key = `${stale.id} ${name.start} ${name.end}`;
  const known =
    judged.get(key) ?? (isOtherwiseMeant(stale, name) || isToldAsOld(name.block, name.start, name.end, stale.history));
  judged.set(key, known);
  return known;
}

const excuses = (): Map<string, boolean> => new Map();

const isOtherwiseMeant = ({ id }: StaleReference, { block }: Fact<OutdatedName>): boolean =>
  mentions(block.text, OTHERWISE[id] ?? []) > 0;

interface Words {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

const ofStale = (reading: Reading, stale: StaleReference, { block, start, end }: Words): Found => {
  const words = block.text.slice(start, end);
  const span = spanIn(reading.document, block, start, end);
  const { replacement } = stale;
  return {
    span,
    message: localized(
      (language) =>
        `${OUTDATED[language]}: ${quoted(words, language)}. ${INSTEAD[language]}: ${sentence(stale.now[language])}`,
    ),
    why: localized(
      (language) =>
        `${stale.why[language]}${stale.certainty === 'verified' ? '' : ` (${AS_OF[language]} ${stale.asOf})`}`,
    ),
    law: stale.refs,
    ...(ADDRESSES.has(stale.id) ? { severity: 'hint' as const } : {}),
    ...(replacement
      ? {
          fixes: () => [
            replace(reading, { block, start, end }, replacement[writtenIn(block, words)], /^\p{L}/u.test(words)),
          ],
        }
      : {}),
  };
};

const OUTDATED = { nb: 'Utdatert', nn: 'Utdatert', en: 'Outdated' };
const INSTEAD = { nb: 'I dag', nn: 'I dag', en: 'Today' };
const AS_OF = { nb: 'per', nn: 'per', en: 'as of' };

const replace = (reading: Reading, { block, start, end }: Words, text: string, certain: boolean): Fix => {
  // "the Personal Data Act § 8" becomes "Article 6(1) GDPR", without the article before; a name brings its own
  const from =
    /^(?:Article|the )/.test(text) && /\bthe\s$/i.test(block.text.slice(Math.max(0, start - 4), start))
      ? start - 4
      : start;
  return {
    title: localized((language) => `${REPLACE[language]} ${quoted(text, language)}`),
    edits: [{ span: spanIn(reading.document, block, from, end), text }],
    ...(certain ? { certain: true } : {}),
  };
};

const REPLACE = { nb: 'Bytt ut med', nn: 'Byt ut med', en: 'Replace by' };

const OUTDATED_PROVISION = Symbol('outdated provision');

function* staleProvisions(reading: Reading): Iterable<Found> {
  const reported = new Map<Block, Fact<OutdatedName>[]>();
  const cited = sectionsOfNames(reading);
  for (const name of reading.of(outdatedNames))
    if (isReported(name) && !cited.has(name)) reported.set(name.block, [...(reported.get(name.block) ?? []), name]);
  for (const reference of reading.of(lawReferences)) {
    const { block, start, end, value } = reference;
    const known = perFact(reference, OUTDATED_PROVISION, () =>
      value.resolution.canonical.map(staleByReference).find(Boolean),
    );
    if (!known && value.resolution.status !== 'stale') continue;
    if (isProvisionToldAsOld(block, start, end)) continue;
    // a name that is reported already says more
    if (reported.get(block)?.some((name) => name.start < end && name.end > start)) continue;
    if (known && isMeant(known, block.text)) yield ofStale(reading, known, reference);
    else if (value.resolution.status === 'stale') yield ofOldAct(reading, reference);
  }
}

const isReported = ({ value: { id } }: Fact<OutdatedName>): boolean => {
  const stale = staleById(id);
  return stale !== undefined && stale.severity !== 'info' && !ELSEWHERE.has(id);
};

/** «… av 14. april 2000 nr. 31»: the number is part of the name. */
const NUMBER_OF_ACT = /^,?\s(?:nr|no)\.?\s31(?!\d)/i;

const ofOldAct = (reading: Reading, reference: Fact<LawReference>): Found => {
  const { block, start, value } = reference;
  const { resolution } = value;
  const end = reference.end + (NUMBER_OF_ACT.exec(block.text.slice(reference.end))?.[0].length ?? 0);
  const words = block.text.slice(start, end);
  const stale = resolution.targets.filter(({ status }) => status === 'stale');
  const today = [...new Set(stale.flatMap((target) => target.today ?? []))];
  const single = stale.length > 0 && stale.length === resolution.targets.length && stale.every(isCertain);
  const section = OLD_SECTIONS.get(stale[0]?.target.number.split(' ', 1)[0] ?? '');
  const isPol = stale[0]?.canonical[0]?.startsWith('pol2000') ?? false;
  return {
    span: spanIn(reading.document, block, start, end),
    message: localized((language) => {
      const now = today.length === 0 ? '' : ` ${INSTEAD[language]}: ${citeAll(today, language)}.`;
      return `${quoted(words, language)} ${isPol ? OF_2000[language] : REPEALED[language]}.${now}`;
    }),
    ...(isPol && section
      ? {
          why: localized((language) =>
            sentence(`${WAS[language]} ${section.subject[language]}; ${section.sameNumberToday[language]}`),
          ),
        }
      : {}),
    law: today,
    ...(today.length > 0
      ? {
          fixes: () =>
            placesToday(stale).map((places) =>
              replace(reading, { block, start, end }, citeAll(places, writtenIn(block, words)), single),
            ),
        }
      : {}),
  };
};

/** A whole section has its place today; its paragraphs and the letters of § 8 were others. */
const isCertain = ({ today, target }: ResolvedTarget): boolean =>
  today?.length === 1 && target.paragraph === undefined && target.letter === undefined;

/** What to cite instead: the author chooses where one section has gone to several places; several sections go to the first of each. */
const placesToday = (targets: readonly ResolvedTarget[]): readonly (readonly string[])[] =>
  targets.length === 1
    ? (targets[0]!.today ?? []).map((place) => [place])
    : [targets.flatMap((target) => (target.today ?? []).slice(0, 1))];

const OF_2000 = {
  nb: 'er nummereringen i personopplysningsloven av 2000, som ble opphevet 20. juli 2018',
  nn: 'er nummereringa i personopplysningslova av 2000, som vart oppheva 20. juli 2018',
  en: 'is the numbering of the Personal Data Act of 2000, repealed on 20 July 2018',
};
const REPEALED = {
  nb: 'viser til en lov som er opphevet',
  nn: 'viser til ei lov som er oppheva',
  en: 'refers to an act that has been repealed',
};
const WAS = {
  nb: 'paragrafen handlet i 2000 om',
  nn: 'paragrafen handla i 2000 om',
  en: 'in 2000 the section was about',
};
