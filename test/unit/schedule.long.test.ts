/** The retention schedule of a policy with very many periods. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { analyse } from '../../server/src/core/analyse.js';
import { scheduleOf, type Schedule } from '../../server/src/core/report/schedule.js';
import { MOST_LANES, scheduleSvg } from '../../server/src/core/report/scheduleSvg.js';

const policy = (...items: readonly string[]): string =>
  `# Personvernerklæring\n\n## Hvor lenge vi lagrer opplysningene\n\n${items.map((item) => `- ${item}\n`).join('')}`;
const read = (...items: readonly string[]): Schedule => scheduleOf(analyse(policy(...items), { policy: true }));

test('a hundred statements have a hundred lanes, a thousand as many as can be looked at', () => {
  const items = (count: number): string[] =>
    Array.from({ length: count }, (_, at) => `Søknader på stilling ${at + 1} slettes etter ${at + 1} måneder.`);
  const lanes = (svg: string): number => svg.split('data-row=').length - 1;
  const hundred = read(...items(100));
  assert.equal(hundred.rows.length, 100);
  assert.equal(lanes(scheduleSvg(hundred)), 100);
  const thousand = read(...items(1000));
  const svg = scheduleSvg(thousand);
  assert.equal(lanes(svg), MOST_LANES);
  assert.match(svg, new RegExp(`${thousand.rows.length - MOST_LANES} til står bare i tabellen`));
});
