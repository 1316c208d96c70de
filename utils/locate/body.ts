import type { Page } from './page';
import type { Box, Location, Paragraph } from './types';

/** A block as likely as this is taken for the body's. */
const LIKELY = 0.5;
/** The body holds at least this many words, or there is none: a home page's longest teaser has fewer. */
const MIN_BODY_WORDS = 50;
/** A flash has fewer: under a headline, and as likely as this on average, so many are enough. */
const MIN_FLASH_WORDS = 25;
const FLASH = 0.9;
/** Stray blocks with this share of the body's words do not widen it. */
const STRAY = 0.03;

/**
 * Where the body is, from what is thought of each block: down from the root into the box that holds nearly all of it,
 * as far as there is one; where it parts there, the children that hold its parts.
 */
export function bodyOfBlocks(page: Page, likely: Float32Array): Location {
  const { blocks, boxes, root } = page.scan;
  const held = new Float64Array(boxes.length);
  const paragraphs: Paragraph[] = [];
  let words = 0;
  let sure = 0;
  for (const block of blocks) {
    const p = likely[block.index] ?? 0;
    if (p < LIKELY) continue;
    words += block.words;
    sure += p * block.words;
    paragraphs.push({ element: block.box.element, words: block.words });
    for (let box: Box | null = block.box; box; box = box.parent)
      held[box.index] = (held[box.index] ?? 0) + block.words;
  }
  const headline = blocks[page.headline]?.box.element ?? null;
  const least = page.headline >= 0 && sure >= words * FLASH ? MIN_FLASH_WORDS : MIN_BODY_WORDS;
  if (words < least || !root) return { body: [], headline, confidence: 0, paragraphs: [] };
  let top = root;
  for (const box of boxes) if (box.parent === top && (held[box.index] ?? 0) >= words * (1 - STRAY)) top = box;
  return { body: [top.element], headline, confidence: sure / words, paragraphs };
}
