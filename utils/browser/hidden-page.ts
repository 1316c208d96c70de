/** Chrome's background has no DOM: what it wants read, it has read in a page of Lede's that nobody sees (`entrypoints/hidden`). */
import { browser } from 'wxt/browser';
import { type InspectCopy, inspectHere, prepareHere } from './inspect-copy';
import { withLock } from './lock';
import { type Envelope, type Handlers, type HiddenPageMessages, messageName } from './messages';
import { type ReadCopy, readHere } from './read-copy';

/** Milliseconds for which the page stays open for more: shorter than the browser lets an idle background live. */
const IDLE = 20_000;
/** Milliseconds for one reading: the largest pages take a tenth of that. */
const LONGEST = 60_000;

let working = 0;
let closing: ReturnType<typeof setTimeout> | undefined;

/** Reads in the hidden page, which is opened where it is not there and closed when it is not needed any more. */
export const readInHiddenPage: ReadCopy = (copy, options) => ask('copy.read', { copy, options });

export const inspectInHiddenPage: InspectCopy = (request, url) => ask('copy.inspect', { ...request, url });

/** Opens it for what is to come soon. */
export const openHiddenPage = (): Promise<void> => whileOpen(async () => undefined);

async function ask<Name extends keyof HiddenPageMessages>(
  name: Name,
  data: HiddenPageMessages[Name]['data'],
): Promise<HiddenPageMessages[Name]['reply']> {
  return whileOpen(async () => {
    const message: Envelope = { lede: name, data };
    const reply = await inTime(browser.runtime.sendMessage(message));
    if (reply === undefined) throw new Error('The hidden page did not listen.');
    return reply as HiddenPageMessages[Name]['reply'];
  });
}

async function whileOpen<T>(work: () => Promise<T>): Promise<T> {
  working += 1;
  clearTimeout(closing);
  try {
    await open();
    return await work();
  } finally {
    working -= 1;
    if (working === 0) closing = setTimeout(closeIdle, IDLE); // cleared by whoever comes before
  }
}

/** Gives up on a page that does not come to an end, and closes it. */
async function inTime(reply: Promise<unknown>): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      void close();
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
      justification: 'Reads copies of pages: their articles, and what is to be hidden of them.',
    });
  });

/** Whoever comes meanwhile waits until it is closed, and opens it anew. */
const closeIdle = (): void => {
  void withLock('hidden-page', async () => {
    if (working === 0) await close();
  });
};

const close = async (): Promise<void> => {
  await chrome.offscreen.closeDocument().catch(() => undefined); // the browser was faster
};

/** What the hidden page does. */
const HANDLERS: Handlers<HiddenPageMessages, undefined> = {
  'copy.read': ({ copy, options }) => readHere(copy, options),
  'copy.inspect': ({ url, ...request }) => inspectHere(request, url),
};

/** Runs in the hidden page. */
export function answerBackground(): void {
  browser.runtime.onMessage.addListener((message: unknown, { id, tab }) => {
    const name = messageName(message);
    // Content scripts live in the process of a page, which may speak in their name: they have a tab.
    if (name === null || !Object.hasOwn(HANDLERS, name) || id !== browser.runtime.id || tab) return undefined;
    return handle(name as keyof HiddenPageMessages, (message as { data: never }).data);
  });
  void prepareHere(); // most often what is asked is to inspect a page that is loading
}

const handle = async <Name extends keyof HiddenPageMessages>(
  name: Name,
  data: HiddenPageMessages[Name]['data'],
): Promise<HiddenPageMessages[Name]['reply']> => HANDLERS[name](data, undefined);
