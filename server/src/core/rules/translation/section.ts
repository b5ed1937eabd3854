/** A section that the other language version does not have. */
import { wordsOf } from '../../document/policyDocument.js';
import type { Section } from '../../document/section.js';
import type { Localized } from '../../languages/language.js';
import { topicsIn } from '../../reading/topics.js';
import { lacking, turn } from '../../translation/difference.js';
import { bothWays, type Pair } from '../../translation/pair.js';
import { wordsIn } from '../../translation/sections.js';
import { definePairRule, type Difference } from '../pairRule.js';

export const translationSection = definePairRule({
  id: 'translation/section',
  severity: 'warning',
  law: ['gdpr:12(1)'],
  title: {
    nb: 'Et avsnitt finnes bare på det ene språket',
    nn: 'Eit avsnitt finst berre på det eine språket',
    en: 'A section is there in one language only',
  },
  why: {
    nb: 'Leserne av de to versjonene skal få den samme informasjonen. Et avsnitt som bare står i den ene, er oftest glemt i oversettelsen.',
    nn: 'Lesarane av dei to versjonane skal få den same informasjonen. Eit avsnitt som berre står i den eine, er oftast gløymt i omsetjinga.',
    en: 'Readers of the two versions are to get the same information. A section that only one has was most often forgotten in the translation.',
  },
  examples: {
    nb: {
      bad: [
        [
          '# Personvernerklæring\n\n## Formål\n\nVi bruker opplysningene til å levere varene du har bestilt hos oss.\n\n## Sikkerhet\n\nVi krypterer opplysningene og begrenser hvem av de ansatte som har tilgang til dem.\n\n## Kontakt\n\nSkriv til oss på post@fjordlys.no om du har spørsmål.',
          '# Privacy policy\n\n## Purposes\n\nWe use the data to deliver the goods that you have ordered from us.\n\n## Contact\n\nWrite to us at post@fjordlys.no if you have any questions.',
        ],
      ],
      good: [
        [
          '# Personvernerklæring\n\n## Formål\n\nVi bruker opplysningene til å levere varene du har bestilt hos oss.\n\n## Sikkerhet\n\nVi krypterer opplysningene og begrenser hvem av de ansatte som har tilgang til dem.',
          '# Privacy policy\n\n## Why we use your data\n\nWe use the data to deliver the goods that you have ordered from us.\n\n## How we protect them\n\nWe encrypt the data and limit which of our employees have access to them.',
        ],
      ],
    },
    nn: {
      bad: [
        [
          '# Personvernerklæring\n\n## Føremål\n\nVi brukar opplysningane til å levere varene du har tinga hos oss.\n\n## Tryggleik\n\nVi krypterer opplysningane og avgrensar kven av dei tilsette som har tilgang til dei.\n\n## Kontakt\n\nSkriv til oss på post@fjordlys.no om du har spørsmål.',
          '# Personvernerklæring\n\n## Formål\n\nVi bruker opplysningene til å levere varene du har bestilt hos oss.\n\n## Kontakt\n\nSkriv til oss på post@fjordlys.no om du har spørsmål.',
        ],
      ],
      good: [
        [
          '# Personvernerklæring\n\n## Føremål\n\nVi brukar opplysningane til å levere varene du har tinga hos oss.\n\n## Tryggleik\n\nVi krypterer opplysningane og avgrensar kven av dei tilsette som har tilgang til dei.',
          '# Personvernerklæring\n\n## Formål\n\nVi bruker opplysningene til å levere varene du har bestilt hos oss.\n\n## Sikkerhet\n\nVi krypterer opplysningene og begrenser hvem av de ansatte som har tilgang til dem.',
        ],
      ],
    },
    en: {
      bad: [
        [
          '# Privacy policy\n\n## Purposes\n\nWe use the data to deliver the goods that you have ordered.\n\n## Changes\n\nWe tell registered customers by e-mail before we make changes that matter to them.\n\n## Contact\n\nWrite to us at post@fjordlys.no if you have questions.',
          '# Personvernerklæring\n\n## Formål\n\nVi bruker opplysningene til å levere varene du har bestilt.\n\n## Kontakt\n\nSkriv til oss på post@fjordlys.no om du har spørsmål.',
        ],
      ],
      good: [
        [
          '# Privacy policy\n\n## Purposes\n\nWe use the data to deliver the goods that you have ordered.\n\n## Contact\n\nWrite to us at post@fjordlys.no if you have questions. We tell registered customers by e-mail before we make changes that matter.',
          '# Personvernerklæring\n\n## Formål\n\nVi bruker opplysningene til å levere varene du har bestilt.\n\n## Endringer\n\nVi varsler registrerte kunder på e-post før vi gjør endringer som betyr noe.\n\n## Kontakt\n\nSkriv til oss på post@fjordlys.no om du har spørsmål.',
        ],
      ],
    },
  },
  compare: (pair) => bothWays(pair, hereOnly, turn),
});

/** A section of fewer words is no matter of its own. */
const FEWEST = 8;
/** Versions that share fewer of their sections are not built alike, and tell nothing by them. */
const SHARED = 0.4;

function* hereOnly(pair: Pair): Iterable<Difference> {
  const { sections } = pair.one.analysis.document;
  const matched = sections.filter((section) => pair.counterpart(section));
  if (matched.length < Math.max(2, sections.length * SHARED)) return;
  for (const [index, section] of sections.entries()) {
    const { heading, parent } = section;
    if (!heading || pair.counterpart(section) || wordsIn(section) < FEWEST) continue;
    // what is told of a section holds for those below it
    if (parent?.heading && !pair.counterpart(parent)) continue;
    if (isElsewhere(pair, index) || isToldOtherwise(pair, section)) continue;
    const words = heading.text;
    const at = before(pair, index)?.heading;
    yield lacking(
      pair,
      { block: heading, start: 0, end: words.length },
      { states: onlyHere, lacks: onlyThere(words) },
      at ? { at: wordsOf(pair.other.analysis.document, at) } : {},
    );
  }
}

/** The counterpart of the last section before that has one. */
function before({ one, counterpart }: Pair, index: number): Section | undefined {
  for (let at = index - 1; at >= 0; at--) {
    const found = counterpart(one.analysis.document.sections[at]!);
    if (found) return found;
  }
  return undefined;
}

const topicsOf = ({ heading }: Section): readonly string[] => (heading ? topicsIn(heading) : []);

/** Whether another section there has its topic, a neighbour is so much longer that it may hold the section, or has one beside it that may be it. */
function isElsewhere(pair: Pair, index: number): boolean {
  const { sections } = pair.one.analysis.document;
  const theirs = pair.other.analysis.document.sections;
  const words = wordsIn(sections[index]!);
  const topics = topicsOf(sections[index]!);
  if (theirs.some((section) => topicsOf(section).some((topic) => topics.includes(topic)))) return true;
  const known = sections.map((section) => ({ section, other: pair.counterpart(section) }));
  const previous = known
    .slice(0, index)
    .filter(({ other }) => other)
    .at(-1);
  const next = known.slice(index + 1).find(({ other }) => other);
  const longer = [previous, next].some(
    (near) => near?.other && wordsIn(near.other) - wordsIn(near.section) * SLACK > words / 2,
  );
  if (longer) return true;
  const [from, to] = [
    theirs.indexOf(previous?.other as Section),
    next?.other ? theirs.indexOf(next.other) : theirs.length,
  ];
  return theirs.slice(from + 1, to).some((section) => wordsIn(section) > words * 0.4);
}

/** How much longer a translation may be. */
const SLACK = 1.25;

/** The gap is told by what the section discloses. */
function isToldOtherwise({ one, other }: Pair, section: Section): boolean {
  const there = new Map(other.analysis.disclosures.map(({ id, status }) => [id, status]));
  return one.analysis.disclosures.some(
    ({ id, status, evidence }) =>
      status === 'present' && there.get(id) === 'absent' && evidence[0]?.block.section === section,
  );
}

const onlyHere: Localized = {
  nb: '{Other} har ikke noe avsnitt som svarer til dette. Oversett det, eller ta det ut her.',
  nn: '{Other} har ikkje noko avsnitt som svarar til dette. Omset det, eller ta det ut her.',
  en: '{Other} has no section that corresponds to this one. Translate it, or take it out here.',
};

const onlyThere = (heading: string): Localized => ({
  nb: `Etter dette har {other} et avsnitt som mangler her: «${heading}». Oversett det, eller ta det ut der.`,
  nn: `Etter dette har {other} eit avsnitt som manglar her: «${heading}». Omset det, eller ta det ut der.`,
  en: `After this, {other} has a section that is missing here: “${heading}”. Translate it, or take it out there.`,
});
