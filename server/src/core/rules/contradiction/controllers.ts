/** Two organisations that are each called the controller. */
import { controllers as controllerFacts } from '../../facts/controllers.js';
import { cue } from '../../marking/cue.js';
import { fact, type Fact } from '../../reading/fact.js';
import { sentenceAt, textOf, type Sentence } from '../../reading/hit.js';
import { isNegated } from '../../reading/polarity.js';
import type { Reading } from '../../reading/reading.js';
import { CONDITIONAL, sentencesWith } from './limits.js';
import { defineRule } from '../rule.js';
import { opposed } from './pair.js';

export const twoControllers = defineRule({
  id: 'contradiction/controllers',
  severity: 'warning',
  law: ['gdpr:13(1)(a)', 'gdpr:26'],
  title: { nb: 'To behandlingsansvarlige', nn: 'To behandlingsansvarlege', en: 'Two controllers' },
  why: {
    nb: 'To ulike virksomheter utpekes som behandlingsansvarlig. Er de felles ansvarlige, må teksten si det (GDPR artikkel 26); ellers er den ene ofte igjen fra en mal.',
    nn: 'To ulike verksemder er peikte ut som behandlingsansvarleg. Er dei felles ansvarlege, må teksten seie det (GDPR artikkel 26); elles er den eine ofte att frå ein mal.',
    en: 'Two different organisations are each called the controller. If they are joint controllers the text has to say so (Article 26 GDPR); otherwise one is often left over from a template.',
  },
  examples: {
    nb: {
      bad: [
        '# Personvern\n\nKystbrygga AS er behandlingsansvarlig for opplysningene.\n\n## Kontakt\n\nFjellheimen Drift AS er behandlingsansvarlig for personopplysningene dine.',
      ],
      good: [
        '# Personvern\n\nKystbrygga AS er behandlingsansvarlig for opplysningene.\n\n## Kontakt\n\nKystbrygga AS er behandlingsansvarlig, og Fjellheimen Drift AS er databehandler.',
      ],
    },
    nn: {
      bad: [
        '# Personvern\n\nFjordbruket AS er behandlingsansvarleg for opplysningane.\n\n## Kontakt\n\nBrelaget Drift AS er behandlingsansvarleg for personopplysningane dine.',
      ],
      good: ['# Personvern\n\nFjordbruket AS og Brelaget Drift AS er felles behandlingsansvarlege.'],
    },
    en: {
      bad: [
        '# Privacy policy\n\nQuayside AS is the controller of your personal data.\n\n## Contact\n\nHilltop Trading Ltd is the controller of your data.',
      ],
      good: [
        '# Privacy policy\n\nQuayside AS is the controller of your personal data.\n\n## Payment\n\nHilltop Trading Ltd is an independent controller for payments.',
      ],
    },
  },
  *check(reading) {
    const stated = [...reading.of(controllerFacts).filter(isPlain), ...reading.eachUnit(decidingFirms)].sort(
      (a, b) => a.block.index - b.block.index,
    );
    const [first] = stated;
    const other =
      first && stated.find(({ value, block }) => block !== first.block && differs(value.name, first.value.name));
    if (first && other && new Set(stated.map(({ value }) => coreOf(value.name))).size <= MANY)
      yield opposed(reading, other, first, messageFor(other.value.name, first.value.name));
  },
});

/** A group that lists its companies names many. */
const MANY = 3;

/** Each for a part, together, or not of this policy. */
const SPLIT =
  /(?<!\p{L})(?:felles|sammen|saman|joint\p{L}*|selvstendig\p{L}*|sjølvstendig\p{L}*|independent\p{L}*|separate|eg[ne][tn]?|eige?n?|own|også|also|konsern\p{L}*|group|hver(?:t|) |kvar|each|respective\p{L}*|respektive|leverandør\p{L}*|databehandl\p{L}*|processor\p{L}*|supplier\p{L}*|betaling\p{L}*|payment\p{L}*|når|when|hvis|dersom|if|tidligere|previously|for (?:tjenesten|betaling|kunder|ansatte|the service|payment|customers|employees))(?!\p{L})/iu;

/** «X AS er behandlingsansvarlig», with a legal form in the name. */
const isPlain = ({ value, block, start, end }: Fact<{ readonly name: string; readonly by: string }>): boolean =>
  value.by === 'controller' &&
  FORM.test(value.name) &&
  !/^\[/.test(value.name) &&
  (block.kind !== 'cell' || LABELLED.test(block.rowHead?.text ?? '')) &&
  RESPONSIBLE.test(block.text.slice(start, end)) &&
  !SPLIT.test(block.text.slice(start, end));

/** «Holmen Drift AS bestemmer alene hva …», «Selskapet er behandlingsansvarlig» behind the name, “the party that decides why and how … is X Ltd”. */
const decidingFirms = (unit: Reading): readonly Fact<{ readonly name: string; readonly by: string }>[] =>
  sentencesWith(unit, RESPONSIBLE_CUE).flatMap(([sentence, hits]) => {
    const text = textOf(sentence);
    const plain = text.replace(ALONE, ' ').replace(WITHIN_GROUP, '');
    if (sentence.block.kind === 'cell' || hits.every(isNegated) || SPLIT.test(plain) || CONDITIONAL.test(text))
      return [];
    const name = FIRM_FIRST.exec(plain)?.[1] ?? FIRM_LAST.exec(plain)?.[1] ?? firmBefore(sentence, plain);
    return name === undefined ? [] : [fact({ name, by: 'controller' }, sentence)];
  });
const RESPONSIBLE_CUE = cue('firm-decides', {
  nb: ['(behandlingsansvarlig|dataansvarlig)', '(bestemmer|avgjør) ..9 (formål*|brukes|hvordan|hvorfor|midler*)'],
  nn: [
    '(behandlingsansvarleg|dataansvarleg)',
    '(bestemmer|avgjer) ..9 (føremål*|brukt*|brukast|korleis|kvifor|middel)',
  ],
  en: ['controller', '(decides|determines|decide) ..9 (purpose*|used|how|why|means)'],
});
const WITHIN_GROUP = /^(?:within|innenfor|innanfor|i) (?:the |our )?(?:group|konsernet),?\s/iu;
const ALONE = /(?<!\p{L})(?:alene|åleine|alone|sole|eneste|einaste|vår egen|sin egen)(?!\p{L})/giu;
/** A name of words with capitals and its legal form. */
const FIRM_FIRST =
  /^(?:[\d.]{1,6} )?((?:\p{Lu}[\p{L}&.-]* ){1,4}(?:AS|ASA|SA|ANS|DA|IKS|KF|Ltd|Limited|Inc|LLC|GmbH|AB|ApS|BV))\s(?:er|is|bestemmer|avgjør|avgjer|decides|determines)\s/u;
const FIRM_LAST =
  /\s(?:er|is)\s((?:\p{Lu}[\p{L}&.-]* ){1,4}(?:AS|ASA|SA|ANS|DA|IKS|KF|Ltd|Limited|Inc|LLC|GmbH|AB|ApS|BV))\.?$/u;
/** «Selskapet», «Kraftlaget», “the company”: the firm that the sentence before begins with. */
function firmBefore({ block, index }: Sentence, text: string): string | undefined {
  if (index === 0 || !THE_FIRM.test(text)) return undefined;
  return FIRM_START.exec(textOf(sentenceAt(block, index - 1)))?.[1];
}
const THE_FIRM =
  /^(?:selskapet|firmaet|virksomheten|verksemda|bedriften|bedrifta|\p{Lu}\p{L}{3,20}(?:laget|klubben|huset|bygget|banken|verket|foreningen|foreininga)|the (?:company|firm|business|association|club)) (?:er|is) /iu;
const FIRM_START =
  /^(?:[\d.]{1,6} )?((?:\p{Lu}[\p{L}&.-]* ){1,4}(?:AS|ASA|SA|ANS|DA|IKS|KF|Ltd|Limited|Inc|LLC|GmbH|AB|ApS|BV))[\s,(]/u;

/** Words of the role, and what it comes to. */
const RESPONSIBLE =
  /behandlingsansv|dataansv|controller|ansvarl[ie]g for (?:behandling|handsaming|personopplysning|opplysning|dine|at )|responsible for (?:the |your )?(?:processing|personal|data)|(?:bestemmer|avgjør|avgjer|decides?|determines?)(?!\p{L})[^.;]{0,40}(?:formål|føremål|purpose|hvorfor|hvordan|kvifor|korleis|why|how)/iu;
const LABELLED = /^(?:behandlingsansvarl[ie]g|(?:data )?controller)\W*$/iu;
const FORM =
  /(?<!\p{L})(?:AS|ASA|SA|ENK|DA|ANS|NUF|HF|IKS|KF|Ltd|Limited|Inc|LLC|GmbH|AB|ApS|A\/S|BV|plc|\p{L}*klubb|\p{L}*klubben|\p{L}*forening|\p{L}*foreining|kommune|Stiftelse|Club|Association|Municipality|Foundation)\.?$/u;

const coreOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(FORM, '')
    .replace(/(?<!\p{L})(?:as|asa|sa|ltd|inc|limited|the|norge|norway|norsk)(?!\p{L})|[^\p{L}\p{N}]/gu, '');

const differs = (a: string, b: string): boolean => {
  const [left, right] = [coreOf(a), coreOf(b)];
  return left.length > 2 && right.length > 2 && !left.includes(right) && !right.includes(left);
};

const messageFor = (name: string, other: string): { nb: string; nn: string; en: string } => ({
  nb: `Her er ${name} behandlingsansvarlig, et annet sted ${other}.`,
  nn: `Her er ${name} behandlingsansvarleg, ein annan stad ${other}.`,
  en: `Here ${name} is the controller, elsewhere ${other} is.`,
});
