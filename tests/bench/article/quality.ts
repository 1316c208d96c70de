import { isMisfiled } from '../../../scripts/train/misfiled';
import type { Page } from '../corpus/read';
import type { Outcomes } from '../page';
import type { Outcome } from '../page/types';
import { type Scores, scorePage } from './score';

/** A page as read and scored: one line of `article.jsonl`. */
export interface ReadPage {
  id: string;
  set: string;
  url: string;
  scores: Record<string, Scores>;
  extractors: Record<string, Outcome>;
}

/** A page's line: what each extractor made of it, and how well. */
export function scoredPage({ id, set, url, gold }: Page, outcomes: Outcomes): ReadPage {
  const filed = isMisfiled({ set, id }) ? { misfiled: true } : {};
  const scores = Object.entries(outcomes).map(([name, outcome]) => [
    name,
    { ...scorePage(gold, outcome), ...filed },
  ]);
  return { id, set, url, scores: Object.fromEntries(scores), extractors: outcomes };
}
