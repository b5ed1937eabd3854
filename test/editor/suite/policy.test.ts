/** What any version of Klausul does for an author: findings in a policy and nowhere else, the law under the cursor, a gap closed. */
import * as vscode from 'vscode';
import { expect, until } from '../host/expect.js';
import {
  activeExtension,
  findings,
  hoverAt,
  open,
  placeOf,
  quickFixes,
  ruleOf,
  someFindings,
} from '../host/klausul.js';

suite('a policy in the editor', () => {
  suiteSetup(async () => {
    await open('personvernerklaering.md');
    await activeExtension();
  });

  teardown(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  for (const [name, words] of [
    ['personvernerklaering.md', 'så lenge det er nødvendig'],
    ['personvern-nynorsk.txt', 'så lenge det trengst'],
    ['privacy-policy.md', 'as long as necessary'],
  ] as const)
    test(`${name} gets findings, one of them on «${words}»`, async () => {
      const document = await open(name);
      const found = await someFindings(document);
      const there = found.filter(({ range }) => document.getText(range).includes(words));
      expect(there.length > 0, `one of ${found.map((f) => `${ruleOf(f)}: ${document.getText(f.range)}`).join(' | ')}`);
      expect(
        there.some((f) => ruleOf(f).includes('retention')),
        `a rule on retention among ${there.map(ruleOf).join(', ')}`,
      );
      expect(
        found.some((f) => ruleOf(f).startsWith('disclosure/')),
        'a missing disclosure is found too',
      );
    });

  test('a README that speaks of the GDPR gets none', async () => {
    const policy = await open('personvernerklaering.md');
    await someFindings(policy);
    const readme = await open('README.md');
    // the server answers hovers in any document: once it has, it has seen this one
    await until('the hover', () => hoverAt(readme, placeOf(readme, 'Article 13')));
    await new Promise((done) => setTimeout(done, 500));
    expect(findings(readme).length === 0, `no findings, not ${findings(readme).map(ruleOf).join(', ')}`);
  });

  test('the hover on «artikkel 13» explains Article 13', async () => {
    const document = await open('personvernerklaering.md');
    const place = placeOf(document, 'artikkel 13').translate(0, 2);
    const text = await until('a hover', () => hoverAt(document, place));
    expect(/13/.test(text) && /artikkel|art\./i.test(text) && text.length > 80, `it says: ${text}`);
  });

  test('a quick fix closes its gap', async () => {
    const document = await open('personvernerklaering.md');
    const found = await someFindings(document);
    for (const finding of found) {
      const fix = (await quickFixes(document, finding.range)).find(({ edit }) => edit !== undefined);
      if (!fix?.edit) continue;
      const before = document.getText();
      expect(await vscode.workspace.applyEdit(fix.edit), `«${fix.title}» can be applied`);
      expect(document.getText() !== before, `«${fix.title}» changes the text`);
      await until(`${found.length} findings to become fewer after «${fix.title}»`, () => {
        const left = findings(document).filter((f) => ruleOf(f) !== 'draft/placeholder');
        return left.length < found.length;
      });
      return;
    }
    throw new Error(`no quick fix with an edit for any of ${found.map(ruleOf).join(', ')}`);
  });

  test('findings follow the typing', async () => {
    const document = await open('personvernerklaering.md');
    await someFindings(document);
    const words = 'så lenge det er nødvendig';
    const vague = (): boolean =>
      findings(document).some((f) => ruleOf(f).includes('retention') && document.getText(f.range).includes(words));
    await until('the finding on the vague period', vague);
    const edit = new vscode.WorkspaceEdit();
    const start = placeOf(document, words);
    edit.replace(document.uri, new vscode.Range(start, start.translate(0, words.length)), 'i tolv måneder');
    await vscode.workspace.applyEdit(edit);
    const vagueness = ['retention/open-ended', 'retention/vague', 'disclosure/retention-period'];
    await until('the finding to go', () => !findings(document).some((f) => vagueness.includes(ruleOf(f))));
  });
});
