import { describe, expect, it } from 'vitest';
import type { ReadPage } from '../../bench/article/quality';
import { rankOf } from '../../bench/article/rank';
import { scorePage } from '../../bench/article/score';
import { changesBetween, showChanges, showMeasures } from '../../bench/compare/changes';

const GOLD = 'one two three four five six seven eight nine ten';

function page(id: string, text: string): ReadPage {
  const scores = { lede: scorePage({ text: GOLD }, { text, readerable: true }) };
  return { id, set: 'wcxb', url: `https://news.example/${id}`, scores, extractors: {} };
}

describe('two runs', () => {
  const before = [page('a', GOLD), page('b', ''), page('c', GOLD)];
  const after = [page('a', 'one two three four five'), page('b', GOLD), page('d', GOLD)];
  const changes = changesBetween(before, after, 'lede');

  it('are compared on the pages that both have, the greatest fall first', () => {
    expect(changes.map((change) => change.page)).toEqual(['wcxb/a', 'wcxb/b']);
    expect(changes.map(({ before, after }) => after > before)).toEqual([false, true]);
  });

  it('are shown by measure and by page', () => {
    expect(showMeasures(before, after, 'lede')).toMatch(/F1, wcxb +0\.800 +/);
    expect(showChanges(changes, 5)).toMatch(/Worse: 1 pages.*wcxb\/a.*Better: 1 pages.*\+1\.000/s);
  });

  it('rank pages without text by their snippets', () => {
    expect(rankOf({ with: { found: 1, of: 2 }, without: { found: 1, of: 4 } }, 'trafilatura')).toBe(0.25);
    expect(rankOf({ f1: 0.5, wordF1: 0.9 }, 'wcxb-other')).toBe(0.9);
  });
});
