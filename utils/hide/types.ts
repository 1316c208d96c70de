import type { CategoryId } from '../clutter/categories';
import type { Finding } from '../clutter/types';
import type { NumberedCopy } from '../copy';
import type { Inspection } from '../inspect/types';

/** Why something is hidden. */
export type Cause = Pick<Finding, 'category' | 'rule'>;

/** Something that was hidden, for people and tests to read. */
export interface HiddenItem extends Cause {
  /** A short CSS path that leads to the element alone, as long as the page stays as it is. */
  selector: string;
}

/** What the clean-up did to the page. */
export interface CleanStatus {
  /** `cannot`: the page is no HTML, or cleaning it failed; nothing stays hidden then. */
  state: 'off' | 'working' | 'cleaned' | 'cannot';
  hidden: readonly HiddenItem[];
}

/** Told the state and the number of hidden elements whenever one of them is another. */
export type Told = (state: CleanStatus['state'], count: number) => void;

/** The page's surroundings, handed in so that tests can bring their own. */
export interface World {
  document: Document;
  /** The global object of the script that runs this, never `document.defaultView`, which a page can shadow. */
  view: Window;
  /** Milliseconds that never go backwards. */
  now: () => number;
}

/** What the settings say about an address. */
export interface Rules {
  action: 'clean' | 'never' | null;
  categories: ReadonlySet<CategoryId>;
}

/**
 * What a copy of the page says of it; null where the copy has to be exact. Rejects where nobody can be asked.
 * @param tells whether it tells, too, that the page is worked on, and then that it is cleaned of what it found: every message
 * holds the page up for a moment. Default: false
 */
export type Inspect = (
  copy: NumberedCopy,
  categories: ReadonlySet<CategoryId>,
  tells?: boolean,
) => Promise<Inspection | null>;

/** What the reader wants of the page in front of them: first their word about this page, then their rules. */
export interface Session {
  /** The rules have changed, or are known for the first time. */
  ruled(rules: Rules): void;
  /** The page has become another one, with these rules. */
  moved(rules: Rules): void;
  /** The page was put away by the browser and is shown again. */
  returned(): void;
  /** Cleans the page whatever the rules say. Resolves once it is read. */
  cleanNow(): Promise<CleanStatus>;
  /** Shows all of the page, whatever the rules say, until it is another one. */
  showEverything(): CleanStatus;
  status(): CleanStatus;
}
