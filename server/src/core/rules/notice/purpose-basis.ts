/** A purpose with a section of its own and no legal basis, where the others have one each. */
import type { Section } from '../../document/section.js';
import { wordsOf } from '../../document/policyDocument.js';
import { legalBases } from '../../facts/legalBases.js';
import { cue } from '../../marking/cue.js';
import { has } from '../../reading/hit.js';
import type { Reading } from '../../reading/reading.js';
import { topicsIn } from '../../reading/topics.js';
import { defineRule } from '../rule.js';

export const purposeBasis = defineRule({
  id: 'notice/purpose-basis',
  severity: 'hint',
  law: ['gdpr:13(1)(c)'],
  title: {
    nb: 'Formål uten eget grunnlag',
    nn: 'Føremål utan eige grunnlag',
    en: 'Purpose without a basis of its own',
  },
  why: {
    nb: 'Teksten oppgir grunnlag formål for formål, men her mangler det. Hvert formål trenger sitt grunnlag (GDPR artikkel 13 nr. 1 bokstav c).',
    nn: 'Teksten oppgir grunnlag føremål for føremål, men her manglar det. Kvart føremål treng sitt grunnlag (GDPR artikkel 13 nr. 1 bokstav c).',
    en: 'The text gives a basis purpose by purpose, but here it is missing. Each purpose needs its basis (Article 13(1)(c) GDPR).',
  },
  examples: {
    nb: {
      bad: [
        '# Personvern\n\n## Kjøp\n\nVi bruker adressen for å levere varer. Grunnlaget er avtalen med deg.\n\n## Nyhetsbrev\n\nVi bruker e-posten for å sende nyhetsbrev. Grunnlaget er samtykke fra deg.\n\n## Statistikk\n\nVi bruker besøksdata for å lage statistikk over bruken av siden.',
      ],
      good: [
        '# Personvern\n\n## Kjøp\n\nVi bruker adressen for å levere varer. Grunnlaget er avtalen med deg.\n\n## Sikkerhet\n\nVi krypterer opplysningene.',
      ],
    },
    nn: {
      bad: [
        '# Personvern\n\n## Kjøp\n\nVi bruker adressa for å levere varer. Grunnlaget er avtala med deg.\n\n## Nyheitsbrev\n\nVi bruker e-posten for å sende nyheitsbrev. Grunnlaget er samtykke frå deg.\n\n## Statistikk\n\nVi bruker besøksdata for å lage statistikk over bruken av sida.',
      ],
      good: [
        '# Personvern\n\n## Kjøp\n\nVi bruker adressa for å levere varer. Grunnlaget er avtala med deg.\n\n## Tryggleik\n\nVi krypterer opplysningane.',
      ],
    },
    en: {
      bad: [
        '# Privacy policy\n\n## Orders\n\nWe use your address to deliver goods. The legal basis is our contract with you.\n\n## Newsletter\n\nWe use your e-mail to send newsletters. The legal basis is your consent.\n\n## Statistics\n\nWe use visit data to produce statistics on how the site is used.',
      ],
      good: [
        '# Privacy policy\n\n## Orders\n\nWe use your address to deliver goods. The legal basis is our contract with you.\n\n## Security\n\nWe encrypt the data.',
      ],
    },
  },
  *check(reading) {
    const groups = new Map<Section | undefined, Section[]>();
    for (const section of reading.document.sections) {
      const siblings = groups.get(section.parent);
      if (siblings) siblings.push(section);
      else groups.set(section.parent, [section]);
    }
    for (const siblings of groups.values()) {
      const grounded = siblings.filter((section) => isPurpose(section) && isGrounded(section, reading));
      if (grounded.length < FEWEST) continue;
      const purposes = siblings.filter(isPurpose).length;
      for (const section of siblings) {
        if (!isPurpose(section) || hasBasis(section, reading) || grounded.length < purposes / 2) continue;
        yield {
          span: wordsOf(reading.document, section.heading!),
          message: {
            nb: 'Dette formålet har ikke noe grunnlag, slik de andre har.',
            nn: 'Dette føremålet har ikkje noko grunnlag, slik dei andre har.',
            en: 'This purpose has no legal basis, as the others have.',
          },
          related: [
            {
              span: wordsOf(reading.document, grounded[0]!.heading!),
              message: {
                nb: 'Her er grunnlaget oppgitt',
                nn: 'Her er grunnlaget oppgitt',
                en: 'Here the basis is given',
              },
            },
          ],
        };
      }
    }
  },
});

const FEWEST = 2;

const AIM = cue('purpose-of-section', {
  nb: [
    'vi (bruker|behandler|registrerer|lagrer|samler|publiserer|gir|sender|trenger|vurderer|henter|innhenter|deler|analyserer) ..10 for å',
    '(formålet|formål) er',
    '(bruker|behandler|registrerer|lagrer|samler) ..10 for å',
  ],
  nn: [
    'vi (bruker|brukar|behandlar|handsamar|registrerer|lagrar|samlar|publiserer|gir|gjev|sender|treng|vurderer|hentar|deler|analyserer) ..10 for å',
    '(føremålet|føremål) er',
    '(bruker|brukar|behandlar|handsamar|registrerer|lagrar|samlar) ..10 for å',
  ],
  en: [
    '(use|process|collect|record|store|keep) ..10 (to|for|so)',
    'we (publish|give|send|need|assess|share|analyse|analyze|obtain) ..10 to',
    '[the] purpose is',
  ],
});

const OTHER = new Set([
  'rights',
  'retention',
  'recipients',
  'transfer',
  'security',
  'complaint',
  'contact',
  'controller',
  'changes',
  'source',
  'legal-basis',
  'data',
  'cookies',
  'dpo',
  'automated',
  'consent',
  'children',
]);

/** A section about one purpose: its heading has no other topic, and its text says what data are used for. */
const isPurpose = ({ heading, blocks, children }: Section): boolean =>
  heading !== undefined &&
  children.length === 0 &&
  !topicsIn(heading).some((topic) => OTHER.has(topic)) &&
  !/California|Nevada|Virginia|(?:EEA|UK|US) residents/iu.test(heading.text) &&
  blocks.some((block) => block.kind === 'paragraph' && has(block, AIM));

/** A section that lists the bases of all processing is no model for the others. */
const isGrounded = ({ blocks }: Section, reading: Reading): boolean => {
  const bases = reading.of(legalBases).filter(({ block, value }) => value !== 'law' && blocks.includes(block));
  const kinds = new Set(bases.map(({ value }) => value));
  return kinds.size < 4 && (kinds.size > 0 || blocks.some(({ text }) => RESTS.test(text)));
};

const hasBasis = (section: Section, reading: Reading): boolean =>
  reading.once(sectionsWithBasis).has(section) || section.blocks.some(({ text }) => RESTS.test(text));

/** «Det bygger på avtalen»: a basis pointed back at. */
const RESTS =
  /(?<!\p{L})(?:(?:bygger|byggjer|hviler|kviler|baserer seg|basert|rests?|relies|based) (?:på|on) [^.;]{0,40}(?:avtal|samtyk|interesse|plikt|lov|contract|consent|interest|obligation|law)|(?:grunnlag\p{L}*|basis)\s?:|artikkel 6|Article 6)/iu;

const sectionsWithBasis = (reading: Reading): ReadonlySet<Section> =>
  new Set(
    reading
      .of(legalBases)
      .filter(({ value }) => value !== 'law')
      .map(({ block }) => block.section),
  );
