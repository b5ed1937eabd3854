// Opens a policy in Neovim with Klausul's server over stdio, and passes on what client.lua says.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { run } from '../../../scripts/lib/run.mjs';

const here = import.meta.dirname;
const home = mkdtempSync(join(tmpdir(), 'klausul-nvim-'));
cpSync(join(here, '../workspace'), home, { recursive: true });
const env = {
  HOME: home, // nothing of the user's own Neovim
  XDG_STATE_HOME: home,
  XDG_CACHE_HOME: home,
  XDG_DATA_HOME: home,
  XDG_CONFIG_HOME: home,
  KLAUSUL_NODE: process.execPath,
  KLAUSUL_SERVER: resolve(process.argv[2] ?? join(here, '../../../dist/server.js')),
};
const args = [
  '--headless',
  '-u',
  'NONE',
  '-i',
  'NONE',
  '-n',
  join(home, 'personvernerklaering.md'),
  '-c',
  `luafile ${join(here, 'client.lua')}`,
];
const { code } = await run(process.env.KLAUSUL_NVIM ?? 'nvim', args, { env, minutes: 2, show: true });
rmSync(home, { recursive: true, force: true });
process.exit(code);
