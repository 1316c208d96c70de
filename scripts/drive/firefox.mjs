import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { launch } from 'puppeteer-core';
import { isPopupOpen, pressToolbarButton } from './firefox-window.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

/** Milliseconds for what a browser does by itself. */
const PATIENCE = 30_000;

/** Fixes the address of Lede's own pages, which Firefox makes up anew for each profile. */
const UUID = '5ad2f2ac-6a47-4d41-b1f5-7d2b3f0a51ed';

/**
 * A Firefox with Lede in it. `press` opens the popup over the tab in front; firefox-window.mjs reaches into it.
 * @typedef {{
 *   browser: import('puppeteer-core').Browser,
 *   id: string,
 *   address(path: string): string,
 *   press(): Promise<void>,
 *   close(): Promise<void>,
 * }} Firefox
 */

/**
 * @param {Omit<import('./types').LaunchOptions, 'visible'> & { visible?: boolean, profile?: string, prefs?: Record<string, unknown> }} options
 *   `profile`: a folder that stays, with what Lede stored; else one that goes with the browser
 * @returns {Promise<Firefox>}
 */
export async function launchFirefox({
  executable,
  extension,
  visible = false,
  proxyPort,
  profile,
  prefs = {},
}) {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  /** @type {string} */
  const id = manifest.browser_specific_settings.gecko.id;
  const browser = await launch({
    browser: 'firefox',
    executablePath: executable,
    headless: !visible,
    acceptInsecureCerts: proxyPort !== null,
    defaultViewport: visible ? null : { width: 1280, height: 900 },
    timeout: PATIENCE * 2,
    ...(profile === undefined ? {} : { userDataDir: profile }),
    args: ['--remote-allow-system-access', ...(visible ? [] : ['--width=1280', '--height=1000'])],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      'dom.security.https_first': false,
      'ui.popup.disable_autohide': true,
      // It is installed for as long as the browser runs, and would take with it what it stored.
      'extensions.webextensions.keepStorageOnUninstall': profile !== undefined,
      ...(proxyPort === null ? {} : throughProxy(proxyPort)),
      ...prefs,
    },
  });
  try {
    await browser.installExtension(extension);
  } catch (error) {
    await browser.close();
    throw error;
  }
  const press = async () => {
    await pressToolbarButton(browser, id);
    for (const began = Date.now(); !(await isPopupOpen(browser)); await sleep(50))
      if (Date.now() - began > PATIENCE) throw new Error('The popup did not open.');
  };
  const address = (/** @type {string} */ path) => `moz-extension://${UUID}/${path}`;
  return { browser, id, address, press, close: () => browser.close() };
}

/** @param {number} port @returns {Record<string, unknown>} */
const throughProxy = (port) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.allow_hijacking_localhost': true,
  'network.proxy.no_proxies_on': '',
});

/**
 * Opens a page of Lede's own in a tab. Firefox tells automation neither that it has loaded nor its address.
 * @param {Page} page @param {string} url @param {string} selector of what shows that it is there
 */
export async function gotoOwnPage(page, url, selector) {
  await page.goto(url, { timeout: 400 }).catch(() => undefined);
  await page.waitForSelector(selector, { timeout: PATIENCE });
}
