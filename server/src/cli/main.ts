/** `klausul`: the checker for a terminal and for CI. */
import { readFileSync } from 'node:fs';
import { analyse } from '../core/analyse.js';
import { reportOf } from '../core/report/report.js';

const [command, ...args] = process.argv.slice(2);
const files = args.filter((arg, index) => !arg.startsWith('--') && args[index - 1] !== '--format');
if (command !== 'check') process.exit(2);
const documents = files.map((path) => reportOf(path, analyse(readFileSync(path, 'utf8'), { path })));
process.stdout.write(`${JSON.stringify({ version: 1, documents }, null, 2)}\n`);
process.exitCode = documents.some(({ findings }) => findings.some(({ severity }) => severity === 'warning')) ? 1 : 0;
