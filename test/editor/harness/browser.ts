/** The Chromium that drives the workbench: headless, and deaf to every host but this machine. */
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

export const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE *.localhost',
];

/** Starts the browser; a start that fails is tried once more. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env['KLAUSUL_CHROMIUM'] ?? '/usr/bin/chromium';
  const launch = (): Promise<Browser> =>
    chromium.launch({ executablePath, headless: true, args: flags, timeout: 60_000 });
  try {
    return await launch();
  } catch (error) {
    console.log(`RETRY start of Chromium: ${String(error)}`);
    return launch();
  }
}

/** A page in a profile of its own. `askedFor` collects hosts that the page wanted and did not get: it must stay empty. */
export async function newPage(
  browser: Browser,
): Promise<{ readonly page: Page; readonly askedFor: ReadonlySet<string> }> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const askedFor = await heldBack(context);
  return { page: await context.newPage(), askedFor };
}

/** Lets no request of a profile out of this machine; gives back the hosts that were asked for. */
export async function heldBack(context: BrowserContext): Promise<ReadonlySet<string>> {
  const askedFor = new Set<string>();
  const outside = (url: URL): boolean =>
    /^https?:$/.test(url.protocol) && !/^127\.0\.0\.1$|(^|\.)localhost$/.test(url.hostname);
  await context.route(outside, (route) => {
    askedFor.add(new URL(route.request().url()).host);
    return route.abort();
  });
  return askedFor;
}
