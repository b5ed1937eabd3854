/** The benchmark: what reading a policy costs, as ratios to floors and peers measured in the same run. Machines drift; ratios do less. */
import { existsSync, writeFileSync } from 'node:fs';
import { lint } from 'markdownlint/sync';
import { analyseFresh, openHover, openSession } from './engine.js';
import { timed } from './measure.js';
import { typeInto, type StdioResult } from './over-stdio.js';
import { policyText, typed, type TextLanguage } from './texts.js';

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const quick = process.argv.includes('--quick');
const sizes = (option('sizes') ?? (quick ? '2000,20000' : '2000,20000,200000')).split(',').map(Number);
const languages = (option('languages') ?? 'nb,en').split(',') as TextLanguage[];
const seconds = quick ? 1 : 4;
const node = process.execPath;

interface InProcess {
  readonly floor: number;
  readonly fresh: number;
  readonly edit: number;
  readonly hover: number;
  readonly markdownlint: number;
  readonly findings: number;
}

interface Row {
  readonly language: TextLanguage;
  readonly words: number;
  readonly inProcess: InProcess;
  readonly stdio?: { readonly klausul: StdioResult; readonly nothing: StdioResult; readonly markdownlint: StdioResult };
  readonly desk?: { readonly bare: number; readonly hidden: number; readonly visible: number };
}

/** One pass of a regular expression that counts words: no reader can be cheaper. */
function countWords(text: string): number {
  const word = /\p{L}+/gu;
  let count = 0;
  while (word.exec(text) !== null) count++;
  return count;
}

const markdownlint = (text: string): number => lint({ strings: { text } })['text']?.length ?? 0;

function inProcess(language: TextLanguage, words: number): InProcess {
  const runs = words > 50_000 ? 5 : 30;
  // texts are made beforehand: a collection of the generator's garbage belongs to nobody's time
  const texts = Array.from({ length: runs }, (_, i) => policyText(language, words, 100 + i));
  const base = policyText(language, words, 1);
  const edits = Array.from({ length: runs }, (_, i) => typed(base, i));
  const fresh = (run: number): string => texts[run % runs] ?? '';
  const edited = (run: number): string => edits[run % runs] ?? '';
  const session = openSession();
  const findings = session(base);
  const hover = openHover(base);
  // places all over the text, where references stand and where not
  const place = (run: number): string => String(Math.floor((((run * 7919) % 1000) / 1000) * base.length));
  return {
    floor: timed(fresh, countWords, runs, seconds),
    fresh: timed(fresh, analyseFresh, runs, seconds),
    edit: timed(edited, session, runs, seconds),
    hover: timed(place, (offset) => hover(Number(offset)), 200, seconds),
    markdownlint: timed(fresh, markdownlint, runs, seconds),
    findings,
  };
}

async function stdio(language: TextLanguage, words: number): Promise<Required<Row>['stdio'] | undefined> {
  if (!existsSync('dist/server.js') || words > 50_000) return undefined;
  const text = policyText(language, words, 1);
  const keystrokes = quick ? 30 : 100;
  const limit = seconds * 3;
  const klausul = await typeInto([node, 'dist/server.js', '--stdio'], text, keystrokes, limit);
  const nothing = await typeInto(
    [node, 'out/bench/null-server.mjs', String(klausul.diagnostics)],
    text,
    keystrokes,
    limit,
  );
  const peer = await typeInto([node, 'out/bench/markdownlint-server.mjs'], text, keystrokes, limit);
  return { klausul, nothing, markdownlint: peer };
}

/** A keystroke without anything beside the text, with the view hidden (the status bar is there), and with it in sight. */
async function desk(language: TextLanguage, words: number): Promise<Row['desk']> {
  if (!existsSync('dist/server.js') || words > 50_000) return undefined;
  const text = policyText(language, words, 1);
  const type = async (status: boolean, view: boolean): Promise<number> =>
    (await typeInto([node, 'dist/server.js', '--stdio'], text, quick ? 30 : 100, seconds * 3, { status, view }))
      .keystroke;
  return { bare: await type(false, false), hidden: await type(true, false), visible: await type(true, true) };
}

const ms = (value: number): string =>
  value < 1 ? value.toFixed(3) : value < 100 ? value.toFixed(1) : value.toFixed(0);
const times = (value: number): string => `${value < 10 ? value.toFixed(1) : value.toFixed(0)}x`;

function show(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((cell, i) => Math.max(cell.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `  ${row.map((cell, i) => cell.padStart(widths[i] ?? 0)).join('  ')}`;
  console.log([`\n${title}`, line(head), ...rows.map(line)].join('\n'));
}

function showInProcess(rows: readonly Row[]): void {
  show(
    'In process (ms; floor = counting words with a regular expression)',
    [
      'text',
      'words',
      'floor',
      'fresh',
      '/floor',
      'one letter',
      '/floor',
      'hover',
      '/one letter',
      'markdownlint',
      '/floor',
      'fresh/markdownlint',
      'findings',
    ],
    rows.map(({ language, words, inProcess: r }) => [
      language,
      String(words),
      ms(r.floor),
      ms(r.fresh),
      times(r.fresh / r.floor),
      ms(r.edit),
      times(r.edit / r.floor),
      ms(r.hover),
      (r.hover / r.edit).toFixed(3),
      ms(r.markdownlint),
      times(r.markdownlint / r.floor),
      times(r.fresh / r.markdownlint),
      String(r.findings),
    ]),
  );
}

function showStdio(rows: readonly Row[]): void {
  show(
    'Over stdio (ms): from a letter typed to its diagnostics, no delay; "nothing" publishes as many diagnostics',
    [
      'text',
      'words',
      'klausul',
      'nothing',
      'klausul/nothing',
      'markdownlint',
      'klausul/markdownlint',
      'cold start',
      'diagnostics',
    ],
    rows.flatMap(({ language, words, stdio: r }) =>
      r
        ? [
            [
              language,
              String(words),
              ms(r.klausul.keystroke),
              ms(r.nothing.keystroke),
              times(r.klausul.keystroke / r.nothing.keystroke),
              ms(r.markdownlint.keystroke),
              times(r.klausul.keystroke / r.markdownlint.keystroke),
              ms(r.klausul.cold),
              String(r.klausul.diagnostics),
            ],
          ]
        : [],
    ),
  );
}

function showDesk(rows: readonly Row[]): void {
  show(
    'What stands around the text, over stdio (ms from a letter typed to all that is shown)',
    ['text', 'words', 'nothing', 'view hidden', 'hidden/nothing', 'view visible', 'visible/nothing'],
    rows.flatMap(({ language, words, desk: r }) =>
      r
        ? [
            [
              language,
              String(words),
              ms(r.bare),
              ms(r.hidden),
              (r.hidden / r.bare).toFixed(2),
              ms(r.visible),
              (r.visible / r.bare).toFixed(2),
            ],
          ]
        : [],
    ),
  );
}

function showGoals(rows: readonly Row[]): void {
  const of = (language: TextLanguage, words: number): Row | undefined =>
    rows.find((r) => r.language === language && r.words === words);
  const goal = (what: string, value: number, limit: number): string =>
    `  ${value <= limit ? 'holds ' : 'BROKEN'} ${what}: ${times(value)} (at most ${limit}x)`;
  const lines = languages.flatMap((language) => {
    const [small, large] = [of(language, 2000), of(language, 20_000)];
    if (!small) return [];
    const out = [
      goal(`${language}, 2,000 words, fresh text to floor`, small.inProcess.fresh / small.inProcess.floor, 20),
    ];
    if (small.stdio)
      out.push(
        goal(
          `${language}, 2,000 words, keystroke to a server that does nothing`,
          small.stdio.klausul.keystroke / small.stdio.nothing.keystroke,
          3,
        ),
      );
    if (small.stdio && large?.stdio)
      out.push(
        goal(
          `${language}, keystroke at 20,000 words to 2,000`,
          large.stdio.klausul.keystroke / small.stdio.klausul.keystroke,
          2,
        ),
      );
    return out;
  });
  console.log(['\nGoals', ...lines].join('\n'));
}

const rows: Row[] = [];
for (const language of languages)
  for (const words of sizes) {
    const measured = inProcess(language, words);
    const wire = await stdio(language, words);
    const beside = await desk(language, words);
    rows.push({
      language,
      words,
      inProcess: measured,
      ...(wire ? { stdio: wire } : {}),
      ...(beside ? { desk: beside } : {}),
    });
  }
showInProcess(rows);
if (rows.some((row) => row.stdio)) showStdio(rows);
else console.log('\nThe server is not built: nothing was measured over stdio.');
if (rows.some((row) => row.desk)) showDesk(rows);
showGoals(rows);
const file = option('json');
if (file) writeFileSync(file, JSON.stringify({ node: process.version, rows }, null, 1));
