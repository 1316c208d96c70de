import type { Page } from '../page';
import { ratio, type Run, runOf } from './types';

/** Characters of a block looked up in the page's own `articleBody`. */
const LOOKED_UP = 80;
/** A block with more words is no headline. */
const MAX_TITLE_WORDS = 40;

/** What the page says of its article elsewhere, held against a block. */
export const CLUES: Run = runOf([
  ['isTitle', (b, p) => Number(p.clues.titles.includes(p.folded[b.index] ?? ''))],
  ['inTitle', (b, p) => (b.words > MAX_TITLE_WORDS ? 0 : overlap(p.folded[b.index] ?? '', p))],
  ['inDescription', (b, p) => Number(startsAlike(p.folded[b.index] ?? '', p.clues.descriptions))],
  [
    'inArticleBody',
    (b, p) =>
      p.clues.articleBody
        ? Number(p.clues.articleBody.includes((p.folded[b.index] ?? '').slice(0, LOOKED_UP)))
        : -1,
  ],
  [
    'namesAuthor',
    (b, p) => Number(p.clues.authors.some((author) => (p.folded[b.index] ?? '').includes(author))),
  ],
  ['repeats', (b, p) => Math.min(9, p.repeats.get(p.folded[b.index] ?? '') ?? 1)],
]);

function overlap(text: string, page: Page): number {
  const words = text.split(' ');
  let found = 0;
  for (const word of words) if (page.titleWords.has(word)) found++;
  return ratio(found, words.length);
}

function startsAlike(text: string, others: readonly string[]): boolean {
  if (text.length < 30) return false;
  const start = text.slice(0, 60);
  return others.some(
    (other) => other.startsWith(start) || (other.length >= 30 && start.startsWith(other.slice(0, 60))),
  );
}
