import { holds, parentOf } from '../dom';
import { insertedBy, MANY } from '../hide/inserted';
import { isConnected, sizeOf } from '../hide/native';
import type { World } from '../hide/types';
import type { Pace } from './pace';
import { PIECE } from './pieces';

/** A tab in the background paints no frames: there a batch waits this long at most, ms. */
const LATEST = 1_000;

/** What to do with what the page inserted. */
export interface Work {
  /** With the outermost inserted elements, each still in the page. */
  some(inserted: readonly Element[]): void;
  /** Where more came in than was noted. @returns what is to be looked at because of that, piece by piece */
  missed(): readonly Element[];
}

/** Watches a tree grow. */
export interface Insertions {
  /** Watches this tree too: the document, or an open shadow root. */
  watch(root: Document | ShadowRoot): void;
  /** Looks at everything once more, at the pace given. */
  lookAgain(): void;
  stop(): void;
}

/**
 * Hands over what the page inserts, before the next frame is painted, at the pace given. While the pace says rest and
 * the page goes on, it is not watched at all; afterwards it is looked through.
 */
export function watchInsertions({ view, now }: World, pace: Pace, work: Work): Insertions {
  const roots = new Set<Document | ShadowRoot>();
  const waiting = new Set<Element>();
  let missed = false;
  let cancel: (() => void) | null = null;

  const observer = new MutationObserver((records) => {
    const fresh = insertedBy(records);
    for (const element of fresh ?? []) waiting.add(element);
    if (fresh === null || waiting.size > MANY) missed = true;
    if (missed || pace.rest() > 0) pause();
    if (missed || waiting.size > 0) schedule();
  });

  function pause(): void {
    missed = true;
    waiting.clear();
    observer.disconnect();
  }

  function schedule(): void {
    if (cancel) return;
    const rest = pace.rest();
    if (rest === 0) {
      cancel = beforeNextFrame(view, run);
      return;
    }
    const timer = view.setTimeout(run, rest);
    cancel = () => view.clearTimeout(timer);
  }

  function run(): void {
    cancel = null;
    const began = now();
    if (missed) {
      missed = false;
      for (const root of roots) observe(root);
      for (const piece of work.missed()) waiting.add(piece);
    }
    const batch = take(waiting);
    if (batch.length > 0) work.some(batch);
    pace.spend(now() - began);
    if (waiting.size > 0) schedule();
  }

  const observe = (root: Node): void => observer.observe(root, { childList: true, subtree: true });

  return {
    watch(root) {
      if (roots.has(root)) return;
      roots.add(root);
      observe(root);
    },
    lookAgain() {
      missed = true;
      schedule();
    },
    stop() {
      observer.disconnect();
      cancel?.();
      cancel = null;
      roots.clear();
      waiting.clear();
    },
  };
}

/** Takes a batch out of `waiting`: the outermost of them that are in the page, at least one. */
function take(waiting: Set<Element>): Element[] {
  const batch: Element[] = [];
  let elements = 0;
  for (const element of waiting) {
    if (elements > PIECE) break;
    waiting.delete(element);
    if (!isConnected(element) || isBelow(element, waiting)) continue;
    batch.push(element);
    elements += sizeOf(element) + 1;
  }
  return batch.filter((element) => !batch.some((other) => other !== element && holds(other, element)));
}

function isBelow(element: Element, others: ReadonlySet<Node>): boolean {
  for (let at = parentOf(element); at; at = parentOf(at)) if (others.has(at)) return true;
  return false;
}

function beforeNextFrame(view: Window, run: () => void): () => void {
  const once = (): void => {
    cancel();
    run();
  };
  const frame = view.requestAnimationFrame(once);
  const timer = view.setTimeout(once, LATEST);
  const cancel = (): void => {
    view.cancelAnimationFrame(frame);
    view.clearTimeout(timer);
  };
  return cancel;
}
