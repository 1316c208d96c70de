/** What was read from a tab, remembered in memory while the tab is open: a popup that opens again shows it again. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Article, ArticleSchema } from '../article/schema';
import { SESSION } from './keys';
import { type Tab, withoutFragment } from './tabs';

const MemorySchema = v.object({
  article: ArticleSchema,
  id: v.string(),
  kept: v.boolean(),
  /** When the document it was read from began to load. */
  loaded: v.number(),
});
const PlaceSchema = v.object({ url: v.string(), scroll: v.pipe(v.number(), v.minValue(0), v.maxValue(1)) });

export interface Memory {
  article: Article;
  id: string;
  kept: boolean;
  loaded: number;
}

/** What was read from the document in a tab; null where nothing was, or where another document is there now. */
export async function recall(tab: Tab, loaded: number): Promise<Memory | null> {
  const key = SESSION.reading + tab.id;
  const memory = v.safeParse(MemorySchema, (await browser.storage.session.get(key))[key]);
  if (!memory.success || memory.output.loaded !== loaded) return null;
  return withoutFragment(memory.output.article.url) === withoutFragment(tab.url) ? memory.output : null;
}

/** Remembers what was read from a tab, in the place of all it remembered of that tab. */
export async function remember(tab: Tab, memory: Memory): Promise<void> {
  const remembering = { [SESSION.reading + tab.id]: memory };
  await browser.storage.session.remove(SESSION.place + tab.id);
  try {
    await browser.storage.session.set(remembering);
  } catch {
    // The session's storage holds 10 MB. What other tabs gave can be read again.
    const all = Object.keys(await browser.storage.session.get(null));
    await browser.storage.session.remove(all.filter((key) => key.startsWith(SESSION.reading)));
    await browser.storage.session.set(remembering).catch(() => undefined); // too large even alone
  }
}

/** How far the page in a tab was read, 0 to 1; 0 where nothing is known. */
export async function recallPlace(tab: Tab): Promise<number> {
  const key = SESSION.place + tab.id;
  const place = v.safeParse(PlaceSchema, (await browser.storage.session.get(key))[key]);
  return place.success && place.output.url === withoutFragment(tab.url) ? place.output.scroll : 0;
}

/** Notes how far the article of a tab was read. */
export async function saveScroll(tab: Tab, scroll: number): Promise<void> {
  await browser.storage.session.set({ [SESSION.place + tab.id]: { url: withoutFragment(tab.url), scroll } });
}

/** Forgets all about a tab that was closed. */
export async function forget(tabId: number): Promise<void> {
  await browser.storage.session.remove([SESSION.reading + tabId, SESSION.place + tabId]);
}
