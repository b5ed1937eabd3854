/** Acts and articles that only one language version cites, or that differ. */
import { lawReferences } from '../../facts/references.js';
import type { Localized } from '../../languages/language.js';
import { cite } from '../../law/citation.js';
import { LANGUAGES, type Language } from '../../languages/language.js';
import type { Reading } from '../../reading/reading.js';
import { lacking, turn, unlike, type Place } from '../../translation/difference.js';
import { bothWays, type Pair } from '../../translation/pair.js';
import { pairUp } from '../../translation/pairUp.js';
import { definePairRule, type Difference } from '../pairRule.js';

export const translationLaw = definePairRule({
  id: 'translation/law',
  severity: 'warning',
  law: ['gdpr:12(1)', 'gdpr:5(1)(a)'],
  title: {
    nb: 'Ulike lovhenvisninger på de to språkene',
    nn: 'Ulike lovtilvisingar på dei to språka',
    en: 'References to the law differ between the languages',
  },
  why: {
    nb: 'Det er den samme behandlingen som hjemles. Viser versjonene til ulike bestemmelser, er minst én av henvisningene feil.',
    nn: 'Det er den same behandlinga som får heimel. Viser versjonane til ulike føresegner, er minst éi av tilvisingane feil.',
    en: 'It is the same processing that is given a basis. Where the versions cite different provisions, at least one of them is wrong.',
  },
  examples: {
    nb: {
      bad: [
        [
          '# Personvernerklæring\n\n## Grunnlag\n\nGrunnlaget er GDPR artikkel 6 nr. 1 bokstav f.',
          '# Privacy policy\n\n## Legal basis\n\nThe basis is Article 6(1)(b) GDPR.',
        ],
      ],
      good: [
        [
          '# Personvernerklæring\n\n## Grunnlag\n\nGrunnlaget er personvernforordningen artikkel 6 nr. 1 bokstav f.',
          '# Privacy policy\n\n## Legal basis\n\nThe basis is Art. 6(1)(f) of the General Data Protection Regulation.',
        ],
      ],
    },
    nn: {
      bad: [
        [
          '# Personvernerklæring\n\n## Lagring\n\nVi følgjer bokføringslova § 13 og slettar ikkje bilag før tida er ute.',
          '# Personvernerklæring\n\n## Lagring\n\nVi følger bokføringsloven § 10 og sletter ikke bilag før tiden er ute.',
        ],
      ],
      good: [
        [
          '# Personvernerklæring\n\n## Lagring\n\nVi følgjer bokføringslova § 13 og slettar ikkje bilag før tida er ute.',
          '# Personvernerklæring\n\n## Lagring\n\nVi følger bokføringsloven § 13 og sletter ikke bilag før tiden er ute.',
        ],
      ],
    },
    en: {
      bad: [
        [
          '# Privacy policy\n\n## Recruitment\n\nThe basis is Article 6(1)(b) GDPR, and Article 9(2)(b) for health data.',
          '# Personvernerklæring\n\n## Rekruttering\n\nGrunnlaget er GDPR artikkel 6 nr. 1 bokstav b.',
        ],
      ],
      good: [
        [
          '# Privacy policy\n\n## Complaints\n\nYou can complain under Article 77 GDPR.',
          '# Personvernerklæring\n\n## Klage\n\nDu kan klage etter GDPR artikkel 77.',
        ],
      ],
    },
  },
  *compare(pair) {
    const [mine, yours] = [onlyIn(pair), onlyIn(pair.turned)];
    const { unlike: pairs, here, there } = pairUp(pair, [mine, yours], ({ act, ref }) => (isAlone(ref) ? '' : act));
    for (const both of pairs) yield unlike(pair, both, messageFor);
    yield* bothWays(pair, (seen) => missing(seen, seen === pair ? here : there), turn);
  },
});

/** A provision where it is first cited. */
interface Cited extends Place {
  readonly act: string;
  /** `gdpr:6(1)(f)`. */
  readonly ref: string;
}

/** An act by its name: «bokføringsplikten» cites none. */
const ACT = /lov(?:en|a)?$|\bAct(?: \d{4})?$/iu;

/** Acts that are named for the law on privacy as a whole, and left out as easily. */
const GENERAL: ReadonlySet<string> = new Set(['gdpr', 'pol', 'pol2000', 'dir95']);

/** Whether a reference is to an act as a whole. */
const isAlone = (ref: string): boolean => !ref.includes(':');

const citedIn = (reading: Reading): readonly Cited[] => reading.once(readCited);

function readCited(reading: Reading): readonly Cited[] {
  const seen = new Set<string>();
  return reading.of(lawReferences).flatMap(({ value: { mark, resolution }, block }) => {
    const { act, targets } = resolution;
    if (act === undefined || mark.kind === 'recital' || mark.kind === 'chapter') return [];
    if (mark.kind === 'act') {
      if (GENERAL.has(act) || seen.has(act) || !ACT.test(block.text.slice(mark.start, mark.end))) return [];
      seen.add(act);
      return [{ block, start: mark.start, end: mark.end, act, ref: act }];
    }
    return targets.flatMap(({ canonical, target: { start, end } }): Cited[] => {
      const [ref] = canonical;
      return ref === undefined || canonical.length > 1 || seen.has(ref) || !seen.add(ref)
        ? []
        : [{ block, start, end, act, ref }];
    });
  });
}

/** Provisions that the other version does not cite, neither more nor less exactly. */
function onlyIn({ one, other }: Pair): readonly Cited[] {
  const there = citedIn(other.analysis.reading).map(({ ref }) => ref);
  return citedIn(one.analysis.reading).filter(
    ({ ref }) => !there.some((cited) => within(cited, ref) || within(ref, cited)),
  );
}

/** `gdpr:6(1)(f)` lies within `gdpr:6(1)`, and `gdpr:15` within `gdpr:15-22`. */
function within(ref: string, wider: string): boolean {
  if (ref === wider || (ref.startsWith(wider) && /^[(:]| /.test(ref.slice(wider.length)))) return true;
  const [act = '', from, to] = /^(.+:)(\d+)-(\d+)$/.exec(wider)?.slice(1) ?? [];
  const number = Number(/^\d+/.exec(ref.slice(act.length))?.[0]);
  return to !== undefined && ref.startsWith(act) && Number(from) <= number && number <= Number(to);
}

function* missing(pair: Pair, cited: readonly Cited[]): Iterable<Difference> {
  // an act that one names beside its provisions is a matter of wording
  for (const one of cited)
    if (!isAlone(one.ref)) yield lacking(pair, one, { states: onlyHere(one), lacks: onlyThere(one) });
}

const messages = (text: (name: string, language: Language) => string, ref: string): Localized =>
  Object.fromEntries(LANGUAGES.map((language) => [language, text(cite(ref, language), language)])) as Record<
    Language,
    string
  >;

const messageFor = ({ ref: here }: Cited, { ref: there }: Cited): Localized =>
  messages(
    (name, language) =>
      ({
        nb: `Her vises det til ${name}, i {other} til ${cite(there, 'nb')}. Finn ut hva som er riktig, og skriv det begge steder.`,
        nn: `Her er det vist til ${name}, i {other} til ${cite(there, 'nn')}. Finn ut kva som er rett, og skriv det begge stader.`,
        en: `${name} is cited here, ${cite(there, 'en')} in {other}. Find out which one is right, and write it in both.`,
      })[language],
    here,
  );

const onlyHere = ({ ref }: Cited): Localized =>
  messages(
    (name, language) =>
      ({
        nb: `{Other} viser ikke til ${name}. Sett det inn der også, eller ta det ut her.`,
        nn: `{Other} viser ikkje til ${name}. Set det inn der òg, eller ta det ut her.`,
        en: `{Other} does not cite ${name}. Insert it there as well, or take it out here.`,
      })[language],
    ref,
  );

const onlyThere = ({ ref }: Cited): Localized =>
  messages(
    (name, language) =>
      ({
        nb: `{Other} viser til ${name}, som ikke er nevnt her. Sett det inn her også, eller ta det ut der.`,
        nn: `{Other} viser til ${name}, som ikkje er nemnt her. Set det inn her òg, eller ta det ut der.`,
        en: `{Other} cites ${name}, which is not cited here. Insert it here as well, or take it out there.`,
      })[language],
    ref,
  );
