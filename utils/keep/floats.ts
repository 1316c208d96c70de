import { matchesSelector, parentElementOf, select, typeOf } from '../dom';
import { rectOf } from '../hide/native';
import type { World } from '../hide/types';
import type { Hider } from './hider';
import type { Pace } from './pace';

/** What plays video: elements, and frames that may fill the screen. */
const PLAYERS = 'video,iframe[allowfullscreen],iframe[allow*="fullscreen"]';
/** Boxes around a player that may be the one that floats. */
const MAX_LEVELS = 6;
/** Share of the window's width from which on a fixed player is not floating but shown large, as the reader asked. */
const LARGE = 0.7;
const CAUSE = { category: 'video', rule: 'video/floats' } as const;

/** Players are looked at this long after they were found, ms: asking for styles while a page loads would delay it. */
const SETTLED = 500;

/** Players that stay where they are in the article, and are hidden while they float over it. */
export interface Floats {
  /**
   * Looks for players below these, and at those found before.
   * @param mayFloat whether an element is to be left floating, as of now
   */
  look(roots: readonly ParentNode[], mayFloat: (element: Element) => boolean): void;
  stop(): void;
}

export function createFloats({ view, now }: World, hider: Hider, pace: Pace): Floats {
  /** The boxes of each player, from the inside out. */
  const players = new Map<Element, readonly Element[]>();
  const floating = new Set<Element>();
  let mayFloat: (element: Element) => boolean = () => true;
  let timer = 0;

  function check(): void {
    if (pace.rest() > 0) return;
    const began = now();
    for (const box of floating) {
      if (isFixed(view, box)) continue;
      floating.delete(box);
      hider.show(box);
    }
    for (const boxes of players.values()) {
      const box = boxes.find((element) => isFixed(view, element));
      if (!box || hider.has(box) || isLarge(view, box) || mayFloat(box)) continue;
      floating.add(box);
      hider.hide(box, CAUSE);
    }
    pace.spend(now() - began);
  }

  const observer = new MutationObserver(check);

  function watch(player: Element): void {
    const boxes: Element[] = [];
    for (let at: Element | null = player; at && boxes.length < MAX_LEVELS; at = parentElementOf(at)) {
      boxes.push(at);
      observer.observe(at, { attributes: true, attributeFilter: ['class', 'style'] });
    }
    players.set(player, boxes);
  }

  return {
    look(roots, may) {
      mayFloat = may;
      const found = roots.flatMap((root) => playersIn(root)).filter((player) => !players.has(player));
      for (const player of found) watch(player);
      if (floating.size > 0) check();
      if (found.length === 0) return;
      view.clearTimeout(timer);
      timer = view.setTimeout(check, SETTLED);
    },
    stop() {
      observer.disconnect();
      view.clearTimeout(timer);
    },
  };
}

function playersIn(root: ParentNode): Element[] {
  const found = select(root, PLAYERS);
  if (typeOf(root) !== Node.ELEMENT_NODE) return found;
  const own = root as Node as Element;
  return matchesSelector(own, PLAYERS) ? [own, ...found] : found;
}

const isFixed = (view: Window, element: Element): boolean =>
  view.getComputedStyle(element).position === 'fixed';

const isLarge = (view: Window, element: Element): boolean => rectOf(element).width > view.innerWidth * LARGE;
