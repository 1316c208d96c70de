import type { Gold, Page } from '../corpus/read';
import type { Outcome } from '../page/types';
import { align } from '../report/table';
import type { MetadataScores } from './score';

const FIELDS = ['title', 'byline', 'date'] as const;

/** A field an extractor has wrong: what the gold says, and what it says. Null for no value. */
export interface Mistake {
  set: string;
  id: string;
  field: (typeof FIELDS)[number];
  gold: string | null;
  found: string | null;
}

/** What an extractor has wrong on a page: values that differ, that are missing, and that are given where there is none. */
export function mistakesOn({ set, id, gold }: Page, outcome: Outcome, scores: MetadataScores): Mistake[] {
  const given = { title: false, byline: scores.bylineGiven, date: scores.dateGiven };
  return FIELDS.filter((field) => scores[field] === false || given[field]).map((field) => ({
    set,
    id,
    field,
    gold: (gold as Pick<Gold, typeof field>)[field] ?? null,
    found: outcome[field],
  }));
}

/** Characters of a value that are shown. */
const SHOWN = 70;

const shorten = (value: string | null): string => (value ?? '–').replace(/\s+/g, ' ').slice(0, SHOWN);

/** The first mistakes of each field as lines. */
export function showMistakes(mistakes: readonly Mistake[], count: number): string {
  return FIELDS.map((field) => {
    const own = mistakes.filter((mistake) => mistake.field === field);
    const rows = own
      .slice(0, count)
      .map(({ set, id, gold, found }) => [`  ${set}/${id}`, shorten(gold), shorten(found)]);
    return align([[`${field}: ${own.length} wrong`, 'gold', 'found'], ...rows], 3);
  }).join('\n\n');
}
