import type { Finder } from '../clutter';
import type { CategoryId } from '../clutter/categories';
import type { Finding } from '../clutter/types';
import type { NumberedCopy } from '../copy';
import type { AskLists, Inspection } from '../inspect/types';

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

/** The page's surroundings, handed in so that tests can bring their own. */
export interface World {
  document: Document;
  /** The global object of the script that runs this, never `document.defaultView`, which a page can shadow. */
  view: Window;
  /** Milliseconds that never go backwards. */
  now: () => number;
}

/** What the clean-up knows by others: where the article is, and what clutter looks like. */
export interface Tools {
  /** What a copy of the page says of it; null where it has to be exact. Rejects where nobody can be asked. */
  inspect: (copy: NumberedCopy, categories: ReadonlySet<CategoryId>) => Promise<Inspection | null>;
  /** What finds clutter in what the page inserts; null as long as it was not fetched. */
  finder: () => Pick<Finder, 'find' | 'names'> | null;
  /** Brings it. Never rejects. */
  fetchFinder: () => Promise<void>;
  /** What filter lists know of names that the finder met. */
  askLists: AskLists;
  /** Selectors of what the category's packaged sheet hides before the body is known; '' for none. */
  early: (category: CategoryId) => string;
}
