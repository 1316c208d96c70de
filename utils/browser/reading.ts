import { browser } from 'wxt/browser';
import type { Article } from '../article/schema';
import { getArticle } from '../library';
import { type SafeHtml, sanitiseArticle } from '../sanitise';
import type { Result } from './failures';
import { gather } from './gather';
import { readHere } from './read-copy';
import { recallPlace } from './recall';
import { shelfFor } from './shelf';
import { openReaderPage, type Tab } from './tabs';

type SafeArticle = Omit<Article, 'html'> & { html: SafeHtml };

/** An article as it was read from a tab. */
export interface Reading {
  article: SafeArticle;
  id: string;
  /** False where there was no room to keep it: then it has no full page. */
  kept: boolean;
  /** Fraction read to, 0 to 1. */
  scroll: number;
}

/**
 * Reads the article of a tab: the one it gave before, while the same page is there, else anew.
 * @param options.force give what most resembles an article even where the page is none
 */
export async function readTab(tab: Tab, { force = false } = {}): Promise<Result<Reading>> {
  const gathered = await gather(tab, { force }, readHere);
  if (!gathered.ok) return gathered;
  const { article, id, kept } = gathered.value;
  const scroll = await recallPlace(tab);
  return { ok: true, value: { article: sanitiseArticle(article), id, kept, scroll } };
}

/** Opens the full reader page of an article that was read from a tab. */
export function openReader(
  { id, article: { url } }: Pick<Reading, 'id' | 'article'>,
  options: { print?: boolean; private?: boolean } = {},
): Promise<void> {
  return openReaderPage({ id, url }, options);
}

/** The article a reader page's address names; null where it is kept no more. `url`: the original's address. */
export async function readArticleFromAddress({
  search,
}: Pick<Location, 'search'>): Promise<{ article: SafeArticle | null; url: string | null; print: boolean }> {
  const query = new URLSearchParams(search);
  const shelf = shelfFor(browser.extension.inIncognitoContext);
  const article = await getArticle(shelf, query.get('id') ?? '');
  return {
    article: article && sanitiseArticle(article),
    url: query.get('url'),
    print: query.get('print') === '1',
  };
}
