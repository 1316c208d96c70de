import type { Page } from '../page';
import { type Run, ratio, runOf } from './types';

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

/** The share of a text's words that are the title's. */
function overlap(text: string, { titleWords }: Page): number {
  let words = 0;
  let found = 0;
  for (let from = 0, end = 0; end >= 0; from = end + 1) {
    end = text.indexOf(' ', from);
    found += titleWords.at(text, from, end < 0 ? text.length : end);
    words++;
  }
  return ratio(found, words);
}

function startsAlike(text: string, others: readonly string[]): boolean {
  if (text.length < 30) return false;
  const start = text.slice(0, 60);
  return others.some(
    (other) => other.startsWith(start) || (other.length >= 30 && start.startsWith(other.slice(0, 60))),
  );
}
