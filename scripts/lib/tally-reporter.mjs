// A reporter for node:test that shows what failed and ends with one line of counts for scripts/test.mjs.
import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { dirname, join, relative } from 'node:path';

/** Prints failures as they come; the last line is `tally {"passed":…,"failed":…,"skipped":…}`. */
export default async function* tally(source) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of source) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const group = data.details?.type === 'suite';
    if (type === 'test:fail') {
      const error = data.details?.error?.cause ?? data.details?.error;
      const fromSubtest = data.details?.error?.failureType === 'subtestsFailed';
      if (!fromSubtest) yield `FAIL ${data.name}\n${indent(inSource(error?.stack ?? error))}\n`;
      if (!group || !fromSubtest) counts.failed++;
    } else if (!group) counts[data.skip !== undefined || data.todo !== undefined ? 'skipped' : 'passed']++;
  }
  yield `tally ${JSON.stringify(counts)}\n`;
}

const maps = new Map();

/** The map of a bundle, read when a place in it is asked for. */
function mapOf(bundle) {
  if (!maps.has(bundle)) {
    const file = `${bundle}.map`;
    maps.set(bundle, existsSync(file) ? new SourceMap(JSON.parse(readFileSync(file, 'utf8'))) : undefined);
  }
  return maps.get(bundle);
}

/** A stack with places in the sources instead of places in the bundle. */
const inSource = (stack) =>
  String(stack)
    .split(/([\s()]+)/)
    .map((word) => {
      const [, bundle, line, column] = /^(?:file:\/\/)?(\/.+\.mjs):(\d+):(\d+)$/.exec(word) ?? [];
      const { originalSource, originalLine, originalColumn } =
        (bundle && mapOf(bundle)?.findEntry(line - 1, column - 1)) || {};
      if (originalSource === undefined) return word;
      const source = relative(process.cwd(), join(dirname(bundle), originalSource));
      return `${source}:${originalLine + 1}:${originalColumn + 1}`;
    })
    .join('');

const indent = (text) => String(text).replace(/^/gm, '    ');
