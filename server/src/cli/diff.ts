/** `klausul diff OLD NEW`: the legal changes between two versions of a policy. */
import { changesBetween, type Changes } from '../core/changes/changesBetween.js';
import { changesMarkdown } from '../core/changes/changesMarkdown.js';
import { changesReport } from '../core/changes/changesReport.js';
import type { DiffOptions } from './arguments.js';
import { checkFile, type Checked } from './check.js';
import { formatChanges } from './formatters/changesText.js';
import { Projects } from './projects.js';
import { visible } from './visible.js';
import type { World } from './world.js';

/** 0: no legal change. 1: some. 2: a file can't be read. As `diff(1)` has it. */
export async function diff(
  paths: { readonly old: string; readonly new: string },
  { format, language }: DiffOptions,
  world: World,
): Promise<0 | 1 | 2> {
  const projects = new Projects(world);
  const read = (path: string): Promise<Checked> => checkFile(path, { language }, world, projects, true);
  const [old, next] = [await read(paths.old), await read(paths.new)];
  const complain = (problem: string): void => world.stderr(`klausul: ${visible(problem)}\n`);
  for (const one of [old, next]) if ('problem' in one) complain(`${one.path}: ${one.problem}`);
  if ('problem' in old || 'problem' in next) return 2;
  const changes = changesBetween(old.analysis, next.analysis);
  for (const failure of changes.failures) complain(`a comparison failed, the others hold: ${failure}`);
  world.stdout(print(paths, changes, format));
  return changes.changes.length > 0 ? 1 : 0;
}

function print(
  paths: { readonly old: string; readonly new: string },
  changes: Changes,
  format: DiffOptions['format'],
): string {
  if (format === 'json') return `${JSON.stringify(changesReport(paths, changes), null, 2)}\n`;
  if (format === 'markdown') return changesMarkdown(paths, changes).text;
  return formatChanges(paths, changes);
}
