import type { Box, Scan } from './types';

/** A child that holds this share of its parent's running text takes its place as the main box. */
const HOLDS_NEARLY_ALL = 0.7;

/**
 * The box that most likely holds the article: down from the root, each time into the child with most running text, as
 * long as that child holds nearly all its parent does. Links weigh against a child: menus and teaser lists are no prose.
 *
 * @returns null for a page without text.
 */
export function mainBox(scan: Scan): Box | null {
  const children = new Map<Box, Box[]>();
  for (const box of scan.boxes) {
    if (!box.parent) continue;
    const siblings = children.get(box.parent);
    if (siblings) siblings.push(box);
    else children.set(box.parent, [box]);
  }
  let box = scan.root;
  while (box) {
    let best: Box | null = null;
    let all = 0;
    for (const child of children.get(box) ?? []) {
      const worth = worthOf(child);
      all += Math.max(0, worth);
      if (!best || worth > worthOf(best)) best = child;
    }
    if (!best || worthOf(best) < HOLDS_NEARLY_ALL * Math.max(all, worthOf(box)) || best.prose === 0)
      return box;
    box = best;
  }
  return box;
}

function worthOf(box: Box): number {
  return box.hidden ? 0 : box.prose - 0.3 * box.linkWords;
}
