// What the machine has: programs on the PATH that the scripts can use, and where things stand.
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

/** The repository's root. */
export const root = resolve(import.meta.dirname, '../..');

/** The first of these programs that stands on the PATH, as a full path. */
export function onPath(...names) {
  const endings = process.platform === 'win32' ? ['.cmd', '.exe', '.bat'] : [''];
  for (const folder of (process.env.PATH ?? '').split(delimiter).filter(Boolean))
    for (const name of names)
      for (const ending of endings) {
        const path = join(folder, name + ending);
        try {
          accessSync(path, constants.X_OK);
          return path;
        } catch {
          // not here
        }
      }
  return undefined;
}

/** A Chromium-like browser that the tests can drive: KLAUSUL_CHROMIUM, the PATH, or the usual places. */
export function findChromium() {
  if (process.env.KLAUSUL_CHROMIUM) return process.env.KLAUSUL_CHROMIUM;
  const usual = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ];
  return (
    onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge') ??
    usual.find((path) => existsSync(path))
  );
}

/** The folder of real policies that the corpus tests read, where there is one. */
export function findCorpus() {
  const folder = resolve(process.env.KLAUSUL_CORPUS ?? join(root, '../shared/corpus'));
  return existsSync(folder) ? folder : undefined;
}
