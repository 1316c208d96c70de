import { rectOf } from './native';

/** Part of a window's height beyond its edges within which an element counts as seen: a flick of the wheel brings it in. */
export const MARGIN = 0.25;

/** Whether the room of an element would be seen to close. */
export function isInView(view: Window, element: Element): boolean {
  const { top, bottom, left, right } = rectOf(element);
  // One without height may hold floating boxes, one without a box is nowhere.
  if (top === 0 && bottom === 0 && left === 0 && right === 0) return false;
  const margin = view.innerHeight * MARGIN;
  return bottom >= -margin && top <= view.innerHeight + margin;
}
