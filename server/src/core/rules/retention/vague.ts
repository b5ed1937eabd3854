/** «så lenge det er nødvendig», and nothing more. */
import { spanIn } from '../../document/policyDocument.js';
import type { Section } from '../../document/section.js';
import { replaceByCriterion } from '../../facts/retention/fixes.js';
import { placeOf } from '../../facts/retention/place.js';
import { retentionStatements, type RetentionFact } from '../../facts/retention/statements.js';
import { cue } from '../../marking/cue.js';
import { has } from '../../reading/hit.js';
import type { Reading } from '../../reading/reading.js';
import { defineRule, type Found } from '../rule.js';

/** A sentence that leads on to where the periods stand. */
const POINTER = cue('vague-pointer', {
  nb: [
    '(nedenfor|under|følgende|ovenfor|nedenunder)',
    'se (mer|tabell*|punkt|avsnitt|kapittel|del|oversikt*|også)',
    '(spesifikke|konkrete) (lagringstid*|frist*|slettefrist*)',
    '(fremgår|framgår|beskrevet|angitt|oppgitt) … (tabell*|hvert|punkt|formål)',
    'det betyr',
    'dette betyr',
    'det vil si',
    'for eksempel',
  ],
  nn: [
    '(nedanfor|under|følgjande|ovanfor)',
    'sjå (meir|tabell*|punkt|avsnitt|kapittel|òg)',
    '(spesifikke|konkrete) (lagringstid*|frist*)',
    'det (vil seie|tyder|betyr)',
    'til dømes',
  ],
  en: [
    '(below|following|above|as follows)',
    'see (more|the|section|table|also|our)',
    'specific (retention|period*)',
    '(described|specified|set out|listed|stated) … (below|table|section|each)',
    'this means',
    'for example',
  ],
});

export const vague = defineRule({
  id: 'retention/vague',
  severity: 'information',
  law: ['gdpr:13(2)(a)', 'gdpr:5(1)(e)'],
  title: { nb: 'Lagringstid uten innhold', nn: 'Lagringstid utan innhald', en: 'Retention without content' },
  why: {
    nb: 'At opplysninger ikke lagres lenger enn nødvendig, sier loven allerede. Leseren skal få vite hva det betyr hos dere.',
    nn: 'At opplysningar ikkje blir lagra lenger enn nødvendig, seier lova alt. Lesaren skal få vite kva det betyr hos dykk.',
    en: 'The law already says that data is kept no longer than necessary. Readers are to be told what that means with you.',
  },
  examples: {
    nb: {
      bad: ['## Lagring\n\nVi lagrer opplysningene så lenge det er nødvendig for formålet.'],
      good: [
        '## Lagring\n\nVi lagrer opplysningene så lenge det er nødvendig for formålet. Det vil si til kundeforholdet er avsluttet.',
      ],
    },
    nn: {
      bad: ['## Lagring\n\nVi lagrar opplysningane så lenge det er nødvendig for føremålet.'],
      good: ['## Lagring\n\nVi lagrar opplysningane så lenge du er medlem.'],
    },
    en: {
      bad: ['## Retention\n\nWe keep personal data only for as long as necessary for our purposes.'],
      good: [
        '## Retention\n\nWe keep personal data for as long as necessary. We delete it two years after your last purchase.',
      ],
    },
  },
  check: (reading) => {
    const statements = reading.of(retentionStatements);
    const full = new Set(statements.filter(({ strength }) => strength === 'full').map(({ block }) => block.section));
    const seen = new Set<Section>();
    return statements.flatMap((fact) => {
      const { section } = fact.block;
      if (
        fact.value.kind !== 'need' ||
        seen.has(section) ||
        givesPeriods(section, full) ||
        isPointed(fact, full.size > 0)
      )
        return [];
      seen.add(section);
      return [found(reading, fact, full.size === 0 && seen.size === 1)];
    });
  },
});

/** Whether the section, its parts or the section that holds it give a period or criterion. */
function givesPeriods(section: Section, full: ReadonlySet<Section>): boolean {
  const within = (of: Section): boolean => full.has(of) || of.children.some(within);
  if (within(section)) return true;
  const { parent } = section;
  return parent?.heading !== undefined && parent.parent?.heading !== undefined && within(parent);
}

/** «E-post til styret tar vi vare på så lenge …»: what is named has no other period; «opplysningene» has one elsewhere. */
const isOfItsOwn = ({ subject, conditional }: RetentionFact['value']): boolean =>
  (subject.keys.length > 0 || (subject.words.length > 0 && subject.context.length > 0)) &&
  !subject.general &&
  !conditional;

/** Where periods stand elsewhere, a general sentence outside the section on storage, or one that leads to them, is no gap. */
function isPointed({ block, value }: RetentionFact, elsewhere: boolean): boolean {
  if (!elsewhere) return false;
  return (
    has(block, POINTER, value.sentence.index) ||
    has(block, POINTER, value.sentence.index + 1) ||
    (placeOf(block) === 'none' && !isOfItsOwn(value))
  );
}

function found({ document }: Reading, fact: RetentionFact, isOnly: boolean): Found {
  return {
    // where the policy gives no period at all, this is the half-made disclosure of Article 13(2)(a)
    ...(isOnly ? { disclosure: 'retention-period' as const } : {}),
    span: spanIn(document, fact.block, fact.start, fact.end),
    message: {
      nb: 'Det som er nødvendig, kan ikke leseren regne ut. Oppgi en tid, eller hendelsen som avgjør når opplysningene slettes (artikkel 13 nr. 2 bokstav a).',
      nn: 'Det som er nødvendig, kan ikkje lesaren rekne ut. Oppgi ei tid, eller hendinga som avgjer når opplysningane blir sletta (artikkel 13 nr. 2 bokstav a).',
      en: 'Readers cannot work out what is necessary. Give a period, or the event that decides when the data is deleted (Article 13(2)(a)).',
    },
    fixes: () =>
      replaceByCriterion(document, fact, {
        nb: 'Skriv en hendelse og en frist i stedet',
        nn: 'Skriv ei hending og ein frist i staden',
        en: 'Write an event and a time limit instead',
      }),
  };
}
