import type { Block, Judged } from '../locate';
import { mend } from './mend';

/** A block this likely belongs to the article. Chosen by F1 over the training corpus, where it is flat between .4 and .6. */
const LIKELY = 0.45;
/** Where the reader asks for it all the same ("show anyway"), less will do. */
const LIKELY_FORCED = 0.3;

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
  const bar = options.force ? LIKELY_FORCED : LIKELY;
  const kept = Uint8Array.from(likely, (p) => (p >= bar ? 1 : 0));
  const drop = (): void => {
    for (const block of apart) kept[block.index] = 0;
  };
  drop();
  mend({ page, likely, apart, kept });
  drop();
  return kept;
}
