/** The command line as a function: the world goes in, the exit status comes out. */
import type { Severity } from '../core/options.js';
import type { Analysis } from '../core/analyse.js';
import { retentionTable } from '../core/report/retentionTable.js';
import { scheduleOf } from '../core/report/schedule.js';
import { scheduleSvg } from '../core/report/scheduleSvg.js';
import { HELP, readArguments, type CheckOptions } from './arguments.js';
import { checkFile, type Checked } from './check.js';
import { diff } from './diff.js';
import { compareVersions } from './pairs.js';
import { formatJson } from './formatters/json.js';
import { formatText } from './formatters/text.js';
import { foldersIn } from './targets.js';
import { brokenLines, houseLines, reportProjects, type ProjectReport } from './projectReports.js';
import { Projects } from './projects.js';
import { findTargets } from './targets.js';
import { visible } from './visible.js';
import type { World } from './world.js';

/** 0: no finding at or above `--fail-on` (`diff`: no change). 1: some. 2: bad usage, an unreadable file or a broken project file. */
export async function main(world: World): Promise<0 | 1 | 2> {
  const asked = readArguments(world.argv);
  if (asked.do === 'check') return check(asked.targets, asked.options, world);
  if (asked.do === 'retention') return retention(asked.targets, asked.options, world);
  if (asked.do === 'diff') return diff(asked, asked.options, world);
  if (asked.do === 'usage') {
    complain(world, `${asked.problem} (klausul --help tells more)`);
    return 2;
  }
  world.stdout(asked.do === 'help' ? HELP : `${world.version()}\n`);
  return 0;
}

async function check(targets: readonly string[], options: CheckOptions, world: World): Promise<0 | 1 | 2> {
  const { paths, problems } = await findTargets(targets, world.fs);
  for (const problem of problems) complain(world, problem);
  const projects = new Projects(world);
  const checked: Checked[] = [];
  for (const path of paths) checked.push(await checkFile(path, options, world, projects));
  for (const one of checked) if ('problem' in one) complain(world, `${one.path}: ${one.problem}`);
  const read = await compareVersions(
    checked.filter((one) => 'analysis' in one),
    options,
    world,
    projects,
  );
  for (const { path, analysis } of read)
    for (const failure of analysis.failures) complain(world, `${path}: a check failed, the others hold: ${failure}`);
  // with a file that could not be read, nobody knows what it would have used
  const folders = read.length === checked.length ? await foldersIn(targets, world.fs) : [];
  const reports = await reportProjects(projects, read, options.language, folders);
  const broken = await complainOf(projects, reports, world);
  world.stdout(
    options.format === 'json' ? formatJson(read, reports) : formatText(read, reports, options.language ?? 'auto'),
  );
  if (problems.length > 0 || read.length < checked.length || broken) return 2;
  return [...read.map(({ analysis }) => analysis), ...reports].some(({ findings }) =>
    findings.some(({ severity }) => isAtLeast(severity, options.failOn)),
  )
    ? 1
    : 0;
}

/** Says what is broken beside the policies; true where that is a project file. */
async function complainOf(projects: Projects, reports: readonly ProjectReport[], world: World): Promise<boolean> {
  const unreadable = [...projects.unreadable].map((path) => `${path}: cannot be read`);
  const broken = [...unreadable, ...brokenLines(reports)];
  for (const line of [...broken, ...(await houseLines(projects))]) complain(world, line);
  return broken.length > 0;
}

/** The schedule of each file, a row for each statement; 2 where a file can't be read. */
async function retention(targets: readonly string[], options: CheckOptions, world: World): Promise<0 | 2> {
  const { paths, problems } = await findTargets(targets, world.fs);
  for (const problem of problems) complain(world, problem);
  const projects = new Projects(world);
  let bad = problems.length > 0;
  if (options.format === 'svg' && paths.length > 1) {
    complain(world, `--format svg draws one file, not ${paths.length}`);
    return 2;
  }
  for (const path of paths) {
    const one = await checkFile(path, options, world, projects);
    if ('problem' in one) {
      complain(world, `${path}: ${one.problem}`);
      bad = true;
    } else {
      const text = scheduleAs(options.format, one.analysis);
      world.stdout(`${text.trimEnd().split(/\r?\n/).map(visible).join('\n')}\n`);
    }
  }
  const reports = await reportProjects(projects, [], options.language);
  return (await complainOf(projects, reports, world)) || bad ? 2 : 0;
}

const scheduleAs = (format: CheckOptions['format'], analysis: Analysis): string =>
  format === 'svg'
    ? scheduleSvg(scheduleOf(analysis))
    : retentionTable(analysis, format === 'csv' ? 'csv' : 'markdown');

const LOUDNESS: readonly Severity[] = ['hint', 'information', 'warning'];
const isAtLeast = (severity: Severity, least: Severity | 'never'): boolean =>
  least !== 'never' && LOUDNESS.indexOf(severity) >= LOUDNESS.indexOf(least);

const complain = ({ stderr }: World, problem: string): void => stderr(`klausul: ${visible(problem)}\n`);
