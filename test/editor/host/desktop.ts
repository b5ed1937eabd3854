/** Runs a mocha suite in the extension host of a VS Code with Node. */
import { Report } from './report.js';

/** Called by the bundle's `run`; `load` brings the tests in once mocha's globals exist. */
export async function runSuite(load: () => void): Promise<void> {
  const { default: Mocha } = await import('mocha'); // an ES module, which older hosts can't require
  const mocha = new Mocha({ ui: 'tdd', timeout: 60_000, reporter: Report as unknown as string });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  load();
  const failures = await new Promise<number>((done) => mocha.run(done));
  if (failures) throw new Error(`${failures} failed`);
}
