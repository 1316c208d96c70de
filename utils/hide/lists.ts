import type { Listed } from '../clutter/types';
import { attributeOf, matchesSelector, rootOf } from '../dom';
import type { Tools, World } from './types';

/** Between two questions, ms. */
const PAUSE = 400;

/** What filter lists know of the page, asked for bit by bit: they are too large to be in every page. */
export interface Lists {
  /** What is known by now, for the finder. */
  readonly listed: readonly Listed[];
  /** Asks about names that were met since the last question; the first one is about the site. */
  ask(): void;
}

/** @param arrived called with what is newly known */
export function createLists(
  { document, view }: Pick<World, 'document' | 'view'>,
  { names, askLists }: Pick<Tools, 'names' | 'askLists'>,
  arrived: (fresh: readonly Listed[]) => void,
  signal: AbortSignal,
): Lists {
  const listed: Listed[] = [];
  let asked = 0;
  let timer = 0;

  async function send(question: string): Promise<void> {
    const root = rootOf(document);
    const language = (root && attributeOf(root, 'lang')) ?? '';
    const answer = await askLists({ language, names: question }).catch(() => []);
    if (signal.aborted) return;
    const fresh = answer.flatMap(({ list, selectors }) => {
      const usable = root ? selectors.filter((selector) => isUsable(root, selector)) : [];
      return usable.length > 0 ? [{ list, selector: usable.join() }] : [];
    });
    listed.push(...fresh);
    if (fresh.length > 0) arrived(fresh);
  }

  function sendNew(): void {
    timer = 0;
    const fresh = [...names].slice(asked);
    asked = names.size;
    if (fresh.length > 0 && !signal.aborted) void send(fresh.join(' '));
  }

  signal.addEventListener('abort', () => view.clearTimeout(timer));
  void send('');

  return {
    listed,
    ask() {
      if (timer !== 0 || names.size <= asked) return;
      if (asked === 0) sendNew();
      else timer = view.setTimeout(sendNew, PAUSE);
    },
  };
}

/** Whether the browser at hand knows the selector: one that it does not would take those it is joined with along. */
function isUsable(root: Element, selector: string): boolean {
  try {
    matchesSelector(root, selector);
    return true;
  } catch {
    return false;
  }
}
