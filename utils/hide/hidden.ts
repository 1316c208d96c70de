import { closeModal, dialogsIn } from './dialog';
import type { Room } from './in-view';
import { type Declarations, restoreInline, type Written, writeInline } from './inline';
import { transitionsIn } from './native';
import type { Cause } from './types';

/** Gone, and its room with it. */
const GONE = { display: 'none' };
/** Not to be seen, in its room still. */
const VEILED = {
  visibility: 'hidden',
  opacity: '0',
  'pointer-events': 'none',
  'transition-property': 'none', // gone at once, not by the page's fading
};

/** Of something high the end is far out of view: there its room may close. */
const veilOf = (room: Room): Declarations =>
  room === true ? VEILED : { ...VEILED, 'max-height': `${room}px`, 'min-height': '0', overflow: 'hidden' };

/** One hidden element, and all that is needed to take that back. */
export interface Hidden extends Cause {
  element: Element;
  /** Hidden for holding nothing but hidden things, not for what it is itself. */
  wrapper: boolean;
  /** It has its room still. */
  room: boolean;
  written: Written;
  /** Gives back what hiding took besides the display: a modal dialog's modality. */
  undo: (() => void) | null;
}

/** How something is hidden. */
export interface How {
  /** For holding nothing but hidden things. */
  wrapper?: boolean;
  /** What it keeps of its room until it is folded: taking that away would be seen. Default: none. */
  room?: Room | undefined;
}

/** Hides an element by its inline style. Null for one that has none. */
export function hide(
  element: Element,
  { category, rule }: Cause,
  { wrapper = false, room = false }: How = {},
): Hidden | null {
  const undo = closeModal(element);
  const written = writeInline(element, room ? veilOf(room) : GONE);
  return written && { element, category, rule, wrapper, room: Boolean(room), written, undo };
}

/** Shows it again. */
export function unhide({ element, written, undo }: Hidden): void {
  restoreInline(element, written);
  undo?.();
}

/** Takes its room away too. */
export function fold(hidden: Hidden): Hidden {
  if (!hidden.room) return hidden;
  restoreInline(hidden.element, hidden.written);
  const written = writeInline(hidden.element, GONE);
  return written ? { ...hidden, written, room: false } : hidden;
}

/** How often fading is ended that begins only when another's has ended: that of an element in one that fades too. */
const MAX_FADINGS = 8;

/**
 * Ends the fading of what is in veiled elements and inherits that it is not seen. Links that fade are common; unseen,
 * they would have the page drawn anew in every frame. Works styles out, so it comes once, after all that is hidden.
 */
export function endFading(veiled: Iterable<Element>): void {
  for (const element of veiled)
    for (let i = 0; i < MAX_FADINGS; i++) {
      const fading = transitionsIn(element);
      if (fading.length === 0) break;
      for (const transition of fading) transition.cancel();
    }
}

/** Has it told when a hidden element may be seen again, or when a dialog that is in it opens and blocks the page. */
export function watchHidden(observer: MutationObserver, element: Element): void {
  observer.observe(element, { attributes: true, attributeFilter: ['style'] });
  for (const dialog of dialogsIn(element))
    observer.observe(dialog, { attributes: true, attributeFilter: ['style', 'open'] });
}
