import { nameOf, parentElementOf, precedes, select } from '../../dom';
import type { Box, Medium, Scan } from '../../locate/types';
import { PLAYERS } from './embeds';
import { isUndrawn } from './insets';
import { imagesIn, isAlone } from './picture-tags';

/** What is looked for besides what the scan notes, and whether it is one. */
const FOUND: Readonly<Record<string, (element: Element) => boolean>> = {
  math: isUndrawn,
  noscript: isAlone,
  'amp-img': (element) => imagesIn(element).length === 0,
  ...Object.fromEntries(Object.keys(PLAYERS).map((name) => [name, () => true])),
};
const SELECTOR = Object.keys(FOUND).join();

/** The media of a scan, and those that pages show by elements of their own making. */
export function mediaOf(scan: Scan): readonly Medium[] {
  if (!scan.root) return scan.media;
  const elements = select(scan.root.element, SELECTOR).filter((element) => FOUND[nameOf(element)]?.(element));
  if (elements.length === 0) return scan.media;
  const boxes = new Map(scan.boxes.map((box) => [box.element, box]));
  const found = elements.map((element) => mediumOf(element, boxes, scan)).filter((medium) => medium !== null);
  return [...scan.media, ...found].sort((a, b) => a.at - b.at || (precedes(a.element, b.element) ? -1 : 1));
}

function mediumOf(element: Element, boxes: ReadonlyMap<Element, Box>, scan: Scan): Medium | null {
  let box: Box | undefined;
  for (let at: Element | null = element; at && !box; at = parentElementOf(at)) box = boxes.get(at);
  return box ? { element, name: nameOf(element), box, at: placeOf(element, box, scan) } : null;
}

/** Index of the first block that begins after an element; of the block around it where it stands inside one. */
function placeOf(element: Element, box: Box, scan: Scan): number {
  let low = 0;
  let high = scan.blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const begin = scan.blocks[middle]?.nodes[0];
    if (begin && precedes(begin, element)) low = middle + 1;
    else high = middle;
  }
  return low > 0 && scan.blocks[low - 1]?.box === box ? low - 1 : low;
}
