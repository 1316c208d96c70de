import {
  closestTo,
  firstChildOf,
  holds,
  nameOf,
  nextSiblingOf,
  parentOf,
  SILENT,
  textOf,
  typeOf,
  weigh,
} from '../dom';
import type { Location } from '../locate/types';

/** Words of running text one thing inside the body may take with it: a newsletter box has some 30, a long paragraph 80. */
const MAX_WORDS = 60;
/** The same for all of them together, as a share of the body's words. */
const MAX_SHARE = 0.1;
/** Parts of an article that look like boxes: pictures, tables, quotations, code, embedded posts. */
const EDITORIAL =
  'figure,table,blockquote,pre,math,details,twitter-widget,.twitter-tweet,.instagram-media,.tiktok-embed,.bluesky-embed';
/** Text that is not read as the article's: a box of links is no loss. */
const APART: ReadonlySet<string> = new Set(['a', 'button', 'form', 'label', 'nav', 'time']);

/** Keeps the article: asked before anything is hidden. */
export interface Guard {
  /** Where the article is; empty where none was found. */
  readonly body: readonly Element[];
  /** Whether this may be hidden without loss to the article. What was let go counts against what is asked later. */
  allows(element: Element): boolean;
  /** Whether the element is a part of the body. */
  isInside(element: Element): boolean;
}

export function createGuard({ body, headline }: Pick<Location, 'body' | 'headline'>): Guard {
  const kept = headline ? [...body, headline] : body;
  const words = body.reduce((sum, element) => sum + runningWords(element, Number.POSITIVE_INFINITY), 0);
  const answers = new WeakMap<Element, boolean>();
  let taken = 0;
  const isInside = (element: Element): boolean =>
    body.some((part) => part !== element && holds(part, element));

  function judge(element: Element): boolean {
    if (nameOf(element) === 'html' || nameOf(element) === 'body') return false;
    if (kept.some((part) => holds(element, part))) return false;
    if (!isInside(element)) return true;
    if (isEditorial(element, body)) return false;
    const lost = runningWords(element, MAX_WORDS);
    if (lost > MAX_WORDS || taken + lost > Math.max(MAX_WORDS, words * MAX_SHARE)) return false;
    taken += lost;
    return true;
  }

  return {
    body,
    isInside,
    allows(element) {
      const answer = answers.get(element) ?? judge(element);
      answers.set(element, answer);
      return answer;
    },
  };
}

/** Whether the element is such a part, or lies in one that is inside the body: a page may be laid out by tables. */
function isEditorial(element: Element, body: readonly Element[]): boolean {
  const found = closestTo(element, EDITORIAL);
  return found !== null && body.some((part) => part !== found && holds(part, found));
}

/** Words in `element` outside links, controls and what holds no text. Stops counting once over `enough`. */
export function runningWords(element: Element, enough: number): number {
  let words = 0;
  let node: Node | null = element;
  while (node && words <= enough) {
    if (typeOf(node) === Node.TEXT_NODE) words += weigh(textOf(node));
    node = (isRead(node) ? firstChildOf(node) : null) ?? after(node, element);
  }
  return words;
}

function isRead(node: Node): boolean {
  if (typeOf(node) !== Node.ELEMENT_NODE) return false;
  const name = nameOf(node as Element);
  return !SILENT.has(name) && !APART.has(name);
}

/** The next node in document order that is not inside `node`, as long as it is inside `top`. */
function after(node: Node, top: Node): Node | null {
  for (let at: Node | null = node; at && at !== top; at = parentOf(at)) {
    const next = nextSiblingOf(at);
    if (next) return next;
  }
  return null;
}
