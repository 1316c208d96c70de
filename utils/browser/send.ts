import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { CATEGORY_IDS } from '../clutter/categories';
import type { BackgroundMessages, CleanStatus, Envelope, TabMessages } from './messages';

/** Replies come out of a page's process, which may be hostile. */
const CleanStatusSchema = v.object({
  state: v.picklist(['off', 'working', 'cleaned', 'cannot']),
  hidden: v.array(v.object({ category: v.picklist(CATEGORY_IDS), rule: v.string(), selector: v.string() })),
});

/** Asks the content script in a tab. Null where there is none, or where its answer makes no sense. */
export async function askTab(
  tabId: number,
  lede: Exclude<keyof TabMessages, 'rules.changed'>,
): Promise<CleanStatus | null> {
  const message: Envelope = { lede };
  const reply: unknown = await browser.tabs
    .sendMessage(tabId, message, { frameId: 0 })
    .catch(() => undefined); // rejected where nobody listens
  const status = v.safeParse(CleanStatusSchema, reply);
  return status.success ? status.output : null;
}

/** Tells the content scripts of all tabs that the settings have changed: none of them reads settings itself. */
export async function tellTabs(): Promise<void> {
  const message: Envelope = { lede: 'rules.changed' satisfies keyof TabMessages };
  const tabs = await browser.tabs.query({ discarded: false });
  const told = tabs.map(({ id = browser.tabs.TAB_ID_NONE }) =>
    browser.tabs.sendMessage(id, message, { frameId: 0 }),
  );
  await Promise.allSettled(told); // rejected where nobody listens
}

/** Tells the background and gives its answer. Sent before this returns: a page may close right after. */
export function tellBackground<Name extends keyof BackgroundMessages>(
  lede: Name,
  data: BackgroundMessages[Name]['data'],
): Promise<BackgroundMessages[Name]['reply']> {
  const message: Envelope<Name> = { lede, data };
  return browser.runtime.sendMessage(message);
}
