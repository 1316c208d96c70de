import { INLINE, nameOf, parentElementOf } from '../../../dom';
import type { Line } from './lines';

/** Levels above a line's block that count as its box: a date in three wrappers is still one line. */
const LEVELS = 3;

interface Places {
  /** Index of the line by the block around it. */
  blocks: ReadonlyMap<Element, number>;
  /** Index of the first line in a box that holds it. */
  boxes: ReadonlyMap<Element, number>;
}

const known = new WeakMap<readonly Line[], Places>();

/** Index of the line in which an element stands, or which stands in it; -1 where it is not among the lines read. */
export function lineOf(lines: readonly Line[], element: Element): number {
  const places = known.get(lines) ?? read(lines);
  let at: Element | null = element;
  while (at && INLINE.has(nameOf(at))) at = parentElementOf(at);
  return (at && places.blocks.get(at)) ?? places.boxes.get(element) ?? -1;
}

function read(lines: readonly Line[]): Places {
  const blocks = new Map<Element, number>();
  const boxes = new Map<Element, number>();
  for (const [index, { element }] of lines.entries()) {
    if (!blocks.has(element)) blocks.set(element, index);
    let at = parentElementOf(element);
    for (let level = 0; at && level < LEVELS; level++, at = parentElementOf(at))
      if (!boxes.has(at)) boxes.set(at, index);
  }
  const places = { blocks, boxes };
  known.set(lines, places);
  return places;
}
