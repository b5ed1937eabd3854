/** A supervisory authority of another country, or another body, as the only one that complaints can go to. */
import { spanIn } from '../../document/policyDocument.js';
import { outdatedNames } from '../../facts/references.js';
import type { Localized } from '../../languages/language.js';
import { has, sentenceOf, textOf, type Hit } from '../../reading/hit.js';
import { mentions } from '../../law/references/subject.js';
import { isNegated } from '../../reading/polarity.js';
import type { Reading } from '../../reading/reading.js';
import { isUnder } from '../../reading/topics.js';
import { defineRule, type Found } from '../rule.js';
import { COMPLAINT, DATATILSYNET, FOREIGN_AUTHORITY, NORWAY, OTHER_BODY } from './authorities.js';
import { isMeant, staleById } from './stale-by-reference.js';
import { isToldAsOld } from './told-as-old.js';
import { EXAMPLES } from './wrong-authority-examples.js';
import { localized, quoted } from './writing.js';

export const wrongAuthority = defineRule({
  id: 'reference/wrong-authority',
  severity: 'warning',
  law: ['gdpr:77', 'gdpr:13(2)(d)', 'pol:20'],
  title: { nb: 'Feil tilsynsmyndighet', nn: 'Feil tilsynsstyresmakt', en: 'Wrong supervisory authority' },
  why: {
    nb: 'For en behandlingsansvarlig i Norge er Datatilsynet tilsynsmyndighet. Etter GDPR artikkel 77 kan den registrerte også klage der han eller hun bor eller arbeider, så andre myndigheter kan nevnes i tillegg.',
    nn: 'For ein behandlingsansvarleg i Noreg er Datatilsynet tilsynsstyresmakt. Etter GDPR artikkel 77 kan den registrerte også klage der ho eller han bur eller arbeider, så andre styresmakter kan nemnast i tillegg.',
    en: 'For a controller in Norway, Datatilsynet is the supervisory authority. Under Article 77 GDPR people may also complain where they live or work, so that others may be named besides.',
  },
  examples: EXAMPLES,
  check: (reading) => [...elsewhere(reading), ...mistaken(reading)],
});

function* elsewhere(reading: Reading): Iterable<Found> {
  const hits = reading.hits(FOREIGN_AUTHORITY, OTHER_BODY).filter(({ block }) => block.kind !== 'heading');
  if (hits.length === 0 || !isInNorway(reading)) return;
  const named = reading.hits(DATATILSYNET).some((hit) => !hits.some((other) => overlaps(hit, other)));
  if (named) return;
  let last: Hit | undefined;
  for (const hit of hits) {
    // «… Information Commissioner’s Office (ICO), ico.org.uk» is one authority
    const again = last !== undefined && hit.block.index - last.block.index <= 1;
    if (again || isNegated(hit) || !isForComplaints(hit)) continue;
    last = hit;
    yield ofAuthority(reading, hit);
  }
}

const overlaps = (a: Hit, b: Hit): boolean => a.block === b.block && a.start < b.end && b.start < a.end;

/** Matters on which these bodies are the right ones. */
const OTHER_MATTERS: readonly string[] =
  'markedsfør,marknadsfør,reklame,advertis,marketing,varer,kjøp,goods,purchase,angrerett,tvist,dispute,forbrukerklage,forbrukarklage,vedtak,decision,appeal,avslag,offentleglov,offentliglov,partsinnsyn,forvaltningslov,helsehjelp,pasientrett,barnehagelov,opplæringslov,skolemiljø,skulemiljø,refusal,freedom of information,cookie,informasjonskaps,arbeidsmiljø'.split(
    ',',
  );

/** Whether complaints are spoken of: in the sentence, or above. */
const isForComplaints = (hit: Hit): boolean => {
  const { block } = hit;
  const { index } = sentenceOf(hit);
  if (hit.cue === OTHER_BODY.id && mentions(textOf(sentenceOf(hit)), OTHER_MATTERS) > 0) return false;
  const heads = [block.leadIn, block.label, block.rowHead];
  return (
    has(block, COMPLAINT, index) || isUnder(block, 'complaint') || heads.some((head) => head && has(head, COMPLAINT))
  );
};

/** A policy in Norwegian, or one in English whose text places the controller in Norway. */
const isInNorway = (reading: Reading): boolean =>
  reading.document.language !== 'en' ||
  reading.hits(NORWAY).some(isSeat) ||
  // the forms of Norwegian companies
  /\p{L} ASA?(?![\p{L}/])/u.test(reading.document.source) ||
  /@[\w.-]+\.no\b|\bwww\.[\w-]+\.no\b/.test(reading.document.source);

/** «Fjordby AS, Bergen», “based in Norway”, a Norwegian company: where somebody is, not whom they serve. */
const isSeat = ({ block, start, end }: Hit): boolean =>
  !PLACE.test(block.text.slice(start, end)) || SEATED.test(around(block.text, start, end));

const PLACE = /^(?:norge|noreg|norway|oslo|bergen|trondheim|stavanger|kristiansand|drammen|tromsø|bodø|ålesund)/iu;
const SEATED =
  /(?<!\p{L})(?:based|located|registered|established|headquarter\p{L}*|offices?|domiciled|incorporated|situated|seat|address|controller|(?:owned|operated|run|published|provided) by|company|AS|ASA|SA|BA|ANS|DA|IKS|KF|HF|SF|\d{4})(?!\p{L})/u;

/** The words right before and behind, in the same clause. */
const around = (text: string, start: number, end: number): string =>
  [
    text
      .slice(Math.max(0, start - 70), start)
      .split(/[.;]/)
      .at(-1)!,
    text.slice(end, end + 50).split(/[.;]/)[0]!,
  ].join(' · ');

const ofAuthority = (reading: Reading, { block, start, end }: Hit): Found => ({
  span: spanIn(reading.document, block, start, end),
  message: localized((language) => MESSAGE[language].replace('{name}', quoted(block.text.slice(start, end), language))),
});

const MESSAGE: Localized = {
  nb: '{name} er ikke tilsynsmyndighet for behandlingsansvarlige i Norge. Nevn Datatilsynet; andre kan stå i tillegg.',
  nn: '{name} er ikkje tilsynsstyresmakt for behandlingsansvarlege i Noreg. Nemn Datatilsynet; andre kan stå i tillegg.',
  en: '{name} is not the supervisory authority for controllers in Norway. Name Datatilsynet; others may be added.',
};

/** Personvernrådet, the European board, where Personvernnemnda is meant. */
function* mistaken(reading: Reading): Iterable<Found> {
  const stale = staleById('personvernradet-for-nemnda');
  for (const { block, start, end, value } of stale ? reading.of(outdatedNames) : []) {
    if (value.id !== stale!.id || !isMeant(stale!, block.text) || isToldAsOld(block, start, end, stale!.history))
      continue;
    yield {
      span: spanIn(reading.document, block, start, end),
      message: localized((language) => `${quoted(block.text.slice(start, end), language)} ${NO_APPEALS[language]}`),
      why: stale!.why,
      law: stale!.refs,
    };
  }
}

const NO_APPEALS: Localized = {
  nb: 'er EUs personvernråd og behandler ikke klager på vedtak. Det gjør Personvernnemnda.',
  nn: 'er personvernrådet til EU og behandlar ikkje klager på vedtak. Det gjer Personvernnemnda.',
  en: 'is the European board and hears no appeals against decisions. Personvernnemnda (the Privacy Appeals Board) does.',
};
