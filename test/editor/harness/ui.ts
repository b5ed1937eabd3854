/** The list of browser-driven tests: a test is a small file under ui/ that calls `uiTest`. */
import type { LaunchOptions } from './vscode-server.js';
import type { Workbench } from './workbench.js';

export interface UiOptions extends LaunchOptions {
  /** Files that stand in the folder besides those of test/editor/workspace. */
  readonly files?: Readonly<Record<string, string>>;
  /** A file that is open from the start. */
  readonly open?: string;
  /** A window of its own, for what depends on what a window has not seen yet, or leaves behind what `tidy` does not take away. */
  readonly alone?: boolean;
}

export interface UiTest {
  readonly name: string;
  readonly options: UiOptions;
  readonly body: (editor: Workbench) => Promise<void>;
}

/** Every test of the bundle, in the order of the files. */
export const uiTests: UiTest[] = [];

/**
 * Puts a test on the list. It gets a window with no editor open on a folder with its files, with the packaged extension installed:
 * one that other tests have used before and left tidy, or where it asks for more than a theme (or to be `alone`) one of its own.
 */
export function uiTest(name: string, options: UiOptions, body: (editor: Workbench) => Promise<void>): void {
  uiTests.push({ name, options, body });
}
