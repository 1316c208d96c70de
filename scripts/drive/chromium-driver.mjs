import { launchChromium, until } from './chromium.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/**
 * @param {import('./types').LaunchOptions} options
 * @returns {Promise<import('./types').Driver>}
 */
export async function driveChromium(options) {
  const lede = await launchChromium(options);
  const { context } = lede;
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    page: viewOf(page),
    load: async (url, timeout) => {
      const response = await page.goto(url, { timeout, waitUntil: 'domcontentloaded' });
      await page.waitForLoadState('load', { timeout }).catch(() => undefined); // a picture that never comes
      return response && { status: response.status(), type: response.headers()['content-type'] ?? '' };
    },
    press: async () => viewOf(await lede.press(page)),
    opened: async () => {
      const last = await until(
        'a tab opens',
        async () => context.pages().findLast((one) => one !== page) ?? null,
      );
      await last.waitForLoadState();
      return viewOf(last);
    },
    blank: async () => viewOf(await context.newPage()),
    closed: new Promise((resolve) => context.once('close', () => resolve())),
    close: lede.close,
  };
}

/** @param {Page} page @returns {import('./types').View} */
export function viewOf(page) {
  return {
    evaluate: (work, given) =>
      // Playwright's type for the argument is its own; JSON is part of it.
      page.evaluate(/** @type {never} */ (work), /** @type {unknown} */ (given)),
    screenshot: async (path, whole) => {
      await page.screenshot({ path, fullPage: whole });
    },
  };
}
