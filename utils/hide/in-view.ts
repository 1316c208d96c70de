import { rectOf } from './native';

/** Part of a window's height beyond its edges within which an element counts as seen: a flick of the wheel brings it in. */
export const MARGIN = 0.25;

/** What of an element's room would be seen to close: none, all, or no more than so many px of its height. */
export type Room = boolean | number;

/** Of something higher only what may be in view: from where it can be seen down to where nothing can. */
const MOST = 1 + 2 * MARGIN;

export function roomIn(view: Window, element: Element): Room {
  const { top, bottom, left, right } = rectOf(element);
  // One without height may hold floating boxes, one without a box is nowhere.
  if (top === 0 && bottom === 0 && left === 0 && right === 0) return false;
  const height = view.innerHeight;
  const margin = height * MARGIN;
  if (bottom < -margin || top > height + margin) return false;
  return top < -margin || bottom - top <= height * MOST || height * MOST;
}
