/** Another company's name or site, left over from the text that this one was copied from. */
import { controllers } from '../../facts/controllers.js';
import { jointControllers } from '../../facts/jointControllers.js';
import { organisations, type Organisation } from '../../facts/organisations.js';
import { cue } from '../../marking/cue.js';
import type { Localized } from '../../languages/language.js';
import type { Fact } from '../../reading/fact.js';
import type { Reading } from '../../reading/reading.js';
import { opposed, type Place } from '../contradiction/pair.js';
import { sentencesWith } from '../contradiction/limits.js';
import { hitsIn, textOf } from '../../reading/hit.js';
import { defineRule, type Found } from '../rule.js';

export const otherCompany = defineRule({
  id: 'structure/other-company',
  severity: 'warning',
  law: ['gdpr:13(1)(a)'],
  title: {
    nb: 'Navn eller nettsted fra en annen',
    nn: 'Namn eller nettstad frå ein annan',
    en: 'Another company’s name or site',
  },
  why: {
    nb: 'Teksten taler på vegne av to ulike virksomheter. Ofte er det ene navnet igjen fra en mal eller en annen erklæring.',
    nn: 'Teksten talar på vegner av to ulike verksemder. Ofte er det eine namnet att frå ein mal eller ei anna erklæring.',
    en: 'The text speaks for two different organisations. Often one name is left over from a template or another policy.',
  },
  examples: {
    nb: {
      bad: [
        '# Personvern\n\nKystbrygga AS er behandlingsansvarlig.\n\nVi i Fjellheimen Drift AS tar personvern på alvor.',
        '# Personvern\n\nNettstedet vårt er kystbrygga.no.\n\nDu kan slette kontoen på nettstedet vårt fjellheimen.no.',
      ],
      good: [
        '# Personvern\n\nKystbrygga AS er behandlingsansvarlig.\n\nVi i Kystbrygga AS tar personvern på alvor. Fjellheimen Drift AS er databehandler.',
      ],
    },
    nn: {
      bad: [
        '# Personvern\n\nFjordbruket AS er behandlingsansvarleg.\n\nVi i Brelaget Drift AS tek personvern på alvor.',
      ],
      good: ['# Personvern\n\nFjordbruket AS er behandlingsansvarleg.\n\nVi i Fjordbruket tek personvern på alvor.'],
    },
    en: {
      bad: ['# Privacy policy\n\nQuayside AS is the controller.\n\nWe at Hilltop Trading Ltd take privacy seriously.'],
      good: [
        '# Privacy policy\n\nQuayside AS is the controller.\n\nWe at Quayside take privacy seriously. Hilltop Trading Ltd is our processor.',
      ],
    },
  },
  check: (reading) => [...otherName(reading), ...otherSite(reading)],
});

const FORM = /(?<!\p{L})(?:AS|ASA|SA|ENK|DA|ANS|NUF|HF|IKS|KF|Ltd|Limited|Inc|LLC|GmbH|AB|ApS|A\/S|BV|plc)\.?$/u;
const coreOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/(?<!\p{L})(?:as|asa|sa|ltd|inc|limited|llc|the|norge|norway)(?!\p{L})|[^\p{L}\p{N}]/gu, '');

/** Words right before the name of the one whose text it is. */
const WHOSE = cue('whose-text', {
  nb: [
    '(tjenestene|tjenesten|nettbutikken|nettsidene|nettsiden|appen) til',
    'spørsmål til',
    '(innvendinger|innsigelser|klage) ..4 hvordan',
    '(handle|handler|kunde|medlem) (hos|i)',
    '*erklæring* (gjelder|beskriver|forklarer) … (for|hvordan|hvorfor)',
    '(velger|valgt|besøker|handler hos)',
  ],
  nn: [
    '(tenestene|tenesta|nettbutikken|nettsidene|nettsida|appen) til',
    'spørsmål til',
    '(innvendingar|innvending|klage) ..4 korleis',
    '(handle|handlar|kunde|medlem) (hos|i)',
    '*erklæring* (gjeld|skildrar|forklarer) … (for|korleis|kvifor)',
    '(vel|valt|vitjar|handlar hos)',
  ],
  en: [
    '(services|service|website|shop|app) of',
    'questions (to|for)',
    '(objections|object|complain|complaint) ..4 how',
    '(shop|customer|member) (at|of|with)',
    '(policy|notice|statement) (applies to|covers|describes how|explains how)',
    '(choosing|visiting|shopping at)',
  ],
});

/** A group, or another part in the same business: two names are in place. */
const GROUP =
  /(?<!\p{L})(?:konsern\p{L}*|datterselskap\p{L}*|dotterselskap\p{L}*|morselskap\p{L}*|samarbeid\p{L}*|eies? av|eigd av|del av|ein del|group|subsidiar\p{L}*|parent|affiliate\p{L}*|owned by|part of|together with|sammen med|saman med)(?!\p{L})/iu;

/** “We at X”, “the services of X” where the controller is Y. */
function* otherName(reading: Reading): Iterable<Found> {
  const owner = ownerOf(reading);
  if (!owner || reading.of(jointControllers).length > 0) return;
  const own = coreOf(owner.name);
  const responsible = reading.of(controllers).filter(({ value }) => value.by === 'controller');
  for (const { name, block, start, end } of [...spokenFor(reading)]) {
    const other = coreOf(name);
    if (!FORM.test(name) || other.length < 3 || other.includes(own) || own.includes(other)) continue;
    // two who are both said to be responsible are another fault
    if (responsible.some(({ value }) => coreOf(value.name) === other) || GROUP.test(block.text)) continue;
    yield opposed(reading, { block, start, end }, owner, messageFor(name, owner.name));
    return;
  }
}

/** Who is said to be responsible by name, or stands in the title, or speaks first. */
function ownerOf(reading: Reading): (Place & { readonly name: string }) | undefined {
  const named = reading.of(controllers);
  const found =
    named.find((fact) => fact.value.by === 'controller' && !isOwnMaster(fact)) ??
    reading.of(organisations).find(({ block }) => block === reading.blocksIn(0, 1)[0] && block.kind === 'heading') ??
    named.find(({ value }) => value.by === 'speaker');
  return found && { ...found, name: found.value.name };
}

/** «… AS, som er selvstendig behandlingsansvarlig»: a recipient, not the one whose text this is. */
const isOwnMaster = ({ block, end }: Place): boolean =>
  /^[^.]{0,30}(?:som selv er|som sjølv er|selvstendig|sjølvstendig|i eget navn|på eiga? hand|own right|independent|its own|itself)/iu.test(
    block.text.slice(end, end + 90),
  ) || /^,? (?:som|which|who) /iu.test(block.text.slice(end, end + 8));

/** The names in whose voice the text speaks: «Hos X tar vi …», «X («vi»)», «tjenestene til X». */
function* spokenFor(reading: Reading): Iterable<Place & { readonly name: string }> {
  for (const fact of reading.of(controllers))
    if (fact.value.by === 'speaker' || (fact.value.by === 'definition' && isWe(fact)))
      yield { ...fact, name: fact.value.name };
  for (const fact of reading.of(organisations)) {
    if (isHost(fact) || isPromiser(reading, fact)) yield { ...fact, name: fact.value.name };
    const before = hitsIn(fact.block, WHOSE).find(({ end }) => end <= fact.start && fact.start - end <= 2);
    if (before) yield { ...fact, name: fact.value.name };
  }
}

/** “X Ltd will never sell your details”, of one named nowhere else: only whose text it is can promise that to the reader. */
function isPromiser(reading: Reading, { block, start, end, value }: Fact<Organisation>): boolean {
  if (
    !PROMISES.test(block.text.slice(end, end + 120)) ||
    !/(?:^|[.!?:]\s)$/.test(block.text.slice(Math.max(0, start - 2), start))
  )
    return false;
  return reading.of(organisations).filter((other) => coreOf(other.value.name) === coreOf(value.name)).length === 1;
}

const PROMISES =
  /^\s(?:(?:will|would|shall|vil|kjem til å|kommer til å)\s(?:aldri|never)\s(?:put|sell|share|rent|give|pass|disclose|trade|legge|leggje|selge|selje|dele|leie|gi|gje|utlevere)|(?:selger|sel|deler|leier ut|leiger ut|gir|gjev)\saldri|never (?:sells|shares|rents|gives|puts|passes))\s.{0,30}(?<!\p{L})(?:your|you|deg|dine|din|ditt)(?!\p{L})/iu;

/** «X AS samler inn opplysninger når du handler hos oss», «X AS ber deg aldri om passord»: who speaks so, speaks for itself. */
const isHost = ({ block, start, end }: Place): boolean => {
  if (!/(?:^|[.!?:]\s)$/.test(block.text.slice(Math.max(0, start - 2), start))) return false;
  const said = block.text.slice(end, end + 160).split(/[.!?;]/)[0]!;
  return (
    (HOST.test(said) && !/betal|kreditt|frakt|lever|payment|credit|deliver|analy|statisti/iu.test(said)) ||
    NEVER_ASKS.test(said)
  );
};

const HOST =
  /^\s(?:samler inn|samlar inn|registrerer|lagrer|lagrar|behandler|behandlar|handsamar|collects?|stores?|processes|records)\s.{0,80}(?<!\p{L})(?:hos oss|til oss|with us|from us)(?!\p{L})/iu;
const NEVER_ASKS =
  /^\s(?:ber|bed|spør|vil|kjem til å|will|would|does|do)\s(?:deg\s|du\s)?(?:aldri|never|not|ikke|ikkje)\s.{0,40}(?:passord|kortnummer|kode|password|card|pin)/iu;

/** «X AS («vi»)»: another may be given a name as well. */
const isWe = ({ block, start, end }: Place): boolean =>
  /[«“"'‘(](?:vi|oss|me|we|us)[»”"'’),]/iu.test(block.text.slice(start, end + 12));

const OWN_SITE = cue('own-site', {
  nb: [
    '(nettstedet|nettsiden|nettsida|hjemmesiden|nettbutikken) vår*',
    'vår* (nettsted|nettside|hjemmeside|nettbutikk)',
    'besøk (oss|butikken)',
    'personvernerklæring* (for|til)',
  ],
  nn: ['(nettstaden|nettsida|heimesida|nettbutikken) vår*', 'vitj* oss', 'besøk oss', 'personvernerklæring* (for|til)'],
  en: ['our (website|web|site|homepage|shop)', 'visit us', 'privacy (policy|notice|statement) (of|for)'],
});

/** Two different addresses that are each called our site. */
function* otherSite(reading: Reading): Iterable<Found> {
  const sites: (Place & { readonly domain: string })[] = [];
  for (const [sentence, hits] of sentencesWith(reading, OWN_SITE)) {
    const hit = hits[0]!;
    const behind = textOf(sentence).slice(hit.end - sentence.start, hit.end - sentence.start + 45);
    const match =
      /^(?: er| is|,| at| på)?\s\(?((?:https?:\/\/)?(?:www\.)?[a-z0-9-]{2,40}\.[a-z]{2,10})(?!\w|\.\w)/iu.exec(behind);
    if (!match) continue;
    const start = hit.end + match[0].length - match[1]!.length;
    sites.push({ block: hit.block, start, end: start + match[1]!.length, domain: stem(match[1]!) });
  }
  const [first] = sites;
  const other = first && sites.find(({ domain }) => domain !== first.domain);
  if (first && other) yield opposed(reading, other, first, messageFor(other.domain, first.domain));
}

/** `www.x.no` and `x.com` are one owner's. */
const stem = (domain: string): string =>
  domain
    .toLowerCase()
    .replace(/^https?:\/\/|www\./g, '')
    .replace(/\.[a-z]+$/, '');

const messageFor = (other: string, own: string): Localized => ({
  nb: `${other} hører ikke hjemme her: ellers gjelder teksten ${own}.`,
  nn: `${other} høyrer ikkje heime her: elles gjeld teksten ${own}.`,
  en: `${other} does not belong here: otherwise the text is about ${own}.`,
});
