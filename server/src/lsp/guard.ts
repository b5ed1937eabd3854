/** A failing request is answered with an error and takes nothing else with it; what is logged holds nothing of a policy. */
import {
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type RemoteConsole,
} from 'vscode-languageserver';

/** A request's handler that answers whatever happens, and stops where the client has lost interest. */
export function answering<P, R>(
  log: Pick<RemoteConsole, 'error'>,
  name: string,
  handler: (params: P, token: CancellationToken) => R | Promise<R>,
): (params: P, token: CancellationToken) => Promise<R | ResponseError<void>> {
  return async (params, token) => {
    if (token.isCancellationRequested) return cancelled();
    try {
      const result = await handler(params, token);
      return token.isCancellationRequested ? cancelled() : result;
    } catch (error) {
      if (error instanceof ResponseError) return error as ResponseError<void>;
      log.error(`${name} failed: ${describe(error)}`);
      return new ResponseError(ErrorCodes.InternalError, `${name} failed: ${nameOf(error)}`);
    }
  };
}

/** Runs the work of a notification; a failure is logged. */
export function guarding<P>(
  log: Pick<RemoteConsole, 'error'>,
  name: string,
  work: (params: P) => void | Promise<void>,
): (params: P) => void {
  return (params) => {
    void (async () => work(params))().catch((error: unknown) => log.error(`${name} failed: ${describe(error)}`));
  };
}

const cancelled = (): ResponseError<void> => new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);

/** Name and stack of an error without its message, which may quote the text that it failed on. */
export function describe(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return [nameOf(error), ...frames.slice(0, 8)].join('\n');
}
