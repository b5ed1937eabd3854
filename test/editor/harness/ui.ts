/** The list of browser-driven tests: a test is a small file under ui/ that calls `uiTest`. */
import type { LaunchOptions } from './vscode-server.js';
import type { Workbench } from './workbench.js';

export interface UiOptions extends LaunchOptions {
  /** Files that stand in the folder besides those of test/editor/workspace. */
  readonly files?: Readonly<Record<string, string>>;
  /** A file that is open from the start. */
  readonly open?: string;
}

export interface UiTest {
  readonly name: string;
  readonly options: UiOptions;
  readonly body: (editor: Workbench) => Promise<void>;
}

/** Every test of the bundle, in the order of the files. */
export const uiTests: UiTest[] = [];

/** Puts a test on the list. It gets a window of its own on a folder of its own, with the packaged extension installed. */
export function uiTest(name: string, options: UiOptions, body: (editor: Workbench) => Promise<void>): void {
  uiTests.push({ name, options, body });
}
