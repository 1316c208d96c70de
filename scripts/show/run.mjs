import { mkdir } from 'node:fs/promises';
import { ensureBuilt } from '../build/fresh.mjs';
import { ensure } from '../ensure.mjs';
import { inProject } from '../process/root.mjs';
import { say } from '../process/say.mjs';
import { within } from './deadline.mjs';
import { doMainJob } from './job.mjs';
import { load, makeReady } from './load.mjs';

/** @typedef {import('./arguments.mjs').Asked} Asked */

/** Milliseconds for everything that happens in the browser. */
const IN_BROWSER = 120_000;

/** @type {Record<Asked['browser'], import('../build/targets.mjs').Target>} */
const TARGETS = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/**
 * Shows a page in a browser with Lede in it and does the main job there.
 * @param {import('./arguments.mjs').Source} source @param {Asked} asked
 * @param {(outcome: import('./job.mjs').Outcome) => void} tell called with the result, before a visible browser is left open
 * @throws {import('../serve/problem.mjs').LoadError | import('../ensure/setup-error.mjs').SetupError}
 */
export async function show(source, { browser, json }, tell) {
  const { url, standIn } = await makeReady(source);
  try {
    const programs = await ensure([browser]);
    const extension = await ensureBuilt(TARGETS[browser]);
    const engine = await ensureBuilt('engine');
    const visible = !json && hasDisplay();
    const folder = json ? null : inProject('.output', 'start');
    if (folder !== null) await mkdir(folder, { recursive: true });
    say(`Opening ${url} …`);
    const drive = await driverOf(browser);
    const driver = await drive({
      executable: programs[browser],
      extension,
      visible,
      proxyPort: standIn?.port ?? null,
    });
    try {
      tell(
        await within(
          IN_BROWSER,
          load(driver, url).then(() => doMainJob(driver, engine, folder)),
        ),
      );
      if (visible) await leaveOpen(driver);
    } finally {
      await driver.close();
    }
  } finally {
    await standIn?.close();
  }
}

/** Loaded only now: on a fresh machine its packages were not there before. @param {Asked['browser']} browser */
async function driverOf(browser) {
  if (browser === 'firefox') return (await import('../drive/firefox-driver.mjs')).driveFirefox;
  return (await import('../drive/chromium-driver.mjs')).driveChromium;
}

/** @param {import('../drive/types').Driver} driver */
async function leaveOpen(driver) {
  say('The browser stays open: close it, or press Ctrl+C, to end.');
  await driver.closed;
}

/** Whether a window would be seen. */
function hasDisplay() {
  if (process.platform === 'linux') return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  return !process.env.CI && !process.env.SSH_CONNECTION;
}
