import { type FromList, languageOf, usableOf } from '../clutter/listed';
import type { Listed } from '../clutter/types';
import type { World } from '../hide/types';
import type { Tools } from './types';

/** Between two questions, ms. */
const PAUSE = 400;

/** What filter lists know of the page: told when it is read, and asked for where it grows. */
export interface Lists {
  /** What is known by now, for the finder. */
  readonly listed: readonly Listed[];
  /** Takes what a reading was told, in place of what an earlier one was. */
  add(listed: readonly Listed[]): void;
  /** Asks about names that were met since the last question. */
  ask(names: ReadonlySet<string>): void;
}

/** @param arrived called with what is newly known */
export function createLists(
  { document, view }: Pick<World, 'document' | 'view'>,
  askLists: Tools['askLists'],
  arrived: (fresh: readonly Listed[]) => void,
  signal: AbortSignal,
): Lists {
  let told: readonly Listed[] = [];
  const since: Listed[] = [];
  let asked = 0;
  let timer = 0;

  async function send(names: string): Promise<void> {
    const answer = await askLists({ language: languageOf(document), names }).catch((): FromList[] => []);
    if (signal.aborted) return;
    const fresh = usableOf(document, answer);
    since.push(...fresh);
    if (fresh.length > 0) arrived(fresh);
  }

  function sendNew(names: ReadonlySet<string>): void {
    timer = 0;
    const fresh = [...names].slice(asked);
    asked = names.size;
    if (fresh.length > 0 && !signal.aborted) void send(fresh.join(' '));
  }

  signal.addEventListener('abort', () => view.clearTimeout(timer));

  return {
    get listed() {
      return [...told, ...since];
    },
    add(listed) {
      told = listed;
    },
    ask(names) {
      if (timer !== 0 || names.size <= asked) return;
      if (asked === 0) sendNew(names);
      else timer = view.setTimeout(() => sendNew(names), PAUSE);
    },
  };
}
