import { bodyOf, parentElementOf } from '../dom';
import { restoreInline, type Written, writeInline } from '../hide/inline';
import { elementAt, rectOf } from '../hide/native';
import { isClosed, locksScroll, scrollersOf } from '../hide/scroll-lock';
import type { World } from '../hide/types';

/** How often a page that locks its scrolling again is unlocked again. */
const MAX_TIMES = 10;
/** Share of the window from which on something fixed over its middle is a gate, not a header. */
const GATE = 0.25;
/** Heights at which a gate would lie over the window's middle, as fractions. */
const HEIGHTS = [0.3, 0.5, 0.8] as const;

/** Scrolling, as a hidden consent window left it. */
export interface Lock {
  /** Lets the page scroll again, now and whenever it locks itself, unless something else lies over it: a paywall's lock stays. */
  lift(): void;
  /** Locks again what was unlocked. */
  undo(): void;
}

export function createLock(world: World): Lock {
  const { document, view } = world;
  const lifted = new Map<Element, Written>();
  let times = 0;
  let observer: MutationObserver | null = null;

  function unlock(): void {
    const locked = scrollersOf(document).filter((element) => locksScroll(view, element));
    if (locked.length === 0 && lifted.size === 0) return; // asking for a gate costs a layout
    if (hasGate(world)) restore();
    else if (locked.length > 0 && times < MAX_TIMES) {
      times += 1;
      for (const element of locked) {
        const known = lifted.get(element);
        if (known) restoreInline(element, known);
        const written = writeInline(element, remedy(view, element));
        if (written) lifted.set(element, written);
      }
    }
    observer?.takeRecords();
  }

  function restore(): void {
    for (const [element, written] of lifted) restoreInline(element, written);
    lifted.clear();
  }

  return {
    lift() {
      if (!observer) {
        observer = new MutationObserver(unlock);
        for (const element of scrollersOf(document))
          observer.observe(element, { attributes: true, attributeFilter: ['class', 'style'] });
      }
      unlock();
    },
    undo() {
      observer?.disconnect();
      observer = null;
      times = 0;
      restore();
    },
  };
}

function remedy(view: Window, element: Element): Record<string, string> {
  const { overflowY, position } = view.getComputedStyle(element);
  return {
    ...(isClosed(overflowY) ? { 'overflow-y': 'visible' } : {}),
    ...(position === 'fixed' ? { position: 'static' } : {}),
  };
}

/** Whether something fixed still lies over the middle of the window: a paywall, an open menu, a picture shown large. */
function hasGate({ document, view }: World): boolean {
  const window = view.innerWidth * view.innerHeight;
  return HEIGHTS.some((height) => {
    const found = elementAt(document, view.innerWidth / 2, view.innerHeight * height);
    for (let at = found; at; at = parentElementOf(at)) {
      if (at === bodyOf(document)) return false;
      const { width, height: tall } = rectOf(at);
      if (view.getComputedStyle(at).position === 'fixed' && width * tall > window * GATE) return true;
    }
    return false;
  });
}
