import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** @typedef {import('../../utils/article/schema').Article} Article */
/** @typedef {import('../drive/types').View} View */

/**
 * The article the popup shows, as it was read: Lede remembers it (utils/browser/recall.ts), so that a popup opened
 * again shows it again; where there is room, in its library (utils/library/disk.ts).
 * @param {View} popup
 * @returns {Promise<Article>}
 */
export async function readingUnder(popup) {
  return popup.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const key = `reading.${tab?.id}`;
    /** @type {Record<string, { id: string, article: Article | null } | undefined>} */
    const memory = await chrome.storage.session.get(key);
    const note = memory[key];
    if (note === undefined) throw new Error(`Nothing is remembered under "${key}".`);
    return note.article ?? (await kept(note.id));

    /** @param {string} id @returns {Promise<Article>} */
    function kept(id) {
      return new Promise((resolve, reject) => {
        const opening = indexedDB.open('lede');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const request = database.transaction('articles').objectStore('articles').get(id);
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            database.close();
            if (request.result) resolve(request.result.article);
            else reject(new Error(`The library does not keep "${id}".`));
          };
        };
      });
    }
  }, null);
}

/**
 * The article as the popup shows it: what is remembered is sanitised only where it is shown.
 * @param {Article} article @param {View} blank an empty page @param {string} engine folder of the engine's script
 * @returns {Promise<Article>}
 */
export async function sanitised(article, blank, engine) {
  const source = await readFile(join(engine, 'lede.js'), 'utf8');
  return blank.evaluate(
    ({ source, article }) => {
      const script = document.createElement('script');
      script.text = source;
      document.documentElement.append(script);
      const { lede } = /** @type {{ lede?: { sanitise(article: Article): Article } }} */ (globalThis);
      if (!lede) throw new Error('The engine’s script did not run.');
      const safe = lede.sanitise(article);
      return { ...safe, html: String(safe.html) }; // where there are Trusted Types it is an object
    },
    { source, article },
  );
}
