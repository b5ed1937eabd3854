/** A storage period tied to an act: how long the act asks for, from when, and whether the text agrees. */
import type { Block } from '../document/block.js';
import { spanIn } from '../document/policyDocument.js';
import { fromIso } from '../facts/durations/period.js';
import { printPeriod } from '../facts/durations/print.js';
import { lawVerdicts, type LawVerdict } from '../facts/retention/law.js';
import { retentionStatements } from '../facts/retention/statements.js';
import type { Language, Localized } from '../languages/language.js';
import { cited, escaped, EXPLAINING, fitting } from '../law/explaining.js';
import type { PeriodKind } from '../law/retention.js';
import type { Reading } from '../reading/reading.js';
import type { Explained } from './explained.js';

/** The period at `offset` in the block's text, where the text ties it to an act that sets one. */
export function periodHover(reading: Reading, block: Block, offset: number, language: Language): Explained | undefined {
  for (const fact of reading.of(retentionStatements)) {
    const { duration } = fact.value;
    if (fact.block !== block || !duration || offset < duration.start || offset > duration.end) continue;
    const [verdict] = lawVerdicts(fact);
    if (!verdict) continue;
    return {
      value: explainPeriod(verdict, language),
      span: spanIn(reading.document, block, duration.start, duration.end),
    };
  }
  return undefined;
}

function explainPeriod({ row, kind }: LawVerdict, language: Language): string {
  const { what, event, note, section, related = [], alternatives = [], asOf, certainty, period } = row;
  const length = fromIso(period ?? '');
  const asks = length ? `${BINDS[language][row.kind]} **${printPeriod(length, language)}** ${event[language]}` : '';
  const others = alternatives.flatMap(({ period: other, when }) => {
    const read = fromIso(other);
    return read ? [`- ${printPeriod(read, language)}: ${escaped(when[language])}`] : [];
  });
  const { see, checked, uncertain } = EXPLAINING[language];
  return fitting(
    [
      `**${cited(section, language)}** · ${escaped(what[language])}`,
      `${asks}.`,
      others.join('\n'),
      VERDICTS[language][kind],
      note && escaped(note[language]),
      related.length > 0 ? `${see} ${related.map((ref) => cited(ref, language)).join(' · ')}` : '',
      `*${checked} ${asOf}${certainty === 'uncertain' ? `; ${uncertain}` : ''}*`,
    ],
    [5, 4, 2],
  );
}

const BINDS: Localized<Readonly<Record<PeriodKind, string>>> = {
  nb: {
    minimum: 'Loven krever minst',
    maximum: 'Loven tillater høyst',
    exact: 'Loven krever',
    guidance: 'Vanlig praksis er',
    claim: 'Krav kan reises i',
  },
  nn: {
    minimum: 'Lova krev minst',
    maximum: 'Lova tillèt høgst',
    exact: 'Lova krev',
    guidance: 'Vanleg praksis er',
    claim: 'Krav kan reisast i',
  },
  en: {
    minimum: 'The act requires at least',
    maximum: 'The act allows at most',
    exact: 'The act requires',
    guidance: 'Common practice is',
    claim: 'Claims can be made for',
  },
};

const VERDICTS: Localized<Readonly<Record<LawVerdict['kind'], string>>> = {
  nb: {
    meets: 'Teksten stemmer med det.',
    below: 'Teksten sier kortere.',
    above: 'Teksten sier lengre; det krever et eget grunnlag.',
  },
  nn: {
    meets: 'Teksten stemmer med det.',
    below: 'Teksten seier kortare.',
    above: 'Teksten seier lengre; det krev eit eige grunnlag.',
  },
  en: {
    meets: 'The text agrees.',
    below: 'The text says less.',
    above: 'The text says more, which needs a ground of its own.',
  },
};
