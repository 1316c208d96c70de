/** @typedef {import('../../utils/article/schema').Article} Article */

/**
 * The article the popup shows, whole: Lede keeps it in the session's storage, so that a popup opened again shows it.
 * @param {import('../drive/types').View} popup
 * @returns {Promise<Article>}
 */
export async function readingUnder(popup) {
  return popup.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const key = `reading.${tab?.id}`;
    /** @type {Record<string, { reading?: { article: Article } } | undefined>} */
    const kept = await chrome.storage.session.get(key);
    const article = kept[key]?.reading?.article;
    if (article === undefined) throw new Error(`Nothing is kept under "${key}".`);
    return article;
  }, null);
}
