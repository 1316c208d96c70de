import type { CategoryId } from '../clutter/categories';
import type { Finding, Listed } from '../clutter/types';
import type { Location } from '../locate/types';

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
  /** Null where it is not plain to see and the judge has yet to be fetched. */
  locate: (document: Document) => Location | null;
  /** Brings what `locate` lacks. Never rejects. */
  fetchJudge: () => Promise<void>;
  findClutter: (
    root: ParentNode,
    options: {
      body: readonly Element[];
      categories: ReadonlySet<CategoryId>;
      listed?: readonly Listed[];
    },
  ) => readonly Finding[];
  /** Names that `findClutter` met so far, in order. */
  names: ReadonlySet<string>;
  /** What filter lists know of the page; `names` as utils/lists wants them, '' for what they know of the site. */
  askLists: (question: {
    language: string;
    names: string;
  }) => Promise<readonly { list: string; selectors: readonly string[] }[]>;
  /** Selectors of what the category's packaged sheet hides before the body is known; '' for none. */
  early: (category: CategoryId) => string;
}
