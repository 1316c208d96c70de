import { spawn } from 'node:child_process';

/**
 * How a command ended. `output`: stdout and stderr as they came; `stdout`: that alone; `code`: null where it could not be started or was
 * ended from outside.
 * @typedef {{ ok: boolean, code: number | null, output: string, stdout: string, reason: string, seconds: number }} Finished
 */

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** What this process started ends with it. */
process.on('exit', () => {
  for (const child of running) end(child);
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.on(signal, () => process.exit(130));

/**
 * Runs a command without a shell and without standard input.
 * @param {string} command @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeout?: number, echo?: boolean }} [options] `timeout` in ms, ten
 * minutes unless given; `echo`: also onto stderr while it runs
 * @returns {Promise<Finished>} never rejected
 */
export function run(command, args, { cwd, env, timeout = 600_000, echo = false } = {}) {
  return new Promise((resolve) => {
    const began = Date.now();
    let output = '';
    let stdout = '';
    let late = false;
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32', // a group of its own, which can be ended whole
    });
    running.add(child);
    const timer = setTimeout(() => {
      late = true;
      end(child);
    }, timeout);
    const hear = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString();
      if (echo) process.stderr.write(chunk);
    };
    child.stdout.on('data', hear);
    child.stdout.on('data', (chunk) => {
      stdout += chunk.toString();
    });
    child.stderr.on('data', hear);
    const done = (/** @type {number | null} */ code, /** @type {string} */ reason) => {
      clearTimeout(timer);
      running.delete(child);
      resolve({ ok: code === 0, code, output, stdout, reason, seconds: (Date.now() - began) / 1000 });
    };
    child.on('error', (error) => done(null, error.message));
    child.on('close', (code, signal) => {
      const ended = signal === null ? `exit code ${code}` : `ended by ${signal}`;
      done(code, late ? `no end after ${timeout / 1000} s` : ended);
    });
  });
}

/** @param {import('node:child_process').ChildProcess} child */
function end(child) {
  if (child.pid === undefined || child.exitCode !== null) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    return; // ended by itself in the meantime
  }
}
