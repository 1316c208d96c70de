/** What was read from a tab, remembered while the tab is open: a popup that opens again shows it again. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Article, ArticleSchema } from '../article/schema';
import { getArticle } from '../library';
import { SESSION } from './keys';
import { shelfFor } from './shelf';
import { type Tab, withoutFragment } from './tabs';

const NoteSchema = v.object({
  id: v.string(),
  /** When the document it was read from began to load. */
  loaded: v.number(),
  /** Null where the library keeps it. */
  article: v.nullable(ArticleSchema),
});
const PlaceSchema = v.object({ url: v.string(), scroll: v.pipe(v.number(), v.minValue(0), v.maxValue(1)) });

export interface Memory {
  article: Article;
  id: string;
  kept: boolean;
  /** When the document it was read from began to load, milliseconds since 1970. */
  loaded: number;
}

/** What was read from the document in a tab; null where nothing was, or where another document is there now. */
export async function recall(tab: Tab, loaded: number): Promise<Memory | null> {
  const key = SESSION.reading + tab.id;
  const note = v.safeParse(NoteSchema, (await browser.storage.session.get(key))[key]);
  if (!note.success || note.output.loaded !== loaded) return null;
  const { id } = note.output;
  const article = note.output.article ?? (await getArticle(shelfFor(tab.private), id));
  if (article === null || withoutFragment(article.url) !== withoutFragment(tab.url)) return null;
  return { article, id, kept: note.output.article === null, loaded };
}

/** Remembers what was read from a tab, in the place of all it remembered of that tab. */
export async function remember(tab: Tab, { article, id, kept, loaded }: Memory): Promise<void> {
  await browser.storage.session.remove(SESSION.place + tab.id);
  await browser.storage.session
    .set({ [SESSION.reading + tab.id]: { id, loaded, article: kept ? null : article } })
    .catch(() => undefined); // no room, at 10 MB: the page can be read again
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
