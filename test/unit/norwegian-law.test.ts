/** The data of the Norwegian acts: texts in three languages that fit a hover, references that lead somewhere, cues that can match. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LANGUAGES } from '../../server/src/core/languages/language.js';
import { ACTS, PROVISIONS, STALE_REFERENCES, STATUTORY_PERIODS } from '../../server/src/core/law/index.js';
import { LAST_SECTION_TODAY, OLD_SECTIONS } from '../../server/src/core/law/pol2000/sections.js';

const acts = new Set<string>(ACTS.map(({ id }) => id));
const provisions = new Set<string>(PROVISIONS.map(({ ref }) => ref));

/** `bokf:13(2)` needs `bokf:13`; `bokf` alone needs the act; sections of the act of 2000 stand in their own table. */
const leadsSomewhere = (reference: string): boolean => {
  const [act = '', number] = (reference.split('(')[0] ?? '').split(':');
  if (!acts.has(act)) return false;
  return !number || provisions.has(`${act}:${number}`) || (act === 'pol2000' && OLD_SECTIONS.has(number));
};

const PERIOD = /^P(?:T\d+[HM]|\d+[YMWD](?:\d+M)?)$/;

describe('Norwegian law', () => {
  it('explains every section of the Personal Data Act', () => {
    const wanted = [...Array.from({ length: LAST_SECTION_TODAY }, (_, i) => `pol:${i + 1}`), 'pol:12a'];
    assert.deepEqual(
      wanted.filter((ref) => !provisions.has(ref)),
      [],
    );
  });

  it('has an act for every provision, and texts that fit a hover', () => {
    for (const { ref, gist, policy } of PROVISIONS) {
      assert.ok(acts.has(ref.split(':')[0] ?? ''), ref);
      if (ref.startsWith('gdpr:')) continue;
      for (const language of LANGUAGES) {
        const size = gist[language].length + (policy?.[language].length ?? 0);
        assert.ok(gist[language].length > 20 && size <= 700, `${ref} ${language}: ${size} characters`);
      }
    }
  });

  it('leads nowhere into the void', () => {
    const references = [
      ...PROVISIONS.filter(({ ref }) => !ref.startsWith('gdpr:')).flatMap(({ ref, related = [] }) => [ref, ...related]),
      ...STALE_REFERENCES.flatMap(({ refs }) => refs),
      ...STATUTORY_PERIODS.flatMap(({ act, section, related = [] }) => [act, section, ...related]),
      ...[...OLD_SECTIONS.values()].flatMap(({ now }) => now),
    ];
    assert.deepEqual([...new Set(references.filter((reference) => !leadsSomewhere(reference)))], []);
  });

  it('writes names and cues in lower case, so that they can match', () => {
    const texts = [
      ...ACTS.flatMap(({ names }) => LANGUAGES.flatMap((language) => names[language])),
      ...STALE_REFERENCES.flatMap(({ names, history }) => LANGUAGES.flatMap((l) => [...names[l], ...history[l]])),
      ...STATUTORY_PERIODS.flatMap(({ names }) => LANGUAGES.flatMap((language) => names[language])),
      ...[...OLD_SECTIONS.values()].flatMap(({ subjectCues }) => LANGUAGES.flatMap((l) => subjectCues[l])),
    ];
    assert.deepEqual(
      texts.filter((text) => text !== text.toLowerCase() || text !== text.trim() || text === ''),
      [],
    );
  });

  it('gives periods in ISO 8601', () => {
    for (const { id, period, alternatives = [], wrong = [] } of STATUTORY_PERIODS) {
      const given = [period, ...alternatives.map((other) => other.period), ...wrong.map((other) => other.period)];
      for (const value of given) assert.ok(value === null || PERIOD.test(value), `${id}: ${value}`);
    }
  });

  it('gives no name of an act in force to two of them', () => {
    const bearers = new Map<string, Set<string>>();
    for (const { id, names, status } of ACTS) {
      if (status !== 'in-force') continue;
      for (const name of LANGUAGES.flatMap((language) => names[language])) {
        bearers.set(name, (bearers.get(name) ?? new Set()).add(id));
      }
    }
    assert.deepEqual(
      [...bearers].filter(([, ids]) => ids.size > 1),
      [],
    );
  });

  it('knows the act of 2000 section by section', () => {
    assert.equal(OLD_SECTIONS.get('12')?.valid, true);
    for (let section = 1; section <= 51; section++) assert.ok(OLD_SECTIONS.has(String(section)), `§ ${section}`);
  });
});
