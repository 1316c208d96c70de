/**
 * A page written down as data, so that exactly the same tree can be built elsewhere: markup would be read by the parser's
 * rules, which rearrange what scripts have built.
 *
 * In document order: a text is a string of its own; an element is its namespace's code plus the number of its attributes,
 * its local name, name and value of each attribute, what is in it, and CLOSE.
 */
export type Written = readonly (string | number)[];

export const CLOSE = -1;

/** Namespaces by their codes, a hundred thousand apart: an element has fewer attributes. HTML is the usual one. */
export const NAMESPACES: readonly string[] = [
  'http://www.w3.org/1999/xhtml',
  'http://www.w3.org/2000/svg',
  'http://www.w3.org/1998/Math/MathML',
];
export const STEP = 100_000;

/** A copy as a message. */
export interface PackedCopy {
  /** The page as JSON of `Written`; what a reader does not see is marked with NOT_VISIBLE. */
  tree: string;
  /** Absolute address of the page. */
  url: string;
  /** Whether the whole page is in it. */
  complete: boolean;
}

/** A copy, and the live elements that are in it: the nth of them is the nth of the copy, in document order. */
export interface Numbered<Copy> {
  copy: Copy;
  elements: ArrayLike<Element>;
}

/** Characters of a copy, at most: browsers refuse messages of more than 64 MB, and a character may take six bytes. */
export const MAX_LENGTH = 10_000_000;
