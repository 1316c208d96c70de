import { holds, parentElementOf, precedes, setOf, typeOf } from '../../dom';
import type { CategoryId } from '../categories';
import { KINDS } from '../data/kinds';
import type { Part, Survey } from '../survey/types';
import type { Text } from '../types';

/** Where parts of a page stand towards its article. */
export interface Place {
  /** The parts that are the body. */
  ranges: readonly Part[];
  /** Whether it lies in the body's boxes. */
  isOfBody(part: Part): boolean;
  /**
   * Whether it lies in the article. What comes after the text's end does not, though the body's box may hold it: of some
   * categories none of it, of the others what is not in the box that the paragraphs stand in.
   */
  isInside(part: Part, category: CategoryId): boolean;
  /** Whether it comes after the article's text. */
  isBehind(part: Part): boolean;
  /** Whether it stands before the article's text, or before the box of it. */
  isAbove(element: Element): boolean;
  /** Whether it comes after the beginning of the body. */
  isAfter(part: Part): boolean;
}

/**
 * What stands in one box with the paragraphs, behind the last of them, is the article's where it is of another category:
 * lists of links, of sources, of dates. Of 750 pages ten lost some when all counted as outside there.
 */
export const BEHIND = setOf(KINDS.behind);
const CALLS = setOf(KINDS.calls);

/** @param text of this page: what a page that was made anew has left behind is no measure */
export function placeIn(root: ParentNode, page: Survey, body: readonly Element[], text: Text | null): Place {
  const around = typeOf(root) === Node.ELEMENT_NODE && body.some((element) => holds(element, root));
  const ranges = body.flatMap((element) => page.byElement.get(element) ?? []);
  const isOfBody = (part: Part): boolean =>
    around || ranges.some(({ index, end }) => part.index > index && part.index < end);
  const isBehind = ({ element }: Part): boolean =>
    text !== null && precedes(text.last, element) && !holds(text.last, element);
  const ends = text && parentElementOf(text.last);
  const isBesideText = ({ element }: Part): boolean =>
    (text !== null && holds(text.box, element)) || (ends != null && holds(ends, element));
  return {
    ranges,
    isOfBody,
    isBehind,
    isInside: (part, category) =>
      isOfBody(part) &&
      !(isBehind(part) && (BEHIND.has(category) || (!CALLS.has(category) && !isBesideText(part)))),
    isAbove: (element) =>
      [text?.first, body[0]].some((one) => one && precedes(element, one) && !holds(element, one)),
    isAfter: ({ element }) => body[0] !== undefined && precedes(body[0], element),
  };
}
