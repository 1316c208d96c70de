/** @typedef {import('../drive/types').View} View */
/** @typedef {{ category: string, rule: string, selector: string }} Hidden */
/** @typedef {{ kind: 'article', words: string } | { kind: 'failed', code: string, words: string } | { kind: 'working' }} Shown */

/** Milliseconds the popup has for an article. */
const READING = 30_000;
/** Milliseconds the page has to be cleaned. */
const CLEANING = 15_000;

/**
 * Waits until the popup has something to show.
 * @param {View} popup
 * @returns {Promise<Shown>}
 */
export async function shownBy(popup) {
  return popup.evaluate(async (patience) => {
    for (const began = Date.now(); Date.now() - began < patience; ) {
      const article = document.querySelector('.popup__main--article > .article');
      if (article instanceof HTMLElement)
        return { kind: /** @type {const} */ ('article'), words: article.innerText };
      const failure = document.querySelector('.failure');
      if (failure instanceof HTMLElement && failure.ariaBusy !== 'true')
        return {
          kind: /** @type {const} */ ('failed'),
          code: failure.dataset.code ?? 'unexpected',
          words: failure.innerText,
        };
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    return { kind: /** @type {const} */ ('working') };
  }, READING);
}

/**
 * Presses a button of the popup. Buttons are found by the message they bear, whatever language the browser speaks.
 * @param {View} popup @param {string} message name in the package, as `popup_clean`
 * @returns {Promise<boolean>} false where there is none that can be pressed
 */
export async function pressIn(popup, message) {
  return popup.evaluate((name) => {
    const words = chrome.i18n.getMessage(name);
    const button = [...document.querySelectorAll('button')].find(
      (one) => one.ariaLabel === words || one.innerText.trim() === words,
    );
    if (button === undefined || button.disabled) return false;
    button.click();
    return true;
  }, message);
}

/**
 * What was hidden in the page under the popup, once the popup no longer says that it is being cleaned.
 * @param {View} popup
 * @returns {Promise<Hidden[]>}
 */
export async function hiddenUnder(popup) {
  return popup.evaluate(async (patience) => {
    const words = chrome.i18n.getMessage('popup_cleaning');
    const cleaning = () =>
      [...document.querySelectorAll('button')].some((one) => one.innerText.trim() === words);
    for (const began = Date.now(); cleaning() && Date.now() - began < patience; )
      await new Promise((resolve) => setTimeout(resolve, 25));
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    /** @type {{ hidden: Hidden[] } | null} no answer comes from a page that could not be cleaned */
    const status = await chrome.tabs.sendMessage(tab?.id ?? -1, { lede: 'clean.status' }).catch(() => null);
    return (status?.hidden ?? []).map(({ category, rule, selector }) => ({ category, rule, selector }));
  }, CLEANING);
}
