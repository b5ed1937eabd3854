// Checks the regular expressions that the engine puts together at run time: none may backtrack super-linearly. Those written as literals are ESLint's.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { analyse } from 'scslre';
import { root } from './lib/machine.mjs';

const built = new Map();

/** Stands in for RegExp in the bundle: it remembers what was built, and where. */
function RememberedRegExp(source, flags) {
  const expression = new RegExp(source, flags);
  const caller = new Error().stack.split('\n')[2]?.trim() ?? '';
  built.set(String(expression), { source: expression.source, flags: expression.flags, caller });
  return expression;
}
RememberedRegExp.prototype = RegExp.prototype;
globalThis.RememberedRegExp = RememberedRegExp;

const slow = ({ source, flags }) => analyse({ source, flags }, { maxReports: 1 }).reports;
if (slow({ source: '^(?:a+)+$', flags: '' }).length === 0) throw new Error('the check finds nothing');

const outfile = join(root, 'out/check-regexps.cjs');
await build({
  absWorkingDir: root,
  entryPoints: ['server/src/core/analyse.ts'],
  bundle: true,
  platform: 'node',
  format: 'cjs',
  sourcemap: 'inline',
  define: { RegExp: 'RememberedRegExp' },
  logLevel: 'error',
  outfile,
});
process.setSourceMapsEnabled(true);
const engine = createRequire(import.meta.url)(outfile);
const examples = join(root, 'examples');
for (const name of readdirSync(examples)) engine.analyse(readFileSync(join(examples, name), 'utf8'), { policy: true });

if (built.size === 0) throw new Error('no regular expression was built');
for (const [expression, { source, flags, caller }] of built)
  for (const report of slow({ source, flags })) {
    console.log(`${report.type} backtracking ${caller}\n  ${expression.slice(0, 300)}`);
    process.exitCode = 1;
  }
