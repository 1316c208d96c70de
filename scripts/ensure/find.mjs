import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { run } from '../process/run.mjs';
import { places, VARIABLES } from './places.mjs';
import { SetupError } from './setup-error.mjs';

/** Where browsers that `@puppeteer/browsers` brings are kept: the place its users know. */
export const PUPPETEER_CACHE = join(homedir(), '.cache', 'puppeteer');

/**
 * A browser on this machine: the one the environment names, else on PATH or in the usual places, else one that
 * Playwright or Puppeteer brought before.
 * @param {import('./places.mjs').BrowserKind} kind
 * @returns {Promise<string | null>} path of its program
 * @throws {SetupError} where the environment names one that does not start
 */
export async function findBrowser(kind) {
  const named = process.env[VARIABLES[kind]];
  if (named) {
    if (await starts(named)) return named;
    throw new SetupError(
      `${VARIABLES[kind]} names ${named}, which does not start as a browser.`,
      'Let it name another, or unset it to have one looked for.',
    );
  }
  for (const place of [...places(kind), ...(await brought(kind))]) if (await starts(place)) return place;
  return null;
}

/**
 * Whether a file is a browser that starts. Ubuntu has scripts under such names that only point to its store.
 * @param {string} path
 */
async function starts(path) {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true; // there `--version` opens a window
  const { ok, output } = await run(path, ['--version'], { timeout: 20_000 });
  return ok && /\d+\.\d/.test(output) && !/\bsnap install\b/.test(output);
}

/** @param {import('./places.mjs').BrowserKind} kind @returns {Promise<string[]>} */
async function brought(kind) {
  if (kind === 'chromium') {
    const { chromium } = await import('@playwright/test');
    return [chromium.executablePath()];
  }
  const { getInstalledBrowsers } = await import('@puppeteer/browsers');
  const all = await getInstalledBrowsers({ cacheDir: PUPPETEER_CACHE });
  return all.filter(({ browser }) => browser === 'firefox').map(({ executablePath }) => executablePath);
}
