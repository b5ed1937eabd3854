/** Examples of text in another language, and of texts near to it. */
import type { Localized } from '../../languages/language.js';
import type { RuleExamples } from '../rule.js';

const NB =
  'Vi behandler navnet og adressen din for å levere varene du bestiller hos oss. Grunnlaget er avtalen med deg. Opplysningene blir slettet når kundeforholdet er slutt.';
const NN =
  'Vi behandlar namnet og adressa di for å levere varene du tingar hos oss. Grunnlaget er avtala med deg. Opplysningane blir sletta når kundeforholdet er slutt, og ikkje seinare.';
const EN =
  'We use your name and address to deliver the goods that you order from us. The basis is our contract with you. We delete the data when you close your account.';

export const FOREIGN_EXAMPLES: Localized<RuleExamples> = {
  nb: {
    bad: [
      `# Personvern\n\n${NB}\n\n## Dina rättigheter\n\nDu har rett til innsyn i opplysningene.`,
      `# Personvern\n\n${NB}\n\nYou may contact us at any time if you have questions about how we use your data.`,
      `# Personvern\n\n${NB}\n\n- Oplysninger om hvilke varer du køber af os\n- Navnet ditt`,
    ],
    good: [
      `# Personvern\n\n${NB}\n\nVi bruker «Standard Contractual Clauses as adopted by the Commission» når vi overfører opplysninger.`,
      `# Personvern\n\n${NB}\n\n- Google Analytics\n- Amazon Web Services\n- The Rocket Science Group`,
    ],
  },
  nn: {
    bad: [
      `# Personvern\n\n${NN}\n\n## Your rights\n\nDu har rett til innsyn i opplysningane.`,
      `# Personvern\n\n${NN}\n\nDu har rätt att begära tillgång till uppgifterna och att få dem raderade.`,
    ],
    good: [`# Personvern\n\n${NN}\n\nLes meir i [How we use cookies](https://eksempel.no/cookies).`],
  },
  en: {
    bad: [
      `# Privacy policy\n\n${EN}\n\n## Behandlingsgrunnlag\n\nWe rely on the contract.`,
      `# Privacy policy\n\n${EN}\n\nVi behandler opplysningene dine for å kunne svare på spørsmål fra deg.`,
    ],
    good: [`# Privacy policy\n\n${EN}\n\nYou can complain to Datatilsynet, Postboks 458 Sentrum, 0105 Oslo.`],
  },
};
