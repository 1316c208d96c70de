import { hasAttributeOn, matchesSelector, select } from '../dom';
import { isConnected } from './native';

const MODAL = 'dialog:modal';

/**
 * A modal dialog keeps the whole page from being clicked or read aloud, hidden or not. Where a hidden element is or
 * holds one, it stays open but is modal no more.
 * @returns what makes it modal again; null where there was none
 */
export function closeModal(element: Element): (() => void) | null {
  const dialogs = modalsIn(element) as HTMLDialogElement[];
  if (dialogs.length === 0) return null;
  const { show, showModal } = HTMLDialogElement.prototype;
  for (const dialog of dialogs) {
    closeUnheard(dialog);
    show.call(dialog);
  }
  return () => {
    // One that the page has closed meanwhile stays closed.
    for (const dialog of dialogs.filter((one) => isConnected(one) && hasAttributeOn(one, 'open'))) {
      closeUnheard(dialog);
      showModal.call(dialog);
    }
  };
}

/** The page is not told: it would take the event for the reader's answer to what the dialog asks. */
function closeUnheard(dialog: HTMLDialogElement): void {
  const swallow = (event: Event): void => {
    if (event.target === dialog) event.stopImmediatePropagation();
  };
  const options = { capture: true, once: true };
  EventTarget.prototype.addEventListener.call(dialog, 'close', swallow, options);
  HTMLDialogElement.prototype.close.call(dialog);
}

export function modalsIn(element: Element): Element[] {
  if (typeof HTMLDialogElement.prototype.showModal !== 'function') return [];
  return matchesSelector(element, MODAL) ? [element] : select(element, MODAL);
}

/** All dialogs that an element is or holds. */
export const dialogsIn = (element: Element): Element[] =>
  matchesSelector(element, 'dialog') ? [element] : select(element, 'dialog');
