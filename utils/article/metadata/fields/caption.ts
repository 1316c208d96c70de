import { closestTo, holds } from '../../../dom';
import type { Raw } from '../raw';

/**
 * Whether an element is a picture's caption: its date is when that was taken, its agency whose it is. A box that holds
 * the headline is none.
 */
export function isCaption({ headline }: Raw, element: Element): boolean {
  const caption = closestTo(element, 'figure, figcaption');
  return caption !== null && !(headline && holds(caption, headline.element));
}
