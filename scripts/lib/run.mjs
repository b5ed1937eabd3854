// Runs programs for the scripts: output kept, a time limit, and no child left behind.
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const alive = new Set();

function endTree(child, signal = 'SIGKILL') {
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // it had ended by itself
  }
}

process.on('exit', () => alive.forEach((child) => endTree(child)));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));

/**
 * Runs one program to its end and gives back its exit code and what it printed.
 * `show` passes the output on as it comes; `log` names a file that keeps it.
 */
export function run(command, args, { cwd, env, log, show = false, minutes = 10 } = {}) {
  return new Promise((resolve) => {
    const windows = process.platform === 'win32';
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: !windows, // a group of its own, so that everything it started ends with it
      shell: windows && /^(npm|npx|code)(\.cmd)?$/.test(command),
    });
    alive.add(child);
    let output = '';
    const take = (stream) => (data) => {
      output += data;
      if (show) stream.write(data);
    };
    child.stdout.setEncoding('utf8').on('data', take(process.stdout));
    child.stderr.setEncoding('utf8').on('data', take(process.stderr));
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      endTree(child);
    }, minutes * 60_000);
    const end = (code) => {
      if (!alive.delete(child)) return;
      clearTimeout(timer);
      endTree(child); // whatever of its group it left behind
      if (late) output += `\nended by force: not done after ${minutes} minutes\n`;
      if (log) {
        mkdirSync(dirname(log), { recursive: true });
        writeFileSync(log, output);
      }
      resolve({ code, output });
    };
    child.on('error', (error) => {
      output += `${command}: ${error.message}\n`;
      end(127);
    });
    child.on('close', (code) => end(late ? 124 : (code ?? 1)));
  });
}
