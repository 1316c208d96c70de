import { rootOf } from '../dom';
import { lastChildrenOf, sizeOf } from '../hide/native';

/** A page with more elements is read once: to read it anew would take a tenth of a second and more. */
const MAX_REREAD = 4_000;
/** Elements of one piece, at most: some milliseconds of matching. */
export const PIECE = 1_500;
/** Pieces of a page, at most; what is beyond stays as it is. */
const MAX_PIECES = 400;
/** Children of one element that are looked at, the last ones: a list as long as that grows at its end. */
const MAX_CHILDREN = 100;

/** Whether a page may be read anew whenever that is due. */
export function isSmall(document: Document): boolean {
  const root = rootOf(document);
  return root !== null && sizeOf(root) <= MAX_REREAD;
}

/** Cuts what is below `root` into subtrees small enough to be looked at one by one, in document order. */
export function piecesOf(root: Element): Element[] {
  const pieces: Element[] = [];
  const stack = lastChildrenOf(root, MAX_CHILDREN);
  for (let at = stack.pop(); at && pieces.length < MAX_PIECES; at = stack.pop()) {
    if (sizeOf(at) < PIECE) pieces.push(at);
    else stack.push(...lastChildrenOf(at, MAX_CHILDREN));
  }
  return pieces;
}
