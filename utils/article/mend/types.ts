import type { Block, Page } from '../../locate';

/** What rules look at and change. */
export interface Choice {
  page: Page;
  /** Per block, 0 to 1. */
  likely: Float32Array;
  /** Shown elsewhere: headline and byline. */
  apart: ReadonlySet<Block>;
  /** Per block, 1 where it is kept. */
  kept: Uint8Array;
}

/** What a judgement block by block cannot know, and what it changes. */
export type Mend = readonly [cause: string, apply: (choice: Choice) => void];

/** Words of a block that is surely running text; what leads to a page, or away from it, is shorter. */
export const TEXT_WORDS = 25;
