import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from '@playwright/test';

/** @typedef {import('@playwright/test').Page} Page */

/** Milliseconds for what a browser does by itself: starting, showing a popup. */
const PATIENCE = 20_000;

/** Nothing of the browser's own goes out, and nothing of it covers the page. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
];

/**
 * A Chromium with Lede in it.
 * @typedef {{
 *   context: import('@playwright/test').BrowserContext,
 *   cdp: import('@playwright/test').CDPSession,
 *   id: string,
 *   profile: string,
 *   endpoint: string,
 *   address(path: string): string,
 *   press(page: Page): Promise<Page>,
 *   close(): Promise<void>,
 * }} Chromium
 */

/**
 * @param {Omit<import('./types').LaunchOptions, 'visible'> & { visible?: boolean, profile?: string, args?: string[] }} options
 *   `profile`: a folder that stays; else one that goes with the browser
 * @returns {Promise<Chromium>}
 */
export async function launchChromium({
  executable,
  extension,
  visible = false,
  proxyPort,
  profile,
  args = [],
}) {
  const folder = profile ?? (await mkdtemp(join(tmpdir(), 'lede-chromium-')));
  const context = await start(folder, {
    executablePath: executable,
    headless: !visible,
    timeout: PATIENCE * 2,
    viewport: visible ? null : { width: 1280, height: 900 },
    // Playwright switches extensions off, and installs those of its own arguments only in free builds.
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...QUIET,
      '--enable-unsafe-extension-debugging',
      '--remote-debugging-port=0',
      ...(visible ? [] : ['--disable-gpu']),
      ...(proxyPort === null ? [] : throughProxy(proxyPort)),
      ...args,
    ],
  });
  const close = async () => {
    await context.close().catch(() => undefined);
    if (profile === undefined) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const cdp = await sessionOf(context);
    const { id } = await cdp.send('Extensions.loadUnpacked', { path: extension });
    const [port] = (await readFile(join(folder, 'DevToolsActivePort'), 'utf8')).split('\n');
    const endpoint = `http://127.0.0.1:${port}`;
    const address = (/** @type {string} */ path) => `chrome-extension://${id}/${path}`;
    const press = (/** @type {Page} */ page) => pressButton({ cdp, id, endpoint }, page);
    return { context, cdp, id, profile: folder, endpoint, address, press, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** All requests, those to loopback too, go to the stand-in, whose certificates nobody trusts. @param {number} port */
const throughProxy = (port) => [
  `--proxy-server=http://127.0.0.1:${port}`,
  '--proxy-bypass-list=<-loopback>',
  '--ignore-certificate-errors',
];

/**
 * With the sandbox where it works: it does not for root, nor where the system forbids its means.
 * @param {string} folder @param {Parameters<typeof chromium.launchPersistentContext>[1]} options
 */
async function start(folder, options) {
  if (process.getuid?.() === 0)
    return chromium.launchPersistentContext(folder, { ...options, chromiumSandbox: false });
  try {
    return await chromium.launchPersistentContext(folder, { ...options, chromiumSandbox: true });
  } catch (error) {
    if (!/sandbox/i.test(String(error))) throw error;
    return chromium.launchPersistentContext(folder, { ...options, chromiumSandbox: false });
  }
}

/** @param {import('@playwright/test').BrowserContext} context */
async function sessionOf(context) {
  const browser = context.browser();
  if (browser === null) throw new Error('Playwright gives no browser for the context it launched.');
  return browser.newBrowserCDPSession();
}

/**
 * Presses the toolbar button over a page, which gives Lede the right to that page as a hand would.
 * @param {Pick<Chromium, 'cdp' | 'id' | 'endpoint'>} lede @param {Page} page
 * @returns {Promise<Page>} the popup
 */
async function pressButton({ cdp, id, endpoint }, page) {
  await page.bringToFront();
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find((target) => target.url === page.url());
  if (tab === undefined) throw new Error(`No tab shows ${page.url()}.`);
  await cdp.send('Extensions.triggerAction', { id, targetId: tab.targetId });
  const url = `chrome-extension://${id}/popup.html`;
  await until('the popup opens', async () => {
    const all = await cdp.send('Target.getTargets');
    return all.targetInfos.some((target) => target.url.startsWith(url)) || null;
  });
  // A connection sees only the popups that were there before it.
  const second = await chromium.connectOverCDP(endpoint, { timeout: PATIENCE });
  return until('the popup can be reached', async () => {
    const pages = second.contexts().flatMap((context) => context.pages());
    return pages.find((one) => one.url().startsWith(url)) ?? null;
  });
}

/**
 * @template T
 * @param {string} what for the message @param {() => Promise<T | null>} look
 * @returns {Promise<T>}
 */
export async function until(what, look) {
  for (const began = Date.now(); Date.now() - began < PATIENCE; await sleep(25)) {
    const seen = await look();
    if (seen !== null) return seen;
  }
  throw new Error(`Waited ${PATIENCE / 1000} s in vain until ${what}.`);
}
