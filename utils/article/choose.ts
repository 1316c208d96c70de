import type { Block, Judged } from '../locate';
import { mend } from './mend';

/**
 * A block this likely belongs to the article. By F1 on pages that did not teach the trees (cross-validated by domain): on news
 * .957 at .45 and .962 from .6 to .8; on other articles flat up to .65.
 */
const LIKELY = 0.45;
/** Where the reader asks for it all the same ("show anyway"), less will do. */
const LIKELY_FORCED = 0.3;
/** Where nothing comes up to that, what most resembles an article is better than nothing: a list, a portfolio. */
const LIKELY_AT_LAST = [0.2, 0.1, 0.05] as const;

/**
 * Which blocks are the article's.
 *
 * @param apart blocks shown elsewhere: headline and byline.
 * @returns per block, 1 where it is kept.
 */
export function choose(
  { page, likely }: Judged,
  apart: ReadonlySet<Block>,
  options: { force?: boolean } = {},
): Uint8Array {
  const bars = [...(options.force ? [] : [LIKELY]), LIKELY_FORCED, ...LIKELY_AT_LAST];
  let kept = new Uint8Array(likely.length);
  for (const bar of bars) {
    kept = Uint8Array.from(likely, (p) => (p >= bar ? 1 : 0));
    drop(apart, kept);
    mend({ page, likely, apart, kept });
    drop(apart, kept);
    if (kept.includes(1)) break;
  }
  return kept;
}

function drop(blocks: ReadonlySet<Block>, kept: Uint8Array): void {
  for (const { index } of blocks) kept[index] = 0;
}
