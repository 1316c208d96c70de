import type { Gold } from '../corpus/read';
import type { Outcome } from '../page/types';
import { dayOf } from '../score/dates';
import { sameNames } from '../score/names';
import { sameTitle } from '../score/titles';

/** Which values one extractor has right on one page; what the gold does not tell of is absent. */
export interface MetadataScores {
  title?: boolean;
  byline?: boolean;
  date?: boolean;
  /** A value is given where the gold has none. */
  bylineGiven?: boolean;
  dateGiven?: boolean;
}

/** Holds an extractor's title, byline and date against the gold. */
export function scoreMetadata(
  gold: Gold,
  { title, byline, date }: Pick<Outcome, 'title' | 'byline' | 'date'>,
): MetadataScores {
  return {
    ...(gold.title ? { title: sameTitle(gold.title, title) } : {}),
    ...(gold.byline ? { byline: sameNames(gold.byline, byline) } : { bylineGiven: Boolean(byline) }),
    ...(gold.date ? { date: dayOf(date) === gold.date } : { dateGiven: Boolean(date) }),
  };
}
