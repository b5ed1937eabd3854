/** Opens a workbench that was told to run a test bundle, and carries the bundle's output and exit code back. */
import { format } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchBrowser, newPage } from './browser.js';

const minutes = 5;

/** Runs it; resolves with the exit code. `ended` settles when the server behind the page is gone. */
export async function runInPage(url: string, ended: Promise<unknown> = new Promise(() => undefined)): Promise<number> {
  let browser: Browser | undefined;
  try {
    browser = await launchBrowser();
    const { page } = await newPage(browser);
    let finish: (code: number) => void = () => undefined;
    const finished = new Promise<number>((resolve) => (finish = resolve));
    let over = false;
    const give = (code: number, why: string) => (): void => {
      if (!over) console.log(why);
      finish(code);
    };
    // VS Code's own browser tests call these two
    await page.exposeFunction('codeAutomationExit', (code: number) => finish(code));
    await page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) =>
      console.log(marked(format(...args))),
    );
    page.on('crash', give(70, 'the page crashed'));
    void ended.then(give(71, 'the server of the editor ended'));
    const timer = setTimeout(give(72, `the suite was not done after ${minutes} minutes`), minutes * 60_000);
    await page.goto(url, { timeout: 120_000, waitUntil: 'domcontentloaded' });
    const code = await finished;
    over = true;
    clearTimeout(timer);
    return code;
  } finally {
    await browser?.close().catch(() => undefined);
  }
}

/** The suite's own lines (see host/report.ts) as they are; what the editor says besides behind a mark, for the log only. */
const marked = (text: string): string => (text.startsWith('» ') ? text : text.trimEnd().replace(/^/gm, '~ '));
