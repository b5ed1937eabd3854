/** Legal changes in three languages, written before the readers had seen them, are told both ways; their rewordings are no change. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { analyse } from '../../../server/src/core/analyse.js';
import { changesBetween } from '../../../server/src/core/changes/changesBetween.js';
import { LANGUAGES, type Language } from '../../../server/src/core/languages/language.js';
import { FRESH, type FreshChange } from './planted/fresh.js';
import { policyUnder } from './planted/planted.js';

/** Shares that each language has to reach; rewordings are free ones, and up to a quarter of them are still told as a change. */
const FOUND = 0.95;
const SILENT = 0.75;

const OPPOSITE: Readonly<Record<string, string>> = { added: 'dropped', dropped: 'added' };

/** The controller is named once: the text under test names it anew. */
function textOf({ heading, text, told }: FreshChange, language: Language, which: 0 | 1 | 2): string {
  const filled = text[language].replace(/\{([^{}]*)\}/g, (_, slots: string) => slots.split('|')[which]!);
  const policy = policyUnder(heading, language, filled);
  return told === 'controller' ? policy.replace(/\n\n[^\n]*Fjordlys[^\n]*/, '') : policy;
}

const between = (old: string, next: string): readonly string[] =>
  changesBetween(analyse(old, { policy: true }), analyse(next, { policy: true })).changes.map(
    ({ how, family, id }) => `${how} ${family}: ${id}`,
  );

/** Whether one of the changes is of the family, and came about so. */
const tells = (changes: readonly string[], told: string, back: boolean): boolean => {
  const [how, family] = told.includes(' ') ? told.split(' ') : [undefined, told];
  const wanted = back && how ? OPPOSITE[how] : how;
  return changes.some((change) =>
    wanted ? change.startsWith(`${wanted} ${family}:`) : change.includes(` ${family}:`),
  );
};

for (const language of LANGUAGES)
  test(`fresh changes in ${language} are told, and rewordings are not`, () => {
    const missed: string[] = [];
    const alarmed: string[] = [];
    for (const fresh of FRESH) {
      const [before, changed, reworded] = ([0, 1, 2] as const).map((which) => textOf(fresh, language, which));
      for (const [changes, back] of [
        [between(before!, changed!), false],
        [between(changed!, before!), true],
      ] as const)
        if (!tells(changes, fresh.told, back))
          missed.push(`${fresh.told}${back ? ' (back)' : ''}: ${changes.join(', ')} | ${fresh.text[language]}`);
      const same = [...between(before!, reworded!), ...between(reworded!, before!)];
      if (same.length > 0) alarmed.push(`${same.join(', ')} | ${fresh.text[language]}`);
    }
    if (process.env['KLAUSUL_PLANTED']) {
      const [faults, twins] = [FRESH.length * 2, FRESH.length];
      console.log(['diff', language, faults - missed.length, faults, twins - alarmed.length, twins].join('\t'));
      for (const text of missed) console.log('  MISSED', JSON.stringify(text));
      for (const text of alarmed) console.log('  FALSE', JSON.stringify(text));
    }
    assert.ok(missed.length <= FRESH.length * 2 * (1 - FOUND), `missed:\n${missed.join('\n')}`);
    assert.ok(alarmed.length <= FRESH.length * (1 - SILENT), `not silent:\n${alarmed.join('\n')}`);
  });
