/** The articles that are kept: the last fifty, the least recently used dropped first. */
import * as v from 'valibot';
import { type Article, ArticleSchema } from '../article/schema';
import { failureOf, type Result } from '../browser/failures';
import type { Shelf } from './shelf';

export { diskShelf } from './disk';
export type { Kept, Shelf } from './shelf';

/** How many articles are kept. */
export const ROOM = 50;

/**
 * Keeps an article, in the place of an older one from the same address.
 * @returns its id, or `storage-full`; then everything that was kept is still there
 */
export async function keepArticle(
  shelf: Shelf,
  article: Article,
  now: () => number = Date.now,
): Promise<Result<{ id: string }>> {
  try {
    const id = await idOf(article.url);
    await shelf.put({ id, article, used: now() }, ROOM);
    return { ok: true, value: { id } };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

/**
 * The article kept under an id; null where none is, or where what is there is damaged. Counts as a use.
 * Its HTML is as foreign as when it was read: `sanitiseArticle` comes before showing it.
 */
export async function getArticle(
  shelf: Shelf,
  id: string,
  now: () => number = Date.now,
): Promise<Article | null> {
  const kept = v.safeParse(v.object({ article: ArticleSchema }), await shelf.get(id).catch(() => undefined));
  if (!kept.success) return null;
  const { article } = kept.output;
  await shelf.put({ id, article, used: now() }, ROOM).catch(() => undefined); // a full disk does not keep from reading
  return article;
}

/** An article's id: the same for the same address, whose fragment does not count. 24 hexadecimal digits. */
export async function idOf(url: string): Promise<string> {
  const bytes = new TextEncoder().encode(url.replace(/#.*$/s, ''));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest.subarray(0, 12)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
