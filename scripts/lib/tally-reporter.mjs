// A reporter for node:test that shows what failed and ends with one line of counts for scripts/test.mjs.

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
      if (!fromSubtest) yield `FAIL ${data.name}\n${indent(error?.stack ?? error)}\n`;
      if (!group || !fromSubtest) counts.failed++;
    } else if (!group) counts[data.skip !== undefined || data.todo !== undefined ? 'skipped' : 'passed']++;
  }
  yield `tally ${JSON.stringify(counts)}\n`;
}

const indent = (text) => String(text).replace(/^/gm, '    ');
