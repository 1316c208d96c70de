import type { Gold } from '../corpus/read';
import type { Outcome } from '../page/types';
import { leadLost } from '../score/lead';
import { f1, shingleOverlap, wordF1 } from '../score/overlap';
import { countSnippets } from '../score/snippets';
import { words } from '../score/tokens';

/** Snippets found, of those looked for. */
export interface Count {
  found: number;
  of: number;
}

/** How well one extractor did on one page; a score the gold cannot give is absent. Shares from 0 to 1. */
export interface Scores {
  /** Of runs of four words. Absent where the extractor found nothing: there is nothing to be precise about. */
  precision?: number;
  recall?: number;
  /** Of this page alone; tables take the F1 of the two means instead. 0 where nothing was found. */
  f1?: number;
  wordF1?: number;
  with?: Count;
  without?: Count;
  leadLost?: boolean;
  /** Nothing was found on a page that has gold. */
  empty?: boolean;
  readerable?: boolean;
  /** The corpus files the page under a kind that it is not of (scripts/train/misfiled.ts). */
  misfiled?: boolean;
}

/** Scores an extractor's text against a page's gold. */
export function scorePage(
  gold: Gold,
  { text, readerable, title = null }: Pick<Outcome, 'text' | 'readerable'> & Partial<Pick<Outcome, 'title'>>,
): Scores {
  const scores: Scores = {};
  const nothing = words(text).length === 0;
  if (gold.text !== undefined) {
    const { precision, recall } = shingleOverlap(gold.text, text);
    if (!nothing) scores.precision = precision;
    scores.recall = recall;
    scores.f1 = f1({ precision, recall });
    scores.wordF1 = wordF1(gold.text, text);
    const lost = leadLost(gold.text, text, [gold.title ?? '', title ?? '']);
    if (lost !== null) scores.leadLost = lost;
  }
  if (gold.with?.length) scores.with = countSnippets(gold.with, text);
  if (gold.without?.length) scores.without = countSnippets(gold.without, text);
  if (gold.text !== undefined || gold.with?.length) scores.empty = nothing;
  if (readerable !== null) scores.readerable = readerable;
  return scores;
}
