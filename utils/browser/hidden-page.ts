/** Chrome's background has no DOM: what it wants read, it has read in a page of Lede's that nobody sees (`entrypoints/hidden`). */
import { browser } from 'wxt/browser';
import type { Article } from '../article/schema';
import { withLock } from './lock';
import { type Envelope, type HiddenPageMessages, messageName } from './messages';
import { type ReadCopy, readHere } from './read-copy';

/** Opens the page, has the copy read in it, and closes it. */
export const readInHiddenPage: ReadCopy = (copy, options) =>
  withLock('hidden-page', async () => {
    await close(); // one may be left where the background was stopped in the middle
    await chrome.offscreen.createDocument({
      url: '/hidden.html',
      reasons: [chrome.offscreen.Reason.DOM_PARSER],
      justification: 'Reads the article from a copy of the page.',
    });
    try {
      const message: Envelope<'copy.read'> = { lede: 'copy.read', data: { copy, options } };
      const article: Article = await browser.runtime.sendMessage(message);
      return article;
    } finally {
      await close();
    }
  });

const close = (): Promise<void> => chrome.offscreen.closeDocument().catch(() => undefined);

/** Runs in the hidden page. */
export function answerReading(): void {
  browser.runtime.onMessage.addListener((message: unknown, { id, tab }) => {
    // Content scripts live in the process of a page, which may speak in their name: they have a tab.
    if (messageName(message) !== 'copy.read' || id !== browser.runtime.id || tab) return undefined;
    const { copy, options } = (message as { data: HiddenPageMessages['copy.read']['data'] }).data;
    return readHere(copy, options);
  });
}
