/** A purpose with a section of its own and no legal basis, where the others have one each. */
import type { Block } from '../../document/block.js';
import type { Section } from '../../document/section.js';
import { wordsOf } from '../../document/policyDocument.js';
import { legalBases, type LegalBasis } from '../../facts/legalBases.js';
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
    const known = readKnown(reading);
    if (known.purposes.size === 0) return;
    const groups = new Map<Section | undefined, Section[]>();
    for (const section of reading.outline.sections) {
      const siblings = groups.get(section.parent);
      if (siblings) siblings.push(section);
      else groups.set(section.parent, [section]);
    }
    for (const siblings of groups.values()) {
      const grounded = siblings.filter((section) => isPurpose(section, known) && isGrounded(section, known));
      if (grounded.length < FEWEST) continue;
      const purposes = siblings.filter((section) => isPurpose(section, known)).length;
      for (const section of siblings) {
        if (!isPurpose(section, known) || hasBasis(section, known) || grounded.length < purposes / 2) continue;
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

/** Headings about one purpose: they have no other topic, and the text under them says what data are used for. */
const purposeHeadings = ({ blocks: [heading, ...blocks] }: Reading): readonly Block[] =>
  heading?.kind === 'heading' &&
  !topicsIn(heading).some((topic) => OTHER.has(topic)) &&
  !/California|Nevada|Virginia|(?:EEA|UK|US) residents/iu.test(heading.text) &&
  blocks.some((block) => block.kind === 'paragraph' && has(block, AIM))
    ? [heading]
    : [];

/** Headings over a text that points back at a basis. */
const restingHeadings = ({ blocks: [heading, ...blocks] }: Reading): readonly Block[] =>
  heading?.kind === 'heading' && blocks.some(({ text }) => RESTS.test(text)) ? [heading] : [];

/** What is known of the sections, by their headings. */
interface Known {
  readonly purposes: ReadonlySet<Block>;
  readonly resting: ReadonlySet<Block>;
  /** The bases named in each section. */
  readonly bases: ReadonlyMap<Section, ReadonlySet<LegalBasis>>;
}

function readKnown(reading: Reading): Known {
  const bases = new Map<Section, Set<LegalBasis>>();
  for (const { block, value } of reading.of(legalBases)) {
    if (value === 'law') continue;
    const own = bases.get(block.section) ?? new Set();
    bases.set(block.section, own.add(value));
  }
  const [purposes, resting] = [reading.eachUnit(purposeHeadings), reading.eachUnit(restingHeadings)];
  return { purposes: new Set(purposes), resting: new Set(resting), bases };
}

const isPurpose = ({ heading, children }: Section, { purposes }: Known): boolean =>
  heading !== undefined && children.length === 0 && purposes.has(heading);

/** A section that lists the bases of all processing is no model for the others. */
const isGrounded = (section: Section, known: Known): boolean =>
  (known.bases.get(section)?.size ?? 0) < MANY && hasBasis(section, known);

const MANY = 4;

const hasBasis = (section: Section, { bases, resting }: Known): boolean =>
  bases.has(section) || resting.has(section.heading!);

/** «Det bygger på avtalen»: a basis pointed back at. */
const RESTS =
  /(?<!\p{L})(?:(?:bygger|byggjer|hviler|kviler|baserer seg|basert|rests?|relies|based) (?:på|on) [^.;]{0,40}(?:avtal|samtyk|interesse|plikt|lov|contract|consent|interest|obligation|law)|(?:grunnlag\p{L}*|basis)\s?:|artikkel 6|Article 6)/iu;
