/** How long the data is kept, or what decides it. */
import { retentionStatements } from '../facts/retention/statements.js';
import type { Fact } from '../reading/fact.js';
import { sentencesOf, textOf } from '../reading/hit.js';
import { defineDuty, fromFacts } from './duty.js';

export const retentionPeriod = defineDuty({
  id: 'retention-period',
  law: ['gdpr:13(2)(a)', 'gdpr:14(2)(a)', 'gdpr:5(1)(e)'],
  severity: 'warning',
  topic: 'retention',
  name: { nb: 'lagringstiden', nn: 'lagringstida', en: 'the retention period' },
  absent: {
    nb: 'Det står ikke hvor lenge opplysningene lagres (artikkel 13 nr. 2 bokstav a). Oppgi en tid for hver type opplysninger, eller hva som avgjør når de slettes.',
    nn: 'Det står ikkje kor lenge opplysningane blir lagra (artikkel 13 nr. 2 bokstav a). Oppgi ei tid for kvar type opplysningar, eller kva som avgjer når dei blir sletta.',
    en: 'The policy does not say how long the data is kept (Article 13(2)(a)). Give a period for each kind of data, or what decides when it is deleted.',
  },
  partial: {
    default: {
      nb: 'Lagringstiden er bare så lang som nødvendig eller lovpålagt (artikkel 13 nr. 2 bokstav a). Oppgi en tid, eller en hendelse som leseren kan regne fra.',
      nn: 'Lagringstida er berre så lang som nødvendig eller lovpålagd (artikkel 13 nr. 2 bokstav a). Oppgi ei tid, eller ei hending som lesaren kan rekne frå.',
      en: 'The period is only what is necessary or required by law (Article 13(2)(a)). Give a period, or an event that readers can count from.',
    },
  },
  why: {
    nb: 'Den registrerte skal kunne vite når opplysningene er borte. Er det ikke mulig å oppgi en tid, skal kriteriene stå.',
    nn: 'Den registrerte skal kunne vite når opplysningane er borte. Går det ikkje an å oppgi ei tid, skal kriteria stå.',
    en: 'People must be able to tell when their data is gone. Where no period can be given, the criteria must be.',
  },
  clauses: ['retention-period', 'retention-criteria'],
  examples: {
    nb: {
      states: [
        'Vi lagrer kundeopplysninger i tre år etter siste kjøp.',
        'Opplysningene slettes når du melder deg ut.',
        'Vi lagrer opplysningene om deg i [lagringstid].',
        'Kontoen oppbevares så lenge du er medlem.',
      ],
      partial: ['Vi lagrer opplysningene så lenge det er nødvendig for formålet.'],
      lookAlikes: [
        'Vi svarer innen 30 dager.',
        'Du har rett til å få opplysninger slettet.',
        'Informasjonskapselen utløper etter ett år.',
      ],
    },
    nn: {
      states: [
        'Vi lagrar kundeopplysningar i tre år etter siste kjøp.',
        'Opplysningane blir sletta når du melder deg ut.',
      ],
      partial: ['Vi lagrar opplysningane så lenge det er nødvendig for føremålet.'],
      lookAlikes: ['Vi svarar innan 30 dagar.', 'Du har rett til å få opplysningar sletta.'],
    },
    en: {
      states: [
        'We keep customer data for three years after your last purchase.',
        'We delete your data when you close your account.',
        'We keep the data about you for [retention period].',
      ],
      partial: ['We retain personal data only for as long as necessary for our purposes.'],
      lookAlikes: [
        'We reply within 30 days.',
        'You have the right to have your data deleted.',
        'The cookie expires after one year.',
      ],
    },
  },
  assess: (reading) => {
    const stated = reading.of(retentionStatements);
    // «Kameraopptak slettes etter syv dager. For øvrig så lenge det er nødvendig»: the main processing has no period
    const weak = stated.filter(({ strength }) => strength === 'weak');
    const needed = weak.filter((fact) => fact.value.kind === 'need' && !isAside(fact));
    const rest = needed.length > 0 ? needed : weak.filter((fact) => LEFT_OVER.test(wordsOf(fact)));
    if (rest.length > 0 && stated.every((fact) => fact.strength === 'weak' || isAside(fact)))
      return { status: 'partial', evidence: rest, missing: 'default' };
    // a period is plainer evidence than a criterion
    return fromFacts(
      [...stated].sort((a, b) => rank(a.value.kind) - rank(b.value.kind) || a.block.index - b.block.index),
    );
  },
});

const RANKS = ['period', 'criterion', 'blank', 'endless', 'need', 'law'];
const rank = (kind: string): number => RANKS.indexOf(kind);

/** The sentence that a period or criterion stands in. */
function wordsOf({ block, start }: Fact<unknown>): string {
  const sentence = sentencesOf(block).find((other) => start >= other.start && start < other.end);
  return sentence ? textOf(sentence) : block.text;
}

/** All the data that no period is given for. */
const LEFT_OVER =
  /^(?:for øvrige?|ellers|elles|øvrige|alle andre|alle øvrige|andre (?:opplysning|personopplysning|data)|resten|otherwise|in all other cases|(?:all |any )?other (?:personal |data|information|details)|the rest|apart from (?:this|that))/iu;

/** Data that are kept beside the main processing (recordings, logs, copies, cookies), and what is no data: the access of those who leave. */
const isAside = (fact: Fact<unknown>): boolean =>
  LEFT_OVER.test(wordsOf(fact)) ||
  /(?<!\p{L})(?:tilgang(?:en|ar|ane|er|ene)?|access|brukerrettighet\p{L}*)(?!\p{L})[^.]{0,20}(?:fjern|slett|avslutt|sperr|stengt|removed|revoked|withdrawn|closed)|kamera|(?<!\p{L})(?:opptak\p{L}*|lydopptak\p{L}*|recordings?|footage)(?!\p{L})|overvåk|overvak|video|cctv|camera|surveillance|(?<!\p{L})(?:logg(?:er|ene|ane|ar)?|logs?)(?!\p{L})|backup|back-up|sikkerhetskopi|tryggleikskopi|reservekopi|informasjonskaps|cookie|kapsl/iu.test(
    `${fact.block.rowHead?.text ?? ''} ${wordsOf(fact)}`,
  );
