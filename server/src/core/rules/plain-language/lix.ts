/** Sections that are hard to read, by their LIX. */
import { wordsOf } from '../../document/policyDocument.js';
import { blanksIn } from '../draft/placeholder.js';
import { defineRule } from '../rule.js';
import { lix } from './readability.js';

export const hardSection = defineRule({
  id: 'plain-language/lix',
  severity: 'hint',
  law: ['gdpr:12(1)'],
  title: { nb: 'Tungt avsnitt', nn: 'Tungt avsnitt', en: 'Hard to read' },
  why: {
    nb: 'Informasjonen skal være lett å forstå, på et klart og enkelt språk (GDPR artikkel 12 nr. 1). LIX måler ord per setning og andelen lange ord; over 65 er svært vanskelig.',
    nn: 'Informasjonen skal vere lett å forstå, på eit klart og enkelt språk (GDPR artikkel 12 nr. 1). LIX måler ord per setning og delen lange ord; over 65 er svært vanskeleg.',
    en: 'The information has to be easy to understand, in clear and plain language (Article 12(1) GDPR). LIX measures words per sentence and the share of long words; above 65 is very hard.',
  },
  examples: {
    nb: {
      bad: [
        `# Personvern\n\n## Grunnlag\n\n${long('Behandlingsansvarlige virksomheter gjennomfører nødvendige behandlingsaktiviteter vedrørende personopplysninger')}`,
      ],
      good: [`# Personvern\n\n## Grunnlag\n\n${'Vi bruker navnet ditt. '.repeat(20)}`],
    },
    nn: {
      bad: [
        `# Personvern\n\n## Grunnlag\n\n${long('Behandlingsansvarlege verksemder gjennomfører nødvendige behandlingsaktivitetar vedkomande personopplysningar')}`,
      ],
      good: [`# Personvern\n\n## Grunnlag\n\n${'Vi bruker namnet ditt. '.repeat(20)}`],
    },
    en: {
      bad: [
        `# Privacy policy\n\n## Basis\n\n${long('Organisational processing operations concerning identifiable individuals necessitate appropriate documentation')}`,
      ],
      good: [`# Privacy policy\n\n## Basis\n\n${'We use your name to send it. '.repeat(12)}`],
    },
  },
  *check({ document, options }) {
    if (!options.plainLanguage) return;
    for (const { section, value } of lix(document).sections.slice(0, MOST)) {
      if (value < HARD) return;
      // a section with blanks is not finished: choices stand in it side by side
      if (section.blocks.some((block) => blanksIn(block).length > 0)) continue;
      yield {
        span: wordsOf(document, section.heading!),
        message: {
          nb: `Avsnittet er tungt å lese: LIX ${value}. Del opp setningene, og velg kortere ord.`,
          nn: `Avsnittet er tungt å lese: LIX ${value}. Del opp setningane, og vel kortare ord.`,
          en: `This section is hard to read: LIX ${value}. Split the sentences, and choose shorter words.`,
        },
      };
    }
  },
});

const HARD = 65;
const MOST = 3;

/** One sentence of seventy words, for an example. */
function long(words: string): string {
  return `${`${words} `.repeat(13).trim()}.`;
}
