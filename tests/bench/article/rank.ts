import type { Scores } from './score';

/** Sets whose pages are ranked by their words: most of them are no articles with one right order of text. */
const BY_WORDS = new Set(['wcxb-other']);

/** One number to rank a page by: F1, or the share of wanted less that of unwanted snippets where it has no text. */
export function rankOf({ f1, wordF1, with: wanted, without }: Scores, set: string): number {
  if (wordF1 !== undefined && BY_WORDS.has(set)) return wordF1;
  if (f1 !== undefined) return f1;
  return (wanted ? wanted.found / wanted.of : 1) - (without ? without.found / without.of : 0);
}
