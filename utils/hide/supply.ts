import type { Tools } from './types';

/** How often it is asked for before the page is left as it is. */
const MAX_TRIES = 3;

/** What finds clutter in what a page inserts, fetched when it is first needed. */
export interface Supply {
  /** Whether it is on its way. */
  readonly isFetching: boolean;
  /** Null where it is not there; then it is on its way, or cannot be had. */
  get(): ReturnType<Tools['finder']>;
  /** What was asked for will not come: the page was away. */
  forget(): void;
}

/** @param arrived called when it is there, or known not to come */
export function createSupply(
  { finder, fetchFinder }: Pick<Tools, 'finder' | 'fetchFinder'>,
  arrived: () => void,
  signal: AbortSignal,
): Supply {
  let tries = 0;
  let fetching: object | null = null;

  function fetch(): void {
    tries += 1;
    const mine = {};
    fetching = mine;
    void fetchFinder().then(() => {
      if (signal.aborted || fetching !== mine) return;
      fetching = null;
      arrived();
    });
  }

  return {
    get isFetching() {
      return fetching !== null;
    },
    get() {
      const found = finder();
      if (!found && !fetching && tries < MAX_TRIES) fetch();
      return found;
    },
    forget() {
      fetching = null;
    },
  };
}
