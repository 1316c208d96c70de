/** Chrome's background has no DOM: what it wants read, it has read in a page of Lede's that nobody sees (`entrypoints/hidden`). */
import { browser } from 'wxt/browser';
import type { Article } from '../article/schema';
import { withLock } from './lock';
import { type Envelope, type HiddenPageMessages, messageName } from './messages';
import { type ReadCopy, readHere } from './read-copy';

/** Milliseconds for which the page stays open for more: shorter than the browser lets an idle background live. */
const IDLE = 20_000;
/** Milliseconds for one reading: the largest pages take a tenth of that. */
const LONGEST = 60_000;

let working = 0;
let closing: ReturnType<typeof setTimeout> | undefined;

/** Reads in the hidden page, which is opened where it is not there and closed when it is not needed any more. */
export const readInHiddenPage: ReadCopy = async (copy, options) => {
  working += 1;
  clearTimeout(closing);
  try {
    await open();
    const message: Envelope<'copy.read'> = { lede: 'copy.read', data: { copy, options } };
    const reply = await inTime(browser.runtime.sendMessage(message));
    if (reply === undefined) throw new Error('The hidden page did not listen.');
    return reply as Article;
  } finally {
    working -= 1;
    if (working === 0) closing = setTimeout(close, IDLE); // cleared by whoever reads before
  }
};

/** Gives up on a page that does not come to an end, and closes it. */
async function inTime(reply: Promise<unknown>): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      close();
      reject(new Error('The hidden page did not answer.'));
    }, LONGEST);
  });
  return Promise.race([reply, late]).finally(() => clearTimeout(timer));
}

const open = (): Promise<void> =>
  withLock('hidden-page', async () => {
    // One may be left from before the background was stopped.
    const pages = await chrome.runtime.getContexts({
      contextTypes: [chrome.runtime.ContextType.OFFSCREEN_DOCUMENT],
    });
    if (pages.length > 0) return;
    await chrome.offscreen.createDocument({
      url: '/hidden.html',
      reasons: [chrome.offscreen.Reason.DOM_PARSER],
      justification: 'Reads the article from a copy of the page.',
    });
  });

const close = (): void => {
  void chrome.offscreen.closeDocument().catch(() => undefined); // the browser was faster
};

/** Runs in the hidden page. */
export function answerReading(): void {
  browser.runtime.onMessage.addListener((message: unknown, { id, tab }) => {
    // Content scripts live in the process of a page, which may speak in their name: they have a tab.
    if (messageName(message) !== 'copy.read' || id !== browser.runtime.id || tab) return undefined;
    const { copy, options } = (message as { data: HiddenPageMessages['copy.read']['data'] }).data;
    return readHere(copy, options);
  });
}
