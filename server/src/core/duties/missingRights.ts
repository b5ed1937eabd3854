/** The missing rights of one policy as one finding: one gap, one diagnostic, with a fix for each right and one for all. */
import type { Analysis, Finding } from '../analyse.js';
import type { Language, Localized } from '../languages/language.js';
import { clausesOf } from '../clauses/fixes.js';
import { insertClauses } from '../clauses/insert.js';
import { rightsAll } from '../clauses/rights-all.js';
import type { Fix } from '../rules/rule.js';
import type { Disclosure } from './assess.js';

/** The findings of an analysis with the absent rights gathered; the report keeps them apart. */
export function gatherRights(analysis: Analysis): readonly Finding[] {
  const { findings, disclosures, language } = analysis;
  const absent = disclosures.filter(({ id, status }) => status === 'absent' && id.startsWith('right-'));
  const ids = new Set<string | null>(absent.map(({ id }) => id));
  const rights = findings.filter(({ disclosure }) => ids.has(disclosure));
  if (rights.length < 2) return findings;
  const missing = absent.filter(({ id }) => rights.some(({ disclosure }) => disclosure === id));
  const names = missing.map(({ duty }) => duty.name[language]);
  const [first] = rights;
  const gathered: Finding = {
    ...first!,
    rule: 'disclosure/rights',
    severity: LOUDEST.find((level) => rights.some(({ severity }) => severity === level)) ?? first!.severity,
    message: MESSAGE[language].replace('{names}', listing(names, language)),
    law: [...new Set(rights.flatMap(({ law }) => law))],
    related: rights.flatMap(({ related }) => related),
    fixes: () => fixesFor(missing, rights, analysis),
  };
  return findings
    .filter((finding) => finding === first || !rights.includes(finding))
    .map((finding) => (finding === first ? gathered : finding));
}

const LOUDEST = ['warning', 'information', 'hint'] as const;

const MESSAGE: Localized = {
  nb: 'Erklæringen nevner ikke {names} (artikkel 13 nr. 2 bokstav b). Skriv at de registrerte har disse rettighetene, og hvordan de bruker dem.',
  nn: 'Erklæringa nemner ikkje {names} (artikkel 13 nr. 2 bokstav b). Skriv at dei registrerte har desse rettane, og korleis dei bruker dei.',
  en: 'The policy does not mention {names} (Article 13(2)(b)). Say that people have these rights, and how they can use them.',
};

const ALL: Localized = {
  nb: 'Sett inn alle rettighetene som mangler',
  nn: 'Set inn alle rettane som manglar',
  en: 'Insert all the missing rights',
};

/** «a, b og c». */
function listing(names: readonly string[], language: Language): string {
  const and = language === 'en' ? 'and' : 'og';
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)!}`;
}

const RIGHTS = rightsAll.states.length;

/** One for all, then one for each. */
function fixesFor(missing: readonly Disclosure[], findings: readonly Finding[], { reading }: Analysis): readonly Fix[] {
  const each = missing.flatMap((disclosure) => clausesOf(disclosure).slice(0, 1));
  // the clause on all rights says them all: with some of them in the text already, it would say those twice
  const together = missing.length === RIGHTS ? [rightsAll] : each;
  const all: Fix = { title: ALL, edits: insertClauses(together, reading) };
  return [all, ...findings.flatMap(({ fixes }) => fixes().slice(0, 1))];
}
