import { expect } from '@playwright/test';
import type { Expected } from './samples';

/** What a popup or reader page shows of an article, as words. */
export interface ShownArticle {
  title: string;
  byline: string | null;
  site: string | null;
  body: string;
}

/** Reads what a page of Lede shows. Runs in that page. */
export function readShown(): ShownArticle {
  const text = (selector: string) => document.querySelector<HTMLElement>(selector)?.innerText ?? null;
  return {
    title: text('.article__title') ?? '',
    byline: text('.article__byline'),
    site: text('.article__source a'),
    body: text('.article .body') ?? '',
  };
}

/** White space folded, and the marks that keep names in another script apart taken out. */
export const fold = (text: string): string =>
  text
    .replace(/[\u2066-\u2069\u200b-\u200f]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Holds what is shown against what the page's author expects: everything is there, in order, and nothing else. */
export function expectArticle(shown: ShownArticle, expected: Expected): void {
  if (expected.title !== undefined) expect.soft(fold(shown.title)).toBe(fold(expected.title));
  if (expected.byline) expect.soft(fold(shown.byline ?? '')).toBe(fold(`By ${expected.byline}`));
  if (expected.byline === null) expect.soft(shown.byline).toBeNull();
  if (expected.siteName) expect.soft(fold(shown.site ?? '')).toBe(fold(expected.siteName));
  const body = fold(shown.body);
  const lacking: string[] = [];
  let place = 0;
  for (const paragraph of (expected.paragraphs ?? []).map(fold)) {
    const found = body.indexOf(paragraph, place);
    if (found < 0) lacking.push(paragraph);
    else place = found + paragraph.length;
  }
  expect.soft(lacking, 'Paragraphs are missing, or in another place').toEqual([]);
  const foreign = (expected.absent ?? []).filter((snippet) => body.includes(fold(snippet)));
  expect.soft(foreign, 'The body has what is not of the article').toEqual([]);
}
