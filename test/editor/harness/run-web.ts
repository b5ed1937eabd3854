/** Drives a served VS Code for the Web: `node out/editor/run-web.mjs ADDRESS`. */
import { runInPage } from './in-page-suite.js';

process.exit(await runInPage(process.argv[2] ?? ''));
