import type { Text } from '../clutter';
import { firstChildOf, holds, nameOf, nextSiblingOf, parentOf, SILENT, textOf, typeOf, weigh } from '../dom';
import type { Location } from '../locate/types';
import { textIn } from './text';

/** Words of the article one hidden thing may hold by mistake of the reading: fewer than a paragraph's. */
const MAX_WORDS = 60;
/** The same for all of them together, as a share of the body's words. */
const MAX_SHARE = 0.1;
/** Text that is not read as the article's: a box of links is no loss. */
const APART: ReadonlySet<string> = new Set(['a', 'button', 'form', 'label', 'nav', 'time']);

/**
 * Keeps the article, whatever a rule says: the last to be asked before anything is hidden. What kinds of things are
 * no clutter although they look like it is known to utils/clutter; here it is counted what the article would lose.
 */
export interface Guard {
  /** Where the article is; empty where none was found. */
  readonly body: readonly Element[];
  /** Where its text begins and ends; null where none was found. */
  readonly text: Text | null;
  /**
   * Whether this may be hidden without loss to the article. What was let go counts against what is asked later.
   * @param inserted whether it came after the page was read, so that nothing is known of its text
   */
  allows(element: Element, inserted?: boolean): boolean;
}

/** What is known of where the article is. */
export type Known = Pick<Location, 'body' | 'headline' | 'paragraphs'>;

export function createGuard({ body, headline, paragraphs }: Known): Guard {
  const kept = headline ? [...body, headline] : body;
  const words = paragraphs.reduce((sum, paragraph) => sum + paragraph.words, 0);
  const answers = new WeakMap<Element, boolean>();
  let taken = 0;

  function judge(element: Element, inserted: boolean): boolean {
    if (nameOf(element) === 'html' || nameOf(element) === 'body') return false;
    if (kept.some((part) => holds(element, part))) return false;
    const inside = body.some((part) => holds(part, element));
    const unread = inserted && inside ? runningWords(element, MAX_WORDS) : 0;
    const lost = inserted ? unread : wordsIn(element);
    if (lost > MAX_WORDS || taken + lost > Math.max(MAX_WORDS, words * MAX_SHARE)) return false;
    taken += lost;
    return true;
  }

  function wordsIn(outer: Element): number {
    let sum = 0;
    for (const { element, words } of paragraphs) if (holds(outer, element)) sum += words;
    return sum;
  }

  return {
    body,
    text: textIn(paragraphs),
    allows(element, inserted = false) {
      const answer = answers.get(element) ?? judge(element, inserted);
      answers.set(element, answer);
      return answer;
    },
  };
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
