import { type Block, createJudge, type Judged, type Page } from '../locate';
import anyModel from './any-page.json';
import { mend } from './mend';

/**
 * A block this likely belongs to the article. By F1 on pages that did not teach the trees (cross-validated by domain): on news
 * .957 at .45 and .962 from .6 to .8; on other articles flat up to .65.
 */
const LIKELY = 0.45;
/** Where nothing comes up to that, what most resembles an article is better than nothing: a list, a portfolio. */
const LIKELY_AT_LAST = [0.3, 0.2, 0.1, 0.05] as const;
/**
 * The same of pages of any kind: by word F1 on pages that are mostly no articles and did not teach the trees, .747 at .12,
 * .750 at .18.
 */
const LIKELY_OF_ANY = [0.18, 0.1, 0.05] as const;

/** By trees that were taught on forums, shops, listings and documentation too: of these they keep more. */
const judgeAny = /* @__PURE__ */ createJudge(anyModel);

/**
 * Which blocks are the article's.
 *
 * @param apart blocks shown elsewhere: headline and byline.
 * @returns per block, 1 where it is kept.
 */
export const choose = (judged: Judged, apart: ReadonlySet<Block>): Uint8Array =>
  chooseFrom(judged, apart, [LIKELY, ...LIKELY_AT_LAST]);

/** Which blocks are what a page of any kind is about ("show anyway"). */
export const chooseOfAny = (page: Page, apart: ReadonlySet<Block>): Uint8Array =>
  chooseFrom({ page, likely: judgeAny(page) }, apart, LIKELY_OF_ANY);

function chooseFrom(
  { page, likely }: Judged,
  apart: ReadonlySet<Block>,
  bars: readonly number[],
): Uint8Array {
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
