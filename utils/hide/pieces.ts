import { childElementsOf } from '../dom';
import { sizeOf } from './native';

/** Elements of one piece, at most: some milliseconds of matching. */
export const PIECE = 1_500;
/** Pieces of a page, at most; what is beyond stays as it is. */
const MAX_PIECES = 400;
/** Children of one element that are looked at, the last ones: a list as long as that grows at its end. */
const MAX_CHILDREN = 100;

/** Cuts what is below `root` into subtrees small enough to be looked at one by one, in document order. */
export function piecesOf(root: Node): Element[] {
  const pieces: Element[] = [];
  const rest: Element[] = lastChildren(root);
  for (let at = rest.pop(); at && pieces.length < MAX_PIECES; at = rest.pop()) {
    if (sizeOf(at) < PIECE) pieces.push(at);
    else rest.push(...lastChildren(at));
  }
  return pieces;
}

/** From the last one on, so that the first one is taken off a stack first. */
const lastChildren = (node: Node): Element[] => childElementsOf(node).slice(-MAX_CHILDREN).reverse();
