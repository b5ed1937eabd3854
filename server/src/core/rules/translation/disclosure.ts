/** A disclosure that one language version makes and the other does not. */
import { clauseFixes } from '../../clauses/fixes.js';
import type { Disclosure } from '../../duties/assess.js';
import type { DisclosureId } from '../../duties/disclosure.js';
import type { Localized } from '../../languages/language.js';
import { headingFor } from '../../reading/topics.js';
import { hasLike } from '../../translation/alike.js';
import { lacking, turn, wordsAt } from '../../translation/difference.js';
import { belongsIn, bothWays, headingSpan, type Pair, type Version } from '../../translation/pair.js';
import { mayState } from '../../translation/spoken.js';
import { mentions } from '../../translation/words.js';
import { definePairRule, type Difference, type Side } from '../pairRule.js';
import type { Fix } from '../rule.js';

export const translationDisclosure = definePairRule({
  id: 'translation/disclosure',
  severity: 'warning',
  law: ['gdpr:12(1)'],
  title: {
    nb: 'En opplysning gis bare på det ene språket',
    nn: 'Ei opplysning blir berre gitt på det eine språket',
    en: 'A disclosure is made in one language only',
  },
  why: {
    nb: 'De som leser den andre versjonen, har krav på den samme informasjonen. Artiklene 13 og 14 skiller ikke mellom språkene en virksomhet velger å informere på.',
    nn: 'Dei som les den andre versjonen, har krav på den same informasjonen. Artiklane 13 og 14 skil ikkje mellom språka ei verksemd vel å informere på.',
    en: 'Those who read the other version are entitled to the same information. Articles 13 and 14 make no difference between the languages in which a controller chooses to inform.',
  },
  examples: {
    nb: {
      bad: [
        [
          '# Personvernerklæring\n\n## Rettigheter\n\nDu kan be om innsyn i opplysningene vi har om deg. Du kan klage til Datatilsynet.',
          '# Privacy policy\n\n## Rights\n\nYou can ask for access to the data we hold about you.',
        ],
      ],
      good: [
        [
          '# Personvernerklæring\n\n## Rettigheter\n\nDu kan be om innsyn i opplysningene vi har om deg. Mener du at vi bryter loven, kan du klage til Datatilsynet.',
          '# Privacy policy\n\n## Rights\n\nYou can ask for access to the data we hold about you. You have the right to lodge a complaint with the Norwegian Data Protection Authority.',
        ],
      ],
    },
    nn: {
      bad: [
        [
          '# Personvernerklæring\n\n## Rettar\n\nDu kan be om innsyn i opplysningane vi har om deg. Du kan be om at vi slettar dei.',
          '# Personvernerklæring\n\n## Rettigheter\n\nDu kan be om innsyn i opplysningene vi har om deg.',
        ],
      ],
      good: [
        [
          '# Personvernerklæring\n\n## Rettar\n\nDu kan be om innsyn og sletting.',
          '# Personvernerklæring\n\n## Rettigheter\n\nDu har rett til innsyn og sletting.',
        ],
      ],
    },
    en: {
      bad: [
        [
          '# Privacy policy\n\n## Rights\n\nYou can ask for access to your data. You have the right to data portability.',
          '# Personvernerklæring\n\n## Rettigheter\n\nDu kan be om innsyn i opplysningene dine.',
        ],
      ],
      good: [
        [
          '# Privacy policy\n\n## Rights\n\nYou can ask for access to your data. You have the right to data portability.',
          '# Personvernerklæring\n\n## Rettigheter\n\nDu kan be om innsyn i opplysningene dine. Du har også rett til å få dem overført til en annen virksomhet (dataportabilitet).',
        ],
      ],
    },
  },
  compare: (pair) => bothWays(pair, madeHereOnly, turn),
});

function* madeHereOnly(pair: Pair): Iterable<Difference> {
  const there = new Map(pair.other.analysis.disclosures.map((disclosure) => [disclosure.id, disclosure]));
  for (const disclosure of pair.one.analysis.disclosures) {
    const missing = there.get(disclosure.id);
    const [evidence] = disclosure.evidence;
    if (!missing || !evidence || !isMade(disclosure) || !isUnsaid(missing) || isAccepted(missing, pair.other)) continue;
    // where the same sentences stand in the same places, the difference is one of wording, unless no word there could state it
    if (mayState(pair.other, disclosure.id) && hasLike(pair, evidence.block, LISTED.has(disclosure.id))) continue;
    if (disclosure.id === 'controller-identity' && mentions(pair.other, wordsAt(evidence))) continue;
    const fixes = (): readonly Fix[] => clauseFixes(missing, pair.other.analysis.reading);
    const file = { path: pair.other.path, document: pair.other.analysis.document };
    const { name } = disclosure.duty;
    yield lacking(pair, evidence, messagesFor(name), {
      at: placeOf(missing, pair, evidence.block),
      one: { fixes: () => fixes().map((fix) => ({ ...fix, title: inOther(fix.title), file })) },
      other: { fixes, ...carrying(missing) },
    });
  }
}

/** Said in lists: one item less leaves a sentence that looks alike. */
const LISTED: ReadonlySet<DisclosureId> = new Set([
  'right-access',
  'right-rectification',
  'right-erasure',
  'right-restriction',
  'right-objection',
  'right-portability',
  'withdraw-consent',
  'complaint',
]);

const isMade = ({ status, basis }: Disclosure): boolean => status === 'present' && basis === 'text';

/**
 * Absent, or found not to apply by what the text says; not where the author or the settings say so. That no legitimate
 * interest is named where none is relied on is a matter of the basis.
 */
const isUnsaid = ({ id, status, basis }: Disclosure): boolean =>
  status === 'absent' || (status === 'na' && basis === 'text' && id !== 'legitimate-interests');

/** The author accepts that the other version does not say it. */
const isAccepted = ({ id }: Disclosure, { analysis }: Version): boolean =>
  analysis.suppressed.some(({ finding }) => finding.disclosure === id);

/** Where the gap itself is reported, this finding takes over from it. */
const carrying = ({ id, status }: Disclosure): Partial<Side> & { readonly disclosure?: DisclosureId } =>
  status === 'absent' ? { disclosure: id } : {};

/** Where the missing disclosure is reported already, else under the heading of its topic, else where the other version has it. */
function placeOf({ id, duty }: Disclosure, pair: Pair, block: Parameters<typeof belongsIn>[1]): Side['span'] {
  const { analysis }: Version = pair.other;
  const reported = analysis.findings.find(({ disclosure }) => disclosure === id);
  if (reported) return reported.span;
  const headings = analysis.document.sections.flatMap(({ heading }) => (heading ? [heading] : []));
  const heading = headingFor(headings, duty.topic);
  return heading ? headingSpan(analysis.document, heading) : belongsIn(pair, block);
}

const messagesFor = (name: Localized): { readonly states: Localized; readonly lacks: Localized } => ({
  states: {
    nb: `{Other} sier ikke noe om dette: ${name.nb}. Sett det inn der, eller ta det ut her hvis det ikke stemmer.`,
    nn: `{Other} seier ikkje noko om dette: ${name.nn}. Set det inn der, eller ta det ut her om det ikkje stemmer.`,
    en: `{Other} says nothing of this: ${name.en}. Insert it there, or take it out here if it does not hold.`,
  },
  lacks: {
    nb: `{Other} gir en opplysning som mangler her: ${name.nb}. Sett den inn her også.`,
    nn: `{Other} gir ei opplysning som manglar her: ${name.nn}. Set ho inn her òg.`,
    en: `{Other} gives information that is missing here: ${name.en}. Insert it here as well.`,
  },
});

/** «Sett inn: Rett til innsyn» becomes «Sett inn i den andre versjonen: Rett til innsyn». */
const inOther = (title: Localized): Localized => ({
  nb: title.nb.replace(/^Sett inn/, 'Sett inn i den andre versjonen'),
  nn: title.nn.replace(/^Set inn/, 'Set inn i den andre versjonen'),
  en: title.en.replace(/^Insert/, 'Insert in the other version'),
});
