import type { CategoryId } from './categories';

/** An element that is clutter, and the rule that says so. */
export interface Finding {
  element: Element;
  category: CategoryId;
  /** Id of the rule's row. */
  rule: string;
}

/** What a row's element may hold. Words are counted as utils/dom `weigh` does. */
export interface Limit {
  /** Words outside links and controls, at most. */
  words?: number;
  /** Words in runs of text long enough to be a paragraph, outside links, at most. */
  prose?: number;
  /** Links, at least. */
  links?: number;
  /** Links, buttons and fields together, at least. */
  controls?: number;
  /** Words outside links for each link, at most. */
  perLink?: number;
  /** Of all its words those in links and controls, at least (0 to 1). */
  linked?: number;
  /** Pictures, players and frames outside links, at most. */
  pictures?: number;
}

/** One thing known of clutter. */
export interface Row {
  /** Unique, `category/what`. */
  id: string;
  category: CategoryId;
  /** Where it acts: outside the article's body, inside it, or both. */
  where: 'outside' | 'inside' | 'both';
  /** `start`: safe before the body is known, as a packaged sheet; a `selector` row only. Else `parsed`. */
  when: 'start' | 'parsed';
  /** Whether it also acts where no body was found: on a home page. */
  certain: boolean;
  match: Match;
  limit: Limit;
}

export type Match =
  /** CSS, comma-separated. */
  | { by: 'selector'; selector: string }
  /**
   * Words in a row in one class, id, test id or element name, which are parted at `-`, `_` and capitals: `ad slot`
   * is in `ad-slot`, `topAdSlot_2`, not in `adslot`. A leading `=` asks that the name have no other words.
   */
  | { by: 'name'; names: readonly string[] }
  /**
   * A heading or line of its own that says this, and what it stands above. Compared folded; a trailing `*` allows up
   * to six words more.
   */
  | { by: 'label'; labels: readonly string[] }
  /** A paragraph that begins so and goes on as a link. */
  | { by: 'lead-in'; labels: readonly string[] }
  /** The smallest box around links to these addresses that holds hardly anything else. */
  | { by: 'links'; addresses: RegExp }
  /** A box with a run of alike children, each with a linked title. */
  | { by: 'teasers'; atLeast: number };
