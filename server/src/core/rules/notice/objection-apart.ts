/** The right to object named only in a list of all rights. */
import { legalBases } from '../../facts/legalBases.js';
import { objectionRight } from '../../facts/objectionRight.js';
import { placeSpan } from '../contradiction/pair.js';
import { blanksIn } from '../draft/placeholder.js';
import type { Fact } from '../../reading/fact.js';
import type { Block } from '../../document/block.js';
import { perBlock } from '../../reading/perBlock.js';
import { sentencesOf, textOf } from '../../reading/hit.js';
import { defineRule } from '../rule.js';

export const objectionApart = defineRule({
  id: 'notice/objection-apart',
  severity: 'hint',
  law: ['gdpr:21(4)'],
  title: {
    nb: 'Retten til å protestere står ikke for seg',
    nn: 'Retten til å protestere står ikkje for seg',
    en: 'The right to object is not set apart',
  },
  why: {
    nb: 'Retten til å protestere skal fremlegges klart og atskilt fra annen informasjon (GDPR artikkel 21 nr. 4) når grunnlaget er berettiget interesse eller en oppgave i allmennhetens interesse.',
    nn: 'Retten til å protestere skal leggjast fram klart og skilt frå annan informasjon (GDPR artikkel 21 nr. 4) når grunnlaget er berettiga interesse eller ei oppgåve i ålmenta si interesse.',
    en: 'The right to object has to be presented clearly and apart from other information (Article 21(4) GDPR) where the basis is legitimate interests or a public task.',
  },
  examples: {
    nb: {
      bad: [
        '# Personvern\n\nVi bygger på vår berettigede interesse i å forebygge svindel.\n\n## Dine rettigheter\n\n- rett til innsyn\n- rett til å protestere mot behandlingen\n- rett til sletting',
      ],
      good: [
        '# Personvern\n\nVi bygger på vår berettigede interesse i å forebygge svindel.\n\n## Rett til å protestere\n\nDu har rett til å protestere mot behandlingen.',
      ],
    },
    nn: {
      bad: [
        '# Personvern\n\nVi byggjer på ei berettiga interesse i å hindre svindel.\n\n## Rettane dine\n\n- rett til innsyn\n- rett til å protestere mot behandlinga\n- rett til sletting',
      ],
      good: [
        '# Personvern\n\nVi byggjer på ei berettiga interesse i å hindre svindel.\n\n## Rett til å protestere\n\nDu har rett til å protestere mot behandlinga.',
      ],
    },
    en: {
      bad: [
        '# Privacy policy\n\nWe rely on our legitimate interests in preventing fraud.\n\n## Your rights\n\n- the right of access\n- the right to object to processing\n- the right to erasure',
      ],
      good: [
        '# Privacy policy\n\nWe rely on our legitimate interests in preventing fraud.\n\n## Right to object\n\nYou have the right to object to the processing.',
      ],
    },
  },
  *check(reading) {
    // a basis with blanks beside it is still to be chosen
    const settled = reading
      .of(legalBases)
      .filter(({ block, strength }) => strength === 'full' && !perBlock(block, hasBlanks));
    if (!settled.some(({ value }) => value === 'f' || value === 'e')) return;
    const stated = reading.of(objectionRight).filter(({ strength }) => strength === 'full');
    const [first] = stated;
    if (!first || !stated.every(isAmongOthers)) return;
    yield {
      span: placeSpan(reading, first),
      message: {
        nb: 'Gi retten til å protestere en egen overskrift eller et eget avsnitt.',
        nn: 'Gi retten til å protestere ei eiga overskrift eller eit eige avsnitt.',
        en: 'Give the right to object a heading or paragraph of its own.',
      },
    };
  },
});

const hasBlanks = (block: Block): boolean => blanksIn(block).length > 0;

const RIGHT =
  /(?<!\p{L})(?:innsyn\p{L}*|rett(?:e|et|a|ing\p{L}*)|korriger\p{L}*|slett\p{L}*|begrens\p{L}*|avgrens\p{L}*|\p{L}*portabilitet\p{L}*|flytt\p{L}*|access|rectif\p{L}*|correct\p{L}*|eras\p{L}*|delet\p{L}*|restrict\p{L}*|\p{L}*portability|move|klag\p{L}*|complain\p{L}*)(?!\p{L})/giu;

/** Named as one of a row: a short item of a list, or a sentence that names two other rights. */
function isAmongOthers(stated: Fact<unknown>): boolean {
  const { block } = stated;
  if (block.kind === 'item' && block.text.split(' ').length <= 25) return true;
  const sentence = sentencesOf(block).find(({ start, end }) => start <= stated.start && stated.start < end);
  const kinds = new Set(
    [...(sentence ? textOf(sentence) : '').matchAll(RIGHT)].map(([word]) => word.slice(0, 4).toLowerCase()),
  );
  return block.kind === 'paragraph' && kinds.size >= 2;
}
