import { existsSync, readFileSync } from 'node:fs';
import { inProject, ROOT } from '../process/root.mjs';
import { run } from '../process/run.mjs';
import { step } from '../process/say.mjs';
import { SetupError } from './setup-error.mjs';

/** @typedef {Record<string, { version?: string, optional?: boolean, link?: boolean }>} Packages */

/** @param {string} path @returns {Packages} */
function packagesIn(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages ?? {};
}

/**
 * Whether node_modules holds what the lock file names. What is optional may be missing: npm leaves out what is made
 * for other systems.
 */
export function packagesMatch() {
  const installed = inProject('node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const there = packagesIn(installed);
  return Object.entries(packagesIn(inProject('package-lock.json'))).every(
    ([path, { version, optional, link }]) => {
      if (path === '' || link) return true;
      const own = there[path];
      if (own === undefined) return optional === true;
      return own.version === version && existsSync(inProject(path, 'package.json'));
    },
  );
}

/**
 * Installs the packages of the lock file where they are not there.
 * @throws {SetupError}
 */
export async function ensurePackages() {
  if (packagesMatch()) return;
  const done = await step('Installing packages (npm ci)', () => npm(['ci', '--no-audit', '--no-fund']));
  if (done.ok && packagesMatch()) return;
  throw new SetupError(
    `The packages could not be installed: npm ci, ${done.reason}.`,
    'Check that the npm registry can be reached, then run `npm ci` in the project’s folder.',
    done.output,
  );
}

/** The npm that runs this script, else the one on PATH. @param {string[]} args */
function npm(args) {
  const own = process.env.npm_execpath;
  if (own?.endsWith('.js')) return run(process.execPath, [own, ...args], { cwd: ROOT });
  if (process.platform === 'win32') return run('cmd.exe', ['/d', '/s', '/c', 'npm', ...args], { cwd: ROOT });
  return run('npm', args, { cwd: ROOT });
}
