import { join } from 'node:path';
import { say } from '../process/say.mjs';
import { hiddenUnder, pressIn, shownBy } from './popup.mjs';
import { readingUnder, sanitised } from './reading.mjs';

/** Milliseconds an article's pictures have to come. */
const PICTURES = 5000;

/** @typedef {import('../drive/types').Driver} Driver */
/** @typedef {import('../../utils/article/schema').Article} Article */
/** @typedef {{ category: string, rule: string, selector: string }} Hidden */

/**
 * What Lede made of the page in the tab. `failure`: why there is no article, as the popup says it.
 * `pictures`: paths of the PNGs, by what they show.
 * @typedef {{
 *   article: Article | null,
 *   words: string,
 *   hidden: Hidden[],
 *   failure: { code: string, message: string } | null,
 *   pictures: [string, string][],
 * }} Outcome
 */

/**
 * The main job: the button is pressed, the article read, the page cleaned.
 * @param {Driver} driver a browser whose tab shows the page
 * @param {string} engine folder of the engine's script
 * @param {string | null} folder for pictures; null: none are taken, and the reader page is not opened
 * @returns {Promise<Outcome>}
 */
export async function doMainJob(driver, engine, folder) {
  /** @type {Outcome['pictures']} */
  const pictures = [];
  const picture = async (
    /** @type {string} */ name,
    /** @type {import('../drive/types').View} */ view,
    whole = false,
  ) => {
    if (folder === null) return;
    const path = join(folder, `${name}.png`);
    await view.screenshot(path, whole);
    pictures.push([name, path]);
  };
  await picture('original', driver.page, true);
  say('Pressing the toolbar button …');
  const popup = await driver.press();
  const shown = await shownBy(popup);
  if (folder !== null) await withPictures(popup);
  await picture('popup', popup);
  const raw = shown.kind === 'article' ? await readingUnder(popup) : null;
  const hidden = (await pressIn(popup, 'popup_clean')) ? await hiddenUnder(popup) : [];
  await picture('cleaned', driver.page, true);
  if (folder !== null && (await pressIn(popup, 'actions_openReader')))
    await picture('reader', await withPictures(await driver.opened()), true);
  return {
    article: raw && (await sanitised(raw, await driver.blank(), engine)),
    words: shown.kind === 'working' ? '' : shown.words,
    hidden,
    failure: failureOf(shown),
    pictures,
  };
}

/**
 * A popup or reader page once its pictures are there, those too that are out of sight.
 * @param {import('../drive/types').View} view
 */
async function withPictures(view) {
  await view.evaluate(async (patience) => {
    while (document.querySelector('.article, .failure') === null)
      await new Promise((resolve) => setTimeout(resolve, 25));
    for (const image of document.images) image.loading = 'eager';
    const pictures = [...document.images].map((image) => image.decode().catch(() => undefined));
    await Promise.race([Promise.all(pictures), new Promise((resolve) => setTimeout(resolve, patience))]);
  }, PICTURES);
  return view;
}

/** @param {import('./popup.mjs').Shown} shown */
function failureOf(shown) {
  if (shown.kind === 'article') return null;
  if (shown.kind === 'working') return { code: 'timeout', message: 'The popup was still reading.' };
  return { code: shown.code, message: shown.words.split('\n')[0] ?? '' };
}
