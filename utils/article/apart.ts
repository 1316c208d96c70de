import { fold } from '../dom';
import type { Block, Page } from '../locate';

/** Blocks this short can repeat the headline or be a byline's line; a longer one is a paragraph that mentions them. */
const MAX_WORDS = 40;

/**
 * Blocks that are shown apart from the body: the headline, wherever it is repeated above the text, and the elements
 * that metadata was read from.
 *
 * @param title the article's title, as shown.
 * @param elements where headline, byline and date were read from.
 */
export function apartFrom(page: Page, title: string, elements: readonly Element[]): ReadonlySet<Block> {
  const apart = new Set<Block>();
  const folded = fold(title);
  const sources = new Set(elements);
  for (const block of page.scan.blocks) {
    if (block.words > MAX_WORDS) continue;
    const repeats =
      block.index === page.headline ||
      (folded !== '' && page.folded[block.index] === folded && block.heading) ||
      (folded.length > 15 && (page.folded[block.index] ?? '').startsWith(folded));
    if (repeats || standsIn(block, sources)) apart.add(block);
  }
  return apart;
}

/** Whether the whole block is inside one of the elements. */
function standsIn(block: Block, sources: ReadonlySet<Element>): boolean {
  if (sources.size === 0) return false;
  for (let box: Block['box'] | null = block.box; box; box = box.parent) {
    if (sources.has(box.element)) return box.words <= MAX_WORDS;
  }
  return false;
}
