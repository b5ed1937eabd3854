/** What one language version affirms and the other denies: transfer, sharing, automated decisions, an officer. */
import { automatedDecisions } from '../../facts/automatedDecisions.js';
import { cookies } from '../../facts/cookies.js';
import { dataProtectionOfficers } from '../../facts/dataProtectionOfficers.js';
import { recipients } from '../../facts/recipients.js';
import { transfers } from '../../facts/transfers.js';
import type { Localized } from '../../languages/language.js';
import type { Fact } from '../../reading/fact.js';
import { sentencesOf, textOf } from '../../reading/hit.js';
import type { Reading } from '../../reading/reading.js';
import { unlike } from '../../translation/difference.js';
import type { Pair } from '../../translation/pair.js';
import { deniedInOne, denies } from '../../translation/denials.js';
import { definePairRule, type Difference } from '../pairRule.js';

export const translationOpposite = definePairRule({
  id: 'translation/opposite',
  severity: 'warning',
  law: ['gdpr:12(1)', 'gdpr:5(1)(a)'],
  title: {
    nb: 'Den ene versjonen sier ja, den andre nei',
    nn: 'Den eine versjonen seier ja, den andre nei',
    en: 'One version says yes, the other no',
  },
  why: {
    nb: 'Begge deler kan ikke være sant. Leserne av den ene versjonen får feil informasjon.',
    nn: 'Begge delar kan ikkje vere sant. Lesarane av den eine versjonen får feil informasjon.',
    en: 'Both cannot be true. Readers of one of the versions are misinformed.',
  },
  examples: {
    nb: {
      bad: [
        [
          '# Personvernerklæring\n\n## Overføring\n\nVi overfører ikke personopplysninger ut av EØS.',
          '# Privacy policy\n\n## Transfers\n\nWe transfer personal data to countries outside the EEA.',
        ],
      ],
      good: [
        [
          '# Personvernerklæring\n\n## Overføring\n\nVi overfører ikke personopplysninger ut av EØS.',
          '# Privacy policy\n\n## Transfers\n\nYour data stay within the EEA and are not transferred outside it.',
        ],
      ],
    },
    nn: {
      bad: [
        [
          '# Personvernerklæring\n\n## Avgjerder\n\nVi brukar ikkje automatiserte avgjerder.',
          '# Personvernerklæring\n\n## Avgjørelser\n\nVi bruker automatiserte avgjørelser når du søker om kreditt.',
        ],
      ],
      good: [
        [
          '# Personvernerklæring\n\n## Avgjerder\n\nVi brukar ikkje automatiserte avgjerder.',
          '# Personvernerklæring\n\n## Avgjørelser\n\nVi treffer ingen automatiserte avgjørelser.',
        ],
      ],
    },
    en: {
      bad: [
        [
          '# Privacy policy\n\n## Automated decisions\n\nWe do not make automated decisions about you.',
          '# Personvernerklæring\n\n## Automatiserte avgjørelser\n\nVi treffer automatiserte avgjørelser om deg når du søker om kreditt.',
        ],
      ],
      good: [
        [
          '# Privacy policy\n\n## Automated decisions\n\nWe do not make automated decisions about you.',
          '# Personvernerklæring\n\n## Automatiserte avgjørelser\n\nVi bruker ikke automatiserte avgjørelser.',
        ],
      ],
    },
  },
  *compare(pair) {
    const told = new Set<unknown>();
    for (const difference of claimed(pair)) {
      told.add(difference.block);
      yield difference.found;
    }
    for (const { here, there, deniedHere } of deniedInOne(pair))
      if (!told.has(here.block))
        yield unlike(pair, [here, there], (place) => ((place === here) === deniedHere ? DENIES : AFFIRMS));
  },
});

/** What the facts of both versions tell, with the block of the first. */
function* claimed(pair: Pair): Iterable<{ readonly found: Difference; readonly block: unknown }> {
  for (const claims of CLAIMS) {
    const [mine, yours] = [claims(pair.one.analysis.reading), claims(pair.other.analysis.reading)];
    // a version that says both is a matter of its own
    if (mine.yes && !mine.no && yours.no && !yours.yes && isPlain(mine.yes))
      yield { found: unlike(pair, [mine.yes, yours.no], saysOf(mine.yes)), block: mine.yes.block };
    if (mine.no && !mine.yes && yours.yes && !yours.no && isPlain(yours.yes))
      yield { found: unlike(pair, [mine.no, yours.yes], saysOf(yours.yes)), block: mine.no.block };
  }
}

/** What is affirmed in a sentence with a denial may be a limit: «Vi bruker ikke informasjonskapsler til markedsføring». */
const isPlain = ({ block, start, end }: Fact<unknown>): boolean =>
  !sentencesOf(block).some((sentence) => sentence.start < end && start < sentence.end && denies(textOf(sentence)));

/** The first words that affirm, and the first that deny. */
interface Claims {
  readonly yes: Fact<unknown> | undefined;
  readonly no: Fact<unknown> | undefined;
}

const CLAIMS: readonly ((reading: Reading) => Claims)[] = [
  (reading) => ({
    yes: reading.of(transfers).find(({ value }) => value === 'out'),
    no: reading.of(transfers).find(({ value }) => value === 'stays'),
  }),
  (reading) => ({
    yes: reading.of(recipients).find(({ value }) => value !== 'none'),
    no: reading.of(recipients).find(({ value }) => value === 'none'),
  }),
  (reading) => ({
    yes: reading.of(automatedDecisions).find(({ value }) => value.claim === 'made'),
    no: reading.of(automatedDecisions).find(({ value }) => value.claim === 'none'),
  }),
  (reading) => ({
    yes: reading.of(dataProtectionOfficers).find(({ value }) => value === 'officer'),
    no: reading.of(dataProtectionOfficers).find(({ value }) => value === 'none'),
  }),
  (reading) => ({
    yes: reading.of(cookies).find(({ value }) => value === 'used'),
    no: reading.of(cookies).find(({ value }) => value === 'none'),
  }),
];

const saysOf =
  (yes: Fact<unknown>) =>
  (here: Fact<unknown>): Localized =>
    here === yes ? AFFIRMS : DENIES;

const AFFIRMS: Localized = {
  nb: '{Other} sier det motsatte: at dette ikke skjer. Finn ut hva som er riktig, og skriv det begge steder.',
  nn: '{Other} seier det motsette: at dette ikkje skjer. Finn ut kva som er rett, og skriv det begge stader.',
  en: '{Other} says the opposite: that this is not so. Find out which is right, and write it in both.',
};
const DENIES: Localized = {
  nb: '{Other} sier det motsatte: at dette skjer. Finn ut hva som er riktig, og skriv det begge steder.',
  nn: '{Other} seier det motsette: at dette skjer. Finn ut kva som er rett, og skriv det begge stader.',
  en: '{Other} says the opposite: that this is so. Find out which is right, and write it in both.',
};
