import type { CategoryId } from '../clutter/categories';
import type { Cleaner } from './cleaner';
import type { CleanStatus } from './types';

/** What the settings say about an address. */
export interface Rules {
  action: 'clean' | 'never' | null;
  categories: ReadonlySet<CategoryId>;
}

/** What the reader wants of the page in front of them: first their word about this page, then their rules. */
export interface Session {
  /** The rules have changed, or are known for the first time. */
  ruled(rules: Rules): void;
  /** The page has become another one, with these rules. */
  moved(rules: Rules): void;
  /** Cleans the page whatever the rules say. */
  cleanNow(): CleanStatus;
  /** Shows all of the page, whatever the rules say, until it is another one. */
  showEverything(): CleanStatus;
}

/** @param before what holds until the rules are known */
export function createSession(cleaner: Cleaner, before: Rules): Session {
  let rules = before;
  let word: 'clean' | 'show' | null = null;

  function apply(): CleanStatus {
    const clean = word === null ? rules.action === 'clean' : word === 'clean';
    if (clean) cleaner.clean(rules.categories);
    else cleaner.stop();
    return cleaner.status();
  }

  return {
    ruled(known) {
      rules = known;
      apply();
    },
    moved(known) {
      rules = known;
      word = null;
      apply();
      cleaner.moved();
    },
    cleanNow() {
      word = 'clean';
      return apply();
    },
    showEverything() {
      word = 'show';
      return apply();
    },
  };
}
