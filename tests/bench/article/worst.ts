import { worstOf } from '../report/worst';
import type { ReadPage } from './quality';

/** The score pages of a set are ranked by where F1 of the text is not the point. */
const OWN_SCORE: Readonly<Record<string, 'wordF1'>> = { 'wcxb-other': 'wordF1' };

/** The worst pages of a set: by the overlap of the text, or by wanted less unwanted snippets where there is no text. */
export function worstOfSet(
  set: string,
  pages: readonly ReadPage[],
  extractor: string,
  count: number,
): string {
  const placed = pages
    .filter((page) => page.set === set)
    .map(({ id, scores, extractors }) => {
      const { precision, recall, with: wanted, without, ...own } = scores[extractor]!;
      const score = own[OWN_SCORE[set] ?? 'f1'];
      const snippets = `${wanted?.found ?? 0}/${wanted?.of ?? 0} wanted, ${without?.found ?? 0}/${without?.of ?? 0} not`;
      const exact = `P ${(precision ?? 0).toFixed(3)} R ${(recall ?? 0).toFixed(3)}`;
      const share = (wanted ? wanted.found / wanted.of : 1) - (without ? without.found / without.of : 0);
      const error = extractors[extractor]?.error ?? '';
      return { id, score: score ?? share, note: [score === undefined ? snippets : exact, error].join(' ') };
    });
  return worstOf(`Worst of ${set}, ${extractor}`, placed, count);
}
