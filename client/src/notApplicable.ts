/** «Gjelder ikke oss, fordi …»: asks why, and has the project file say that a disclosure does not apply; or no longer say so. */
import { askReason, changeProject, type ReasonWords } from './projectEdit.js';
import { NOT_APPLICABLE, type ProjectAnswer } from './protocol.js';
import type { ServerHandle } from './serverHandle.js';
import { say, warn, type Words } from './words.js';

interface Answer extends ProjectAnswer {
  readonly words?: ReasonWords;
}

/** `uri` is the policy's as the server knows it. */
export interface Disclosed {
  readonly uri: string;
  readonly disclosure: string;
}

/** Runs behind the quick fix and the view's menu; leaving the question leaves everything as it is. */
export async function notApplicable(
  server: ServerHandle,
  words: Words['project'],
  of: Disclosed | undefined,
): Promise<void> {
  if (!of) return say(words.fromFinding);
  const client = await server.start();
  const question = await client.sendRequest<Answer | null>(NOT_APPLICABLE, of);
  if (!question?.words) return warn(question?.problem ?? words.textChanged);
  const reason = await askReason(question.words);
  if (reason === undefined) return;
  await changeProject(client, await client.sendRequest<Answer | null>(NOT_APPLICABLE, { ...of, reason }), words);
}

/** Takes back what the project file says. */
export async function appliesAfterAll(server: ServerHandle, words: Words['project'], of: Disclosed): Promise<void> {
  const client = await server.start();
  const answer = await client.sendRequest<Answer | null>(NOT_APPLICABLE, { ...of, reason: null });
  await changeProject(client, answer, words);
}
