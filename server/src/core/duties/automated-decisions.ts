/** Decisions about people by automated means alone. */
import { automatedDecisions as decisions } from '../facts/automatedDecisions.js';
import type { Reading } from '../reading/reading.js';
import { defineDuty, notApplicable, type Assessment } from './duty.js';

export const automatedDecisions = defineDuty({
  id: 'automated-decisions',
  law: ['gdpr:13(2)(f)', 'gdpr:14(2)(g)', 'gdpr:22'],
  severity: 'warning',
  topic: 'automated',
  name: { nb: 'automatiserte avgjørelser', nn: 'automatiserte avgjerder', en: 'automated decisions' },
  absent: {
    nb: 'Det står ikke om dere tar automatiserte avgjørelser (artikkel 13 nr. 2 bokstav f). Skriv at dere ikke gjør det, eller forklar logikken og hva avgjørelsen kan bety for den enkelte.',
    nn: 'Det står ikkje om de tek automatiserte avgjerder (artikkel 13 nr. 2 bokstav f). Skriv at de ikkje gjer det, eller forklar logikken og kva avgjerda kan ha å seie for den enkelte.',
    en: 'The policy does not say whether you make automated decisions (Article 13(2)(f)). Say that you do not, or explain the logic and what the decision may mean for the person.',
  },
  partial: {
    both: {
      nb: 'Automatiserte avgjørelser nevnes, men forklares ikke (artikkel 13 nr. 2 bokstav f). Skriv hvilke opplysninger som teller og hvordan, hva avgjørelsen kan bety for den enkelte, og at man kan få et menneske til å vurdere den (artikkel 22 nr. 3).',
      nn: 'Automatiserte avgjerder blir nemnde, men ikkje forklarte (artikkel 13 nr. 2 bokstav f). Skriv kva opplysningar som tel og korleis, kva avgjerda kan ha å seie for den enkelte, og at ein kan få eit menneske til å vurdere henne (artikkel 22 nr. 3).',
      en: 'Automated decisions are mentioned but not explained (Article 13(2)(f)). Say which data counts and how, what the decision may mean for the person, and that a human can be asked to look at it (Article 22(3)).',
    },
    logic: {
      nb: 'Det står ikke hvordan den automatiserte avgjørelsen blir til (artikkel 13 nr. 2 bokstav f). Skriv hvilke opplysninger som teller, og hvordan.',
      nn: 'Det står ikkje korleis den automatiserte avgjerda blir til (artikkel 13 nr. 2 bokstav f). Skriv kva opplysningar som tel, og korleis.',
      en: 'The policy does not say how the automated decision is reached (Article 13(2)(f)). Say which data counts, and how.',
    },
    effects: {
      nb: 'Det står ikke hva den automatiserte avgjørelsen kan føre til for den enkelte (artikkel 13 nr. 2 bokstav f). Skriv følgene, og at man kan få et menneske til å vurdere saken (artikkel 22 nr. 3).',
      nn: 'Det står ikkje kva den automatiserte avgjerda kan føre til for den enkelte (artikkel 13 nr. 2 bokstav f). Skriv følgjene, og at ein kan få eit menneske til å vurdere saka (artikkel 22 nr. 3).',
      en: 'The policy does not say what the automated decision may lead to for the person (Article 13(2)(f)). State the consequences, and that a human can be asked to look at the case (Article 22(3)).',
    },
  },
  why: {
    nb: 'Den som får en avgjørelse fra et system, skal kunne forstå den og bestride den. Kravet gjelder avgjørelser som bare bygger på automatisert behandling og har rettsvirkning eller påvirker personen i betydelig grad (artikkel 22 nr. 1); tilpasset innhold alene er normalt ikke en slik avgjørelse.',
    nn: 'Den som får ei avgjerd frå eit system, skal kunne forstå henne og bestride henne. Kravet gjeld avgjerder som berre byggjer på automatisert behandling og har rettsverknad eller påverkar personen i vesentleg grad (artikkel 22 nr. 1); tilpassa innhald åleine er normalt ikkje ei slik avgjerd.',
    en: 'People who get a decision from a system must be able to understand and contest it. The duty concerns decisions based on automated processing alone that have legal or similarly significant effects (Article 22(1)); personalised content by itself normally is no such decision.',
  },
  clauses: ['automated-none', 'automated-decisions'],
  examples: {
    nb: {
      states: [
        'Vi tar ingen automatiserte avgjørelser om deg.',
        'Kommunen fatter ikke vedtak basert på automatisert behandling alene.',
      ],
      partial: [
        'Vi kan ta automatiserte avgjørelser om deg.',
        'Vi benytter automatiserte beslutninger ved kredittvurdering.',
      ],
      lookAlikes: [
        'Opplysningene slettes automatisk etter tolv måneder.',
        'Du har rett til ikke å være gjenstand for automatiserte avgjørelser.',
      ],
    },
    nn: {
      states: ['Vi tek ingen automatiserte avgjerder om deg.'],
      partial: ['Vi kan ta automatiserte avgjerder om deg.'],
      lookAlikes: ['Opplysningane blir sletta automatisk etter tolv månader.'],
    },
    en: {
      states: [
        'We do not make automated decisions about you.',
        'Automated decision-making, including profiling, does not take place.',
      ],
      partial: ['We may make automated decisions about you.'],
      lookAlikes: [
        'The data is deleted automatically after twelve months.',
        'You have the right not to be subject to automated decisions.',
      ],
    },
  },
  assess,
});

function assess(reading: Reading): Assessment {
  const found = reading.of(decisions);
  if (found.length === 0) return notApplicable;
  const settled = found.filter(({ value }) => value.claim === 'none' || (value.logic && value.effects));
  const open = found.filter(({ value }) => value.claim === 'made');
  // decisions that are made are not undone by a denial elsewhere; that would be a contradiction
  if (settled.length > 0 && open.every(({ value }) => value.logic && value.effects))
    return { status: 'present', evidence: settled };
  const best = open.find(({ value }) => value.logic || value.effects) ?? open[0];
  if (!best) return { status: 'present', evidence: settled };
  if (settled.length > 0) return { status: 'present', evidence: settled };
  const missing = best.value.logic ? 'effects' : best.value.effects ? 'logic' : 'both';
  return { status: 'partial', evidence: open, missing };
}
