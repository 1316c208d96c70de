import type { Page } from 'puppeteer-core';
import { shownOf, visibilityOf } from '../shared/visibility';
import { expect, type Shown } from './fixture';

/** What a reader's hand and eye do, where Playwright's own do not reach. */

/** Presses a button of the popup by the words it bears, as soon as there is one that can be pressed. */
export async function press(popup: Shown, name: string): Promise<void> {
  const pressed = () => popup.evaluate(pressButton, name);
  await expect.poll(pressed, { message: `A button "${name}" can be pressed` }).toBe(true);
}

/** Runs in the popup: at once, for a permission is asked for within the click or not at all. */
function pressButton(name: string): boolean {
  const button = [...document.querySelectorAll('button')].find(
    (one) => !one.disabled && (one.ariaLabel === name || one.innerText.trim() === name),
  );
  button?.click();
  return button !== undefined;
}

/** Waits until something is to be seen. */
export async function expectShown(view: Shown, selector: string, message = `${selector} is to be seen`) {
  await expect.poll(() => isShown(view, selector), { message }).toBe(true);
}

/** Waits until nothing of a selector is to be seen. */
export async function expectHidden(view: Shown, selector: string, message = `${selector} is hidden`) {
  await expect.poll(() => isShown(view, selector), { message }).toBe(false);
}

async function isShown(view: Shown, selector: string): Promise<boolean> {
  return shownOf(await view.evaluate(visibilityOf, [selector])).length > 0;
}

/** Waits until the popup, or a page, says something. */
export async function expectWords(view: Shown, words: string | RegExp): Promise<void> {
  const all = () => view.evaluate(() => document.body.innerText, null);
  const expected = typeof words === 'string' ? expect.stringContaining(words) : expect.stringMatching(words);
  await expect.poll(all).toEqual(expected);
}

/** Loads the page in a tab anew. Of Lede's own pages Firefox does not tell when they have loaded. */
export async function reload(page: Page, selector: string): Promise<void> {
  await page.evaluate(() => document.documentElement.setAttribute('data-before', ''));
  await page.reload({ timeout: 400 }).catch(() => undefined);
  await page.waitForSelector(`html:not([data-before]) ${selector}`);
}
