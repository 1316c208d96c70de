import { closeModal, modalsIn } from '../hide/dialog';
import { fold, type Hidden, type How, hide, unhide } from '../hide/hidden';
import { restoreInline, writeInline } from '../hide/inline';
import { isConnected } from '../hide/native';
import type { Cause } from '../hide/types';
import { holdsInline } from './holds-inline';

/** Records of elements that left the page are kept, for they may come back, but no more than this many. */
const MAX_GONE = 200;

/** Hides elements by their inline style and remembers each, so that all of it can be taken back. */
export interface Hider {
  /** @returns whether it is newly hidden */
  hide(element: Element, cause: Cause, how?: How): boolean;
  /** Takes away the room of one that still has it. */
  fold(element: Element): void;
  isVeiled(element: Element): boolean;
  /** Takes one back. @returns whether it was hidden by us */
  show(element: Element): boolean;
  showAll(): void;
  has(element: Element): boolean;
  /** Whether it is hidden for holding nothing but hidden things. */
  isWrapper(element: Element): boolean;
  /** In the order of hiding. */
  records(): readonly Hidden[];
  /** Takes all inline styles back for as long as the page is read anew: what `hide` does not name again until `resume` stays shown. */
  suspend(): void;
  resume(): void;
  /** Hides all of it again, as if it had not been suspended. */
  reinstate(): void;
  /** Whether the page has made a hidden element visible again. */
  isOverruled(element: Element): boolean;
  /** Hides again what the page made visible. */
  insist(element: Element): void;
  /** Lets go of the oldest of those that left the page, if there are too many. */
  tidy(): void;
}

/** @param before what is hidden already */
export function createHider(before: readonly Hidden[] = []): Hider {
  const hidden = new Map(before.map((record) => [record.element, record]));
  const suspended = new Set<Element>();

  function show(element: Element): boolean {
    const record = hidden.get(element);
    if (!record) return false;
    hidden.delete(element);
    if (suspended.delete(element)) record.undo?.();
    else unhide(record);
    return true;
  }

  function write(record: Hidden): void {
    const written = writeInline(record.element, record.written.declarations);
    const undo = closeModal(record.element) ?? record.undo;
    if (written) hidden.set(record.element, { ...record, written, undo });
  }

  function note(record: Hidden | null): boolean {
    if (record) hidden.set(record.element, record);
    return record !== null;
  }

  return {
    hide(element, cause, how = {}) {
      const known = hidden.get(element);
      if (!known) return note(hide(element, cause, how));
      const { category, rule } = cause;
      if (suspended.delete(element)) write({ ...known, category, rule, wrapper: how.wrapper ?? false });
      return false;
    },
    fold(element) {
      const record = hidden.get(element);
      if (record && !suspended.has(element)) note(fold(record));
    },
    isVeiled: (element) => hidden.get(element)?.room === true,
    show,
    showAll: () => {
      for (const element of [...hidden.keys()]) show(element);
    },
    isWrapper: (element) => hidden.get(element)?.wrapper === true,
    has: (element) => hidden.has(element) && !suspended.has(element),
    records: () => [...hidden.values()],
    suspend() {
      for (const { element, written } of hidden.values()) {
        if (suspended.has(element)) continue;
        restoreInline(element, written);
        suspended.add(element);
      }
    },
    resume() {
      for (const element of [...suspended]) show(element);
    },
    reinstate() {
      for (const element of [...suspended]) {
        suspended.delete(element);
        const record = hidden.get(element);
        if (record) write(record);
      }
    },
    isOverruled(element) {
      const record = hidden.get(element);
      return record !== undefined && (!holdsInline(element, record.written) || modalsIn(element).length > 0);
    },
    insist(element) {
      const record = hidden.get(element);
      if (!record) return;
      // What still holds of it would be taken for the page's own.
      restoreInline(element, record.written);
      write(record);
    },
    tidy() {
      const gone = [...hidden.keys()].filter((element) => !isConnected(element));
      for (const element of gone.slice(0, Math.max(0, gone.length - MAX_GONE))) show(element);
    },
  };
}
