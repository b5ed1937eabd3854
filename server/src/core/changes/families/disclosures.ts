/** Disclosures made in one version and not in the other: the rights, and whatever no other family tells. */
import type { Analysis } from '../../analyse.js';
import type { Disclosure } from '../../duties/assess.js';
import type { DisclosureId } from '../../duties/disclosure.js';
import type { Fact } from '../../reading/fact.js';
import type { Family } from '../change.js';
import type { Draft, Versions } from '../compare.js';
import { contentWords, isKnown, vocabularyOf } from '../vocabulary.js';

/** The family of each disclosure; `date` is told as a note. */
const FAMILY: Readonly<Record<DisclosureId, Family | 'date'>> = {
  'controller-identity': 'controller',
  'controller-contact': 'contact',
  'dpo-contact': 'contact',
  representative: 'contact',
  'joint-controllers': 'controller',
  purposes: 'purposes',
  'further-processing': 'other',
  'legal-basis': 'legal-bases',
  'legitimate-interests': 'legal-bases',
  recipients: 'recipients',
  'third-country-transfer': 'transfers',
  'transfer-safeguards': 'transfers',
  'transfer-copy': 'transfers',
  'retention-period': 'retention',
  'right-access': 'rights',
  'right-rectification': 'rights',
  'right-erasure': 'rights',
  'right-restriction': 'rights',
  'right-objection': 'rights',
  'right-portability': 'rights',
  'withdraw-consent': 'rights',
  complaint: 'rights',
  'marketing-objection': 'rights',
  'provision-requirement': 'other',
  'automated-decisions': 'automated-decisions',
  'data-categories': 'data',
  'data-source': 'other',
  'cookie-consent': 'cookies',
  'last-updated': 'date',
};

/** Families whose items tell a change better than the disclosure as a whole does. */
const BY_ITEMS: ReadonlySet<Family> = new Set<Family>([
  'controller',
  'contact',
  'purposes',
  'legal-bases',
  'recipients',
  'transfers',
  'retention',
  'automated-decisions',
  'data',
  'cookies',
]);

/** Disclosures that came or went; `told` are the changes already found, which go before the disclosure as a whole. */
export function disclosureChanges({ old, new: next }: Versions, told: readonly Draft[]): readonly Draft[] {
  return next.disclosures.flatMap((after, index): Draft[] => {
    const before = old.disclosures[index];
    const family = FAMILY[after.id];
    if (!before || family === 'date' || isStated(before) === isStated(after)) return [];
    // half a disclosure that is gone, or the want of one that is no longer asked for, is no change of substance
    if (before.status === 'partial' || after.status === 'partial') return [];
    const how = isStated(after) ? 'added' : 'dropped';
    const [stated, own, other] = how === 'added' ? [after, next, old] : [before, old, next];
    if (BY_ITEMS.has(family) && (told.some((draft) => draft.family === family) || isSaidElsewhere(stated, own, other)))
      return [];
    return [draftOf(stated, family, how, own)];
  });
}

/** Whether most words of the disclosure stand in the other version as well: said in a way that is not read as the disclosure. */
function isSaidElsewhere({ evidence }: Disclosure, own: Analysis, other: Analysis): boolean {
  const words = evidence.filter((fact) => isOwn(fact, own)).flatMap((fact) => contentWords(fact));
  const vocabulary = vocabularyOf(other.document);
  return words.filter((word) => isKnown(word, vocabulary)).length * 2 >= words.length;
}

const isStated = ({ status }: Disclosure): boolean => status === 'present' || status === 'partial';

function draftOf(disclosure: Disclosure, family: Family, how: 'added' | 'dropped', analysis: Analysis): Draft {
  const { id, duty, evidence } = disclosure;
  const words = evidence.find((fact) => isOwn(fact, analysis));
  const { name } = duty;
  return {
    id: `${family}/${id}`,
    family,
    how,
    certain: !BY_ITEMS.has(family),
    ...(family === 'rights' || how === 'dropped' ? {} : { telling: 'disclosure' }),
    ...(id === 'dpo-contact' ? { telling: 'dpo' } : {}),
    message:
      how === 'added'
        ? {
            nb: `Teksten opplyser nå om ${name.nb}.`,
            nn: `Teksten opplyser no om ${name.nn}.`,
            en: `The text now tells of ${name.en}.`,
          }
        : {
            nb: `Teksten opplyser ikke lenger om ${name.nb}.`,
            nn: `Teksten opplyser ikkje lenger om ${name.nn}.`,
            en: `The text no longer tells of ${name.en}.`,
          },
    ...(how === 'added' ? { new: words } : { old: words }),
  };
}

/** Words of this text, and not of a file that it names. */
const isOwn = ({ block }: Fact<unknown>, { document }: Analysis): boolean => document.blocks[block.index] === block;
