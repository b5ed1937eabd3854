/** One VS Code window in the browser, seen and handled as an author would. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';

export type Severity = 'error' | 'warning' | 'info' | 'hint';

const long = 60_000;
const short = 20_000;
const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Handles the window; every method waits for what it asks for, and fails with a sentence. */
export class Workbench {
  #shots = 0;

  constructor(
    readonly page: Page,
    /** The folder that is open. */
    readonly folder: string,
    readonly name: string,
  ) {}

  /** Waits until `seen` gives something other than undefined, null or false. */
  async until<T>(what: string, seen: () => Promise<T> | T, ms = long): Promise<NonNullable<T>> {
    const end = Date.now() + ms;
    for (;;) {
      const value = await seen();
      if (value !== undefined && value !== null && value !== false) return value as NonNullable<T>;
      if (Date.now() > end) throw new Error(`waited ${ms / 1000} s in vain for ${what}`);
      await sleep(100);
    }
  }

  /** Opens the list that these keys open, and types into it. A web view that comes up, or a list that goes, may take it away: then once more. */
  async #quickInput(keys: string, text: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget .input').first();
    for (let tries = 0; tries < 5; tries++) {
      await this.page.keyboard.press(keys);
      const typed = await input.fill(text, { timeout: 6_000 }).then(
        () => true,
        () => false,
      );
      if (typed) return;
    }
    throw new Error(`${keys} opened no list`);
  }

  /** Opens a file of the folder by Quick Open. */
  async open(file: string): Promise<void> {
    const row = this.page.locator('.quick-input-widget .monaco-list-row', { hasText: file }).first();
    for (let tries = 0; ; tries++) {
      await this.#quickInput('Control+p', file);
      try {
        await row.waitFor({ timeout: 10_000 });
        break;
      } catch (error) {
        // a file that has just been written is not on the list that is open already
        if (tries === 4) throw error;
        await this.page.keyboard.press('Escape');
      }
    }
    await row.click();
    await this.waitForTab(file);
  }

  /** Waits until a tab of that name is there, and a text in it. */
  async waitForTab(title: string): Promise<void> {
    await this.page
      .locator('.tab', { hasText: title.split('/').pop() ?? title })
      .first()
      .waitFor({ timeout: long });
    await this.page.locator('.editor-instance .view-line').first().waitFor({ timeout: long });
  }

  /** Runs a command by its title in the command palette. */
  async command(title: string): Promise<void> {
    await this.#quickInput('F1', `>${title}`);
    const row = this.page.locator('.quick-input-widget .monaco-list-row', { hasText: title }).first();
    await row.waitFor({ timeout: short });
    await row.click();
  }

  /** The squiggles of a severity that are in sight. */
  squiggles(severity: Severity): Locator {
    return this.page.locator(
      severity === 'hint' ? '.editor-instance .squiggly-hint' : `.editor-instance .squiggly-${severity}`,
    );
  }

  /** Waits until there are so many squiggles in sight (a number, or a test of it). */
  async waitForSquiggles(severity: Severity, wanted: number | ((count: number) => boolean)): Promise<number> {
    const squiggles = this.squiggles(severity);
    const fits = typeof wanted === 'number' ? (n: number): boolean => n === wanted : wanted;
    const end = Date.now() + long;
    for (;;) {
      const count = await squiggles.count();
      if (fits(count)) return count;
      if (Date.now() > end)
        throw new Error(`waited in vain for ${String(wanted)} ${severity} squiggles; there are ${count}`);
      await sleep(100);
    }
  }

  /** Where these words stand on the screen, when they are in sight. */
  async find(words: string): Promise<{ readonly x: number; readonly y: number } | undefined> {
    const found = await this.page.evaluate((wanted) => {
      for (const line of document.querySelectorAll('.editor-instance .view-line')) {
        const nodes: { node: Text; start: number }[] = [];
        let text = '';
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          nodes.push({ node: node as Text, start: text.length });
          text += node.textContent ?? '';
        }
        const at = text.replace(/\u00a0/g, ' ').indexOf(wanted);
        if (at < 0) continue;
        // the middle of the words, so that the pointer stands on them and not beside them
        const middle = at + Math.floor(wanted.length / 2);
        const holder = nodes.filter((n) => n.start <= middle).pop();
        if (!holder) continue;
        const range = document.createRange();
        range.setStart(holder.node, middle - holder.start);
        range.setEnd(holder.node, Math.min(middle - holder.start + 1, holder.node.length));
        const box = range.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
      return null;
    }, words);
    return found ?? undefined;
  }

  /** Brings the line with these words into sight and gives back where they stand. */
  async reveal(words: string): Promise<{ readonly x: number; readonly y: number }> {
    const there = await this.find(words);
    if (there) return there;
    await this.page.keyboard.press('Control+f');
    const find = this.page.locator('.find-widget.visible textarea, .find-widget.visible .input').first();
    await find.waitFor({ timeout: short });
    await find.fill(words);
    await this.page.keyboard.press('Enter');
    await this.page.keyboard.press('Escape');
    return this.until(`the words «${words}» in sight`, () => this.find(words), short);
  }

  /** Puts the cursor into these words. */
  async click(words: string): Promise<void> {
    const { x, y } = await this.reveal(words);
    await this.page.mouse.click(x, y);
  }

  /** Rests the pointer on these words and reads the hover. */
  async hover(words: string, containing: string | RegExp = /./): Promise<string> {
    const { x, y } = await this.reveal(words);
    const card = this.page.locator('.monaco-hover:visible', { hasText: containing });
    // the card comes only after the pointer has rested; a redraw in that moment loses it, so it rests again
    for (let tries = 0; tries < 5; tries++) {
      await this.page.mouse.move(x, Math.max(0, y - 60));
      await this.page.mouse.move(x, y, { steps: 5 });
      try {
        await card.first().waitFor({ timeout: 6_000 });
        return (await card.first().innerText()).replace(/\s+/g, ' ');
      } catch {
        await this.page.keyboard.press('Escape');
      }
    }
    throw new Error(`no hover with ${String(containing)} on «${words}»`);
  }

  /** Opens the menu of quick fixes on these words and gives back its rows. */
  async openQuickFixes(words: string): Promise<Locator> {
    const rows = this.page.locator('.action-widget .monaco-list-row.action');
    for (let tries = 0; tries < 3; tries++) {
      await this.click(words);
      await this.page.keyboard.press('Control+.');
      try {
        await rows.first().waitFor({ timeout: 8_000 });
        return rows;
      } catch {
        await this.page.keyboard.press('Escape');
      }
    }
    throw new Error(`no quick fixes on «${words}»`);
  }

  /** Applies the quick fix with this title on these words; gives back the titles that were offered. */
  async quickFix(words: string, title: string | RegExp): Promise<readonly string[]> {
    const rows = await this.openQuickFixes(words);
    const offered = (await rows.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
    const row = rows.filter({ hasText: title }).first();
    await row.waitFor({ timeout: short }).catch(() => {
      throw new Error(`no quick fix ${String(title)} on «${words}», but: ${offered.join(' | ')}`);
    });
    await this.shot('quick fixes');
    await row.click();
    return offered;
  }

  /** Types at the cursor. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 20 });
  }

  /** Rows of the Problems panel. */
  async problems(): Promise<Locator> {
    const panel = this.page.locator('.markers-panel');
    if (!(await panel.isVisible())) await this.page.keyboard.press('Control+Shift+M');
    await panel.waitFor({ timeout: short });
    return panel.locator('.monaco-list-row');
  }

  /** Saves the open file and gives back what then stands on disk. */
  async save(file: string): Promise<string> {
    await this.page.keyboard.press('Control+s');
    const tab = this.page.locator('.tab.dirty', { hasText: file.split('/').pop() ?? file });
    await this.until(`${file} to be saved`, async () => (await tab.count()) === 0, short);
    return this.read(file);
  }

  /** What stands on disk. */
  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  /** Changes the theme: its name in the list, and the class by which the workbench shows it. */
  async chooseTheme(name: string, mark: string): Promise<void> {
    const themed = this.page.locator(`.monaco-workbench.${mark}`);
    if (await themed.isVisible()) return;
    await this.command('Preferences: Color Theme');
    const input = this.page.locator('.quick-input-widget .input').first();
    const label = this.page.locator('.label-name', { hasText: new RegExp(`^${name}$`) });
    const row = this.page.locator('.quick-input-widget .monaco-list-row').filter({ has: label }).first();
    // the list of commands goes first, and takes what is typed meanwhile with it
    await this.until('the theme in the list', async () => {
      if (!(await input.isVisible())) await this.command('Preferences: Color Theme');
      const typed = await input.inputValue({ timeout: 5_000 }).catch(() => '>');
      if (typed === name && (await row.isVisible())) return true;
      if (!typed.startsWith('>') && typed !== name) await input.fill(name, { timeout: 1000 }).catch(() => undefined);
      return false;
    });
    await row.click();
    await themed.waitFor({ timeout: short });
  }

  /** Closes what a test has opened, without saving: editors, lists, the panel, notifications; the explorer is in front again. */
  async tidy(): Promise<void> {
    const { page } = this;
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ forcedColors: null });
    for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Escape');
    // a web view that has the focus would keep the keys
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await this.command('View: Close All Editors');
    const discard = page.locator('.monaco-dialog-box .monaco-button', { hasText: "Don't Save" });
    await this.until('no editor', async () => {
      if (await discard.isVisible()) await discard.click();
      return (await page.locator('.tab').count()) === 0;
    });
    if (await page.locator('.part.panel').isVisible()) await page.keyboard.press('Control+j');
    if (await page.locator('#status\\.notifications[aria-label^="No"]').isHidden())
      await this.command('Notifications: Clear All Notifications');
    await page.keyboard.press('Escape');
    await this.command('View: Show Explorer');
    await page.locator('.explorer-viewlet').waitFor({ timeout: short });
    await page.mouse.move(0, 0);
  }

  /** Keeps a picture of the window in out/shots. */
  async shot(what: string): Promise<void> {
    mkdirSync('out/shots', { recursive: true });
    await sleep(250); // cards and menus fade in
    const name = `${this.name}-${String(++this.#shots)}-${what}`.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
    await this.page.screenshot({ path: `out/shots/${name}.png`, timeout: short });
  }
}
