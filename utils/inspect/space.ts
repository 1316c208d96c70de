import {
  attributeNamesOf,
  childElementsOf,
  firstChildOf,
  hasAttributeOn,
  LETTERS,
  nameOf,
  nextSiblingOf,
  parentElementOf,
  shadowOf,
  textOf,
  typeOf,
} from '../dom';
import { ROOM } from './room';

/** Wrappers closed around one hidden thing: slots come in two or three boxes, lists of stories in up to eight. */
const MAX_LEVELS = 8;
/** Children a wrapper may have: one with more is a list or the page itself, and costs time to look through. */
const MAX_CHILDREN = 40;
/** Depth of empty boxes looked through beside a hidden thing. */
const MAX_DEPTH = 4;

const [STRUCTURE, ROOMLESS, REPLACED, DESCRIBED] = [
  ROOM.structure,
  ROOM.none,
  ROOM.replaced,
  ROOM.described,
].map((names) => new Set(names.split(' '))) as [Set<string>, Set<string>, Set<string>, Set<string>];

/**
 * Closes the space that something hidden leaves: wrappers around it that hold nothing else.
 * @param close called from the inside out. @returns whether it was closed
 */
export function closeSpace(
  hidden: Element,
  isHidden: (element: Element) => boolean,
  close: (wrapper: Element) => boolean,
): void {
  let wrapper = parentElementOf(hidden);
  for (let level = 0; level < MAX_LEVELS && wrapper; level++) {
    if (!isHidden(wrapper) && !(isSpent(wrapper, isHidden) && close(wrapper))) return;
    wrapper = parentElementOf(wrapper);
  }
}

/** Whether a wrapper holds hidden things and nothing else that is or will be seen. */
export function isSpent(wrapper: Element, isHidden: (element: Element) => boolean): boolean {
  if (STRUCTURE.has(nameOf(wrapper)) || shadowOf(wrapper)) return false;
  const children = childElementsOf(wrapper);
  return (
    children.length <= MAX_CHILDREN &&
    !hasOwnText(wrapper) &&
    children.some(isHidden) &&
    children.every((child) => isHidden(child) || isBlank(child, MAX_DEPTH))
  );
}

/** Whether nothing is seen of an element and nothing says that something will be put into it. */
function isBlank(element: Element, depth: number): boolean {
  const name = nameOf(element);
  if (ROOMLESS.has(name)) return true;
  if (depth === 0 || REPLACED.has(name) || STRUCTURE.has(name) || name.includes('-')) return false;
  if (isPlaceholder(element) || hasOwnText(element)) return false;
  const children = childElementsOf(element);
  return children.length <= MAX_CHILDREN && children.every((child) => isBlank(child, depth - 1));
}

/** An empty element with a name of its own is where a script will put something. */
function isPlaceholder(element: Element): boolean {
  if (hasAttributeOn(element, 'id') || shadowOf(element)) return true;
  const known = hasAttributeOn(element, 'data-element_type') ? DESCRIBED : null;
  return attributeNamesOf(element).some(
    (name) => name === 'role' || (name.startsWith('data-') && !known?.has(name)),
  );
}

function hasOwnText(element: Element): boolean {
  for (let node = firstChildOf(element); node; node = nextSiblingOf(node))
    if (typeOf(node) === Node.TEXT_NODE && LETTERS.saying.test(textOf(node))) return true;
  return false;
}
