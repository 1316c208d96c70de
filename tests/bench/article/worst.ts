import { worstOf } from '../report/worst';
import type { ReadPage } from './quality';
import { rankOf } from './rank';

/** The worst pages of a set, with what speaks for or against each. */
export function worstOfSet(
  set: string,
  pages: readonly ReadPage[],
  extractor: string,
  count: number,
): string {
  const placed = pages
    .filter((page) => page.set === set)
    .map(({ id, scores, extractors }) => {
      const { f1, precision = 0, recall = 0, with: wanted, without } = scores[extractor]!;
      const snippets = `${wanted?.found ?? 0}/${wanted?.of ?? 0} wanted, ${without?.found ?? 0}/${without?.of ?? 0} not`;
      const exact = `P ${precision.toFixed(3)} R ${recall.toFixed(3)}`;
      const error = extractors[extractor]?.error ?? '';
      const note = [f1 === undefined ? snippets : exact, error].join(' ');
      return { id, score: rankOf(scores[extractor]!, set), note };
    });
  return worstOf(`Worst of ${set}, ${extractor}`, placed, count);
}
