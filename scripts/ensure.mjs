import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { ensureBrowser } from './ensure/install.mjs';
import { ensurePackages } from './ensure/packages.mjs';
import { SetupError } from './ensure/setup-error.mjs';

/** @typedef {import('./ensure/places.mjs').BrowserKind} BrowserKind */

/** Oldest Node that the tools run on. */
const NODE = { major: 20, minor: 19 };

/**
 * Brings what a fresh machine lacks: the packages of the lock file, and browsers.
 * @template {BrowserKind} Kind
 * @param {readonly Kind[]} kinds
 * @returns {Promise<Record<Kind, string>>} paths of the browsers' programs
 * @throws {SetupError}
 */
export async function ensure(kinds) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < NODE.major || (major === NODE.major && minor < NODE.minor))
    throw new SetupError(
      `Node ${process.versions.node} is too old.`,
      `Install Node ${NODE.major}.${NODE.minor} or newer.`,
    );
  await ensurePackages();
  const found = /** @type {Record<Kind, string>} */ ({});
  for (const kind of kinds) found[kind] = await ensureBrowser(kind);
  return found;
}

if (argv[1] !== undefined && import.meta.url === pathToFileURL(argv[1]).href) {
  try {
    console.log(await ensure(['chromium', 'firefox']));
  } catch (error) {
    console.error(error instanceof SetupError ? error.message : error);
    process.exitCode = 1;
  }
}
