import { bodyOfBlocks } from './body';
import { readClues } from './clues';
import { judge } from './judge';
import { type Page, readPage } from './page';
import { scan } from './scan';
import type { Location } from './types';

export { createJudge } from './judge';
export type { Page } from './page';
export { scan } from './scan';
export type { Block, Box, Location, Medium, Paragraph, Scan } from './types';

/** A page whose blocks have been judged. */
export interface Judged {
  page: Page;
  /** Per block: the probability, 0 to 1, that it belongs to the article. */
  likely: Float32Array;
}

/** Reads and judges a document: what both the article engine and the clean-up start from. Never changes it. */
export function judgePage(document: Document): Judged {
  const page = readPage(scan(document), readClues(document));
  return { page, likely: judge(page) };
}

/** Where the article is. @param document a live page or a copy; never changed. */
export function locate(document: Document): Location {
  const { page, likely } = judgePage(document);
  return bodyOfBlocks(page, likely);
}
