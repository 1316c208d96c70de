import { writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { launchFirefox } from './firefox.mjs';
import { drawPopup, inPopup } from './firefox-window.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

/** Milliseconds for a tab to open. */
const PATIENCE = 20_000;

/**
 * @param {import('./types').LaunchOptions} options
 * @returns {Promise<import('./types').Driver>}
 */
export async function driveFirefox(options) {
  const lede = await launchFirefox(options);
  const { browser } = lede;
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  return {
    page: viewOf(page),
    load: async (url, timeout) => {
      const response = await page.goto(url, { timeout, waitUntil: 'domcontentloaded' });
      const loaded = () => document.readyState === 'complete';
      await page.waitForFunction(loaded, { timeout }).catch(() => undefined); // a picture that never comes
      return response && { status: response.status(), type: response.headers()['content-type'] ?? '' };
    },
    press: async () => {
      await page.bringToFront();
      await lede.press();
      return {
        evaluate: async (work, given) => /** @type {never} */ (await inPopup(browser, String(work), given)),
        screenshot: async (path) => writeFile(path, await drawPopup(browser)),
      };
    },
    opened: async () => {
      for (const began = Date.now(); Date.now() - began < PATIENCE; await sleep(50)) {
        const last = (await browser.pages()).findLast((one) => one !== page);
        if (last !== undefined) return viewOf(last);
      }
      throw new Error('No tab opened.');
    },
    blank: async () => viewOf(await browser.newPage()),
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: lede.close,
  };
}

/** @param {Page} page @returns {import('./types').View} */
export function viewOf(page) {
  return {
    evaluate: (work, given) => /** @type {never} */ (page.evaluate(/** @type {never} */ (work), given)),
    screenshot: async (path, whole) => {
      await page.screenshot({ path: /** @type {`${string}.png`} */ (path), fullPage: whole });
    },
  };
}
