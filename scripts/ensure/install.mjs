import { inProject, ROOT } from '../process/root.mjs';
import { run } from '../process/run.mjs';
import { step } from '../process/say.mjs';
import { findBrowser, PUPPETEER_CACHE } from './find.mjs';
import { VARIABLES } from './places.mjs';
import { SetupError } from './setup-error.mjs';

/** @typedef {import('./places.mjs').BrowserKind} BrowserKind */

/** Name and nothing else: what is said while one is brought. @type {Record<BrowserKind, string>} */
const TITLES = { chromium: 'Chromium', firefox: 'Firefox' };

/** Debian's names, Ubuntu's after them. @type {Record<BrowserKind, readonly string[]>} */
const APT = { chromium: ['chromium', 'chromium-browser'], firefox: ['firefox-esr', 'firefox'] };

const isRoot = process.getuid?.() === 0;

/** Brings a browser for this user alone. @type {Record<BrowserKind, () => ReturnType<typeof run>>} */
const DOWNLOAD = {
  chromium: () =>
    run(
      process.execPath,
      [
        inProject('node_modules', '@playwright', 'test', 'cli.js'),
        ...[
          'install',
          '--no-shell',
          ...(isRoot && process.platform === 'linux' ? ['--with-deps'] : []),
          'chromium',
        ],
      ],
      { cwd: ROOT, env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '20000' } },
    ),
  firefox: () =>
    run(
      process.execPath,
      [
        inProject('node_modules', '@puppeteer', 'browsers', 'lib', 'cjs', 'main-cli.js'),
        ...['install', 'firefox@stable', '--path', PUPPETEER_CACHE],
      ],
      { cwd: ROOT },
    ),
};

/**
 * A browser, brought to this machine where there is none.
 * @param {BrowserKind} kind
 * @returns {Promise<string>} path of its program
 * @throws {SetupError} saying what was tried and what to do
 */
export async function ensureBrowser(kind) {
  const there = await findBrowser(kind);
  if (there !== null) return there;
  const title = TITLES[kind];
  const download = await step(`Downloading ${title}`, DOWNLOAD[kind]);
  const tried = [`download: ${download.reason}\n${download.output.trim().split('\n').slice(-3).join('\n')}`];
  const downloaded = await findBrowser(kind);
  if (downloaded !== null) return downloaded;
  if (isRoot && process.platform === 'linux') {
    const installed = await fromApt(kind, tried);
    if (installed !== null) return installed;
  }
  throw new SetupError(
    `No ${title} was found, and none could be brought.`,
    `Install ${title}, or let ${VARIABLES[kind]} name its program.`,
    tried.join('\n'),
  );
}

/** @param {BrowserKind} kind @param {string[]} tried */
async function fromApt(kind, tried) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await step('Updating the lists of packages (apt-get update)', () => run('apt-get', ['update'], { env }));
  for (const name of APT[kind]) {
    const args = ['install', '-y', '--no-install-recommends', name];
    const done = await step(`Installing ${name} (apt-get)`, () => run('apt-get', args, { env }));
    tried.push(
      `apt-get install ${name}: ${done.reason}\n${done.output.trim().split('\n').slice(-3).join('\n')}`,
    );
    const there = await findBrowser(kind);
    if (there !== null) return there;
  }
  return null;
}
