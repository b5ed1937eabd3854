/**
 * `node:test` for a suite that several processes share: `KLAUSUL_SHARE=2/3` runs every third test, from the second on.
 * The build puts it in the place of `node:test`. Whoever starts the processes adds up what each says at its end, so that no test is lost.
 */
import * as original from 'node:test';

export { after, afterEach, before, beforeEach, describe } from 'node:test';

const [part = 1, parts = 1] = (process.env['KLAUSUL_SHARE'] ?? '1/1').split('/').map(Number);
let registered = 0;

/** Leaves what falls to another process to it. All of them register the same tests in the same order. */
function shared<Register extends typeof original.test>(register: Register): Register {
  const take = (...args: Parameters<Register>): unknown =>
    registered++ % parts === part - 1 ? register(...args) : undefined;
  return Object.assign(take, register) as unknown as Register;
}

export const test = shared(original.test);
export const it = shared(original.it);
// eslint-disable-next-line no-restricted-syntax -- `node:test` has one, and tests import it
export default test;

if (parts > 1) process.on('exit', () => console.log(`registered ${registered}`));
