/** Runs a mocha suite in the web worker extension host of VS Code for the Web. */
import 'mocha/mocha.js';
import { Report } from './report.js';

/** Called by the bundle's `run`; `load` brings the tests in once mocha's globals exist. */
export async function runSuite(load: () => void): Promise<void> {
  mocha.setup({ ui: 'tdd', timeout: 60_000, reporter: Report as unknown as string });
  load();
  const failures = await new Promise<number>((done) => mocha.run(done));
  if (failures) throw new Error(`${failures} failed`);
}
