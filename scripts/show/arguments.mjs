import { existsSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { inProject } from '../process/root.mjs';
import { LoadError } from '../serve/problem.mjs';

export const USAGE = `npm start [--silent] [-- [PAGE] [--json] [--browser chromium|firefox]]

PAGE       address of a page, or a saved HTML file; without it, a sample page
--json     print one JSON object and nothing else: { article, hidden, error }
--browser  which browser shows it; chromium unless given`;

/**
 * @typedef {{ kind: 'file', path: string } | { kind: 'web', url: string }} Source
 * @typedef {{ page: string | null, json: boolean, browser: import('../ensure/places.mjs').BrowserKind, help: boolean }} Asked
 */

/**
 * @param {string[]} args
 * @returns {Asked}
 * @throws {Error} where they cannot be understood
 */
export function readArguments(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      browser: { type: 'string', default: 'chromium' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const { browser, json, help } = values;
  if (browser !== 'chromium' && browser !== 'firefox')
    throw new Error(`There is no driver for "${browser}".`);
  if (positionals.length > 1) throw new Error('One page at a time, please.');
  return { page: positionals[0] ?? null, json, browser, help };
}

/**
 * What PAGE means. A relative path counts from where npm was called, which npm tells in `INIT_CWD`.
 * @param {string | null} page
 * @returns {Source}
 * @throws {LoadError}
 */
export function sourceOf(page) {
  if (page === null) return { kind: 'file', path: inProject('samples', 'newspaper.html') };
  const path = isAbsolute(page) ? page : resolve(process.env.INIT_CWD ?? process.cwd(), page);
  if (existsSync(path)) return { kind: 'file', path };
  if (/^https?:\/\//i.test(page) && URL.canParse(page)) return { kind: 'web', url: new URL(page).href };
  if (/^file:\/\//i.test(page) && URL.canParse(page)) return { kind: 'file', path: fileURLToPath(page) };
  if (/^[a-z][a-z\d+.-]+:/i.test(page) && !/^[a-z]:[\\/]/i.test(page))
    throw new LoadError(
      'bad-address',
      `${page} is no address that Lede can read: it takes http, https and files.`,
    );
  return { kind: 'file', path };
}
