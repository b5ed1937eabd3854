/** Analyses in one session, as an editor has it: texts that share most of their blocks are read in a fraction of the time. */
import { Session, type Analysis } from '../../server/src/core/analyse.js';
import type { Options } from '../../server/src/core/options.js';

/**
 * `analyse` in a session of its own. That a session gives what a reading anew gives is a property of its own (`core.test.ts`).
 * Only the last analysis may be asked for more than it has told.
 */
export function inSession(): (text: string, options?: Partial<Options>) => Analysis {
  const session = new Session();
  return (text, options) => session.analyse(text, options);
}
