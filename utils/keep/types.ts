import type { Finder } from '../clutter';
import type { Beginning, Inspect } from '../hide';
import type { AskLists } from '../inspect/types';

/** What keeping knows by others: where the article is, and what clutter looks like. */
export interface Tools {
  inspect: Inspect;
  /** Finds clutter in what the page inserts. */
  finder: Pick<Finder, 'find' | 'names'>;
  /** What filter lists know of names that the finder met. */
  askLists: AskLists;
  /** Selectors of what the packaged sheets hide before the body is known; '' for none. */
  early: string;
}

/** What was asked of the page and seen in it before it was kept. */
export type Given = Pick<Beginning, 'reading' | 'inserted' | 'isScrolled'>;
