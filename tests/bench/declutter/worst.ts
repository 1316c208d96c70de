import { align } from '../report/table';
import type { JudgedPage } from './fates';
import type { PageLoss } from './losses';

/** Characters of lost text that are shown. */
const SHOWN = 100;

/** Pages that could not be shown, what of articles is hidden, and what of the labelled clutter is left, as lines. Navigation may stay. */
export function showLeft(pages: readonly JudgedPage[], count: number): string {
  const wrong = pages.flatMap(({ key, verdicts }) =>
    verdicts
      .filter(({ category, hidden }) => (category === null ? hidden : !hidden && category !== 'nav'))
      .map(({ category, selector }) => [`  ${key}`, category ?? 'ARTICLE HIDDEN', selector] as const),
  );
  const order = wrong.toSorted(
    (a, b) => Number(b[1] === 'ARTICLE HIDDEN') - Number(a[1] === 'ARTICLE HIDDEN'),
  );
  const failed = pages.flatMap(({ key, error }) =>
    error === null ? [] : [[`  ${key}`, 'NOT SHOWN', error]],
  );
  return align([[`Labelled: ${wrong.length} wrong`, '', ''], ...failed, ...order.slice(0, count)], 3);
}

/** Pages that lose words or snippets or could not be shown, those that lose most first, with the text that is gone. */
export function showLost(losses: readonly PageLoss[], count: number): string {
  const touched = losses.filter(({ lost, snippets, error }) => lost > 0 || snippets > 0 || error !== null);
  const order = touched.toSorted((a, b) => b.lost - a.lost);
  const rows = order
    .slice(0, count)
    .map(({ set, id, lost, words, snippets, runs, error }) => [
      `  ${set}/${id}`,
      error ?? `${lost} of ${words} words${snippets ? `, ${snippets} snippets` : ''}`,
      runs.join(' … ').slice(0, SHOWN),
    ]);
  return align([[`Articles: ${touched.length} pages touched`, '', ''], ...rows], 3);
}
