import { readClues } from './clues';
import { judge } from './judge';
import { type Page, readPage } from './page';
import { scan } from './scan';
import type { Block, Box, Location } from './types';

export type { Page } from './page';
export { scan } from './scan';
export type { Block, Box, Location, Medium, Scan } from './types';

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

/** A block as likely as this is taken for the body's. */
const LIKELY = 0.5;
/** The body holds at least this many words, or there is none: a home page's longest teaser has fewer. */
const MIN_BODY_WORDS = 60;
/** A branch of the tree with this share of the body's words is followed on its own. */
const BRANCH = 0.02;

/**
 * Where the article is: the lowest elements that together hold the blocks judged to be its body.
 *
 * @param document a live page or a copy. Never changed.
 */
export function locate(document: Document): Location {
  const { page, likely } = judgePage(document);
  const { blocks } = page.scan;
  const held = new Float64Array(page.scan.boxes.length);
  let words = 0;
  let sure = 0;
  for (const block of blocks) {
    const p = likely[block.index] ?? 0;
    if (p < LIKELY) continue;
    words += block.words;
    sure += p * block.words;
    for (let box: Box | null = block.box; box; box = box.parent)
      held[box.index] = (held[box.index] ?? 0) + block.words;
  }
  const headline = blocks[page.headline]?.box.element ?? null;
  if (words < MIN_BODY_WORDS || !page.scan.root) return { body: [], headline, confidence: 0 };
  return { body: lowest(page, held, words, blocks), headline, confidence: sure / words };
}

/** Down from the root, as long as one box holds nearly everything; there, the children that hold parts of it. */
function lowest(page: Page, held: Float64Array, words: number, blocks: readonly Block[]): Element[] {
  let box = page.scan.root as Box;
  for (const next of page.scan.boxes) {
    if (next.parent === box && (held[next.index] ?? 0) >= words * (1 - BRANCH)) box = next;
  }
  void blocks;
  return [box.element];
}
