/** Missing disclosures as findings: where each stands and what it says. */
import type { RuleFinding } from '../analyse.js';
import { clauseFixes } from '../clauses/fixes.js';
import type { Block } from '../document/block.js';
import { spanIn, wordsOf, type PolicyDocument } from '../document/policyDocument.js';
import type { Span } from '../document/span.js';
import type { Reading } from '../reading/reading.js';
import { headingsByTopic, type Topic } from '../reading/topics.js';
import type { Disclosure } from './assess.js';

/** One finding for each duty that is absent or partial. */
export function missingDisclosures(disclosures: readonly Disclosure[], reading: Reading): readonly RuleFinding[] {
  const headings = reading.once(headingsOf);
  return disclosures
    .filter(({ status }) => status === 'absent' || status === 'partial')
    .map((disclosure) => {
      const { duty, status, assessment } = disclosure;
      const message =
        status === 'absent'
          ? duty.absent
          : (duty.partial[assessment.missing ?? 'default'] ?? Object.values(duty.partial)[0] ?? duty.absent);
      const severity = assessment.severity ?? duty.severity;
      return {
        rule: `disclosure/${duty.id}`,
        found: {
          span: placeOf(disclosure, reading.places, headings),
          message,
          severity,
          disclosure: duty.id,
          fixes: () => clauseFixes(disclosure, reading),
        },
        defaults: { severity, law: duty.law, why: duty.why },
      };
    });
}

interface Headings {
  readonly first: Block | undefined;
  readonly about: ReadonlyMap<Topic, Block>;
}

const headingsOf = ({ outline: { sections } }: Reading): Headings => {
  const headings = sections.flatMap(({ heading }) => (heading ? [heading] : []));
  return { first: headings[0], about: headingsByTopic(headings) };
};

/** The longest stretch that a finding may stand on. */
const LONGEST = 400;

/** Under which heading a reader would look for a topic that has none of its own. */
const NEAREST: Readonly<Partial<Record<Topic, readonly Topic[]>>> = {
  complaint: ['rights'],
  marketing: ['rights'],
  automated: ['rights'],
  'legal-basis': ['purposes'],
  transfer: ['recipients'],
  source: ['data'],
  dpo: ['controller', 'contact'],
  controller: ['contact'],
};

/** A partial disclosure stands on its words; an absent one on the heading of its topic, else on the title, else on the first words. */
function placeOf({ duty, status, evidence }: Disclosure, document: PolicyDocument, headings: Headings): Span {
  const attempt = status === 'partial' ? evidence[0] : undefined;
  if (attempt) return spanIn(document, attempt.block, attempt.start, Math.min(attempt.end, attempt.start + LONGEST));
  const block =
    [duty.topic, ...(NEAREST[duty.topic] ?? [])]
      .map((topic) => headings.about.get(topic))
      .find((heading) => heading !== undefined) ??
    headings.first ??
    document.blocks[0];
  if (!block) return { start: 0, end: 0 };
  const { start, end } = wordsOf(document, block);
  return { start, end: Math.min(end, start + LONGEST) };
}
