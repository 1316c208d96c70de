import type { CategoryId } from './categories';

/** An element that is clutter, and the rule that says so. */
export interface Finding {
  element: Element;
  category: CategoryId;
  /** Id of the rule's row. */
  rule: string;
}

/** Where an article's text stands. */
export interface Text {
  /** The innermost element that holds nearly all of it. */
  box: Element;
  /** The first paragraph in that box that is no standfirst: it stands with the others. */
  first: Element;
  /** The last paragraph. */
  last: Element;
}

/** Selectors of one filter list that may match something of the page at hand. */
export interface Listed {
  /** Id of the list. */
  list: string;
  /** One or more, joined by commas. */
  selector: string;
}

/** What a row's element may hold. Words are counted as utils/dom `weigh` does. */
export interface Limit {
  /** Words outside links and controls, at most. */
  words?: number;
  /** The same, at least. */
  says?: number;
  /** Words in runs of text long enough to be a paragraph, outside links, at most. */
  prose?: number;
  /** Links, at least. */
  links?: number;
  /** Links, buttons and fields together, at least. */
  controls?: number;
  /** Words outside links for each link, at most. */
  perLink?: number;
  /** Words in links for each link, at least: titles have several. */
  perTitle?: number;
  /** Of all its words those in links and controls, at least (0 to 1). */
  linked?: number;
  /** Words in links and controls, at most. */
  led?: number;
  /** Pictures in links for each link, at least. */
  pictured?: number;
  /** Pictures, players and frames outside links, at most. */
  pictures?: number;
  /** All of them together with links, buttons and fields, at most. */
  filled?: number;
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
  /** CSS, one selector each. */
  | { by: 'selector'; selectors: readonly string[] }
  /**
   * Words in a row in one class, id, naming attribute or custom element's name, which are parted at `-`, `_` and capitals:
   * `ad slot` is in `ad-slot`, `topAdSlot_2`, not in `adslot`. A leading `=` asks that the name have no other words.
   */
  | { by: 'name'; names: readonly string[] }
  /**
   * A heading or line of its own that says this, and what it stands above. Written as utils/dom `fold` leaves it; a
   * trailing `*` allows up to six words more, a number in brackets may follow. `alone`: the label is clutter even where it
   * stands above nothing.
   */
  | { by: 'label'; labels: readonly string[]; alone: boolean }
  /** The largest box around so many links of a kind that holds hardly anything else. */
  | LinksMatch
  /** The largest box of few words around a link or button of a kind. */
  | CallMatch
  /**
   * The largest box of few words around a field for an e-mail address, where nothing else is asked for and nothing said that
   * helps or is the article's: it says what is sent there, and its form does not lead where something else is done.
   */
  | { by: 'form'; says: RegExp; leads: RegExp }
  /** The largest box of few words around a line outside the article that says the first of these, and all of them; `apart` as for a call. */
  | { by: 'text'; says: readonly RegExp[]; apart: boolean }
  /**
   * A paragraph of the article that is one link: in capitals or between signs. In news also titles with a label of other
   * stories before them, in a line (a quotation and a table may be one) or below it.
   */
  | { by: 'line' }
  | PleaMatch
  /** A box among the paragraphs of news with linked titles of the site, each with an address made of it, or called a teaser. */
  | { by: 'card' }
  /** A box with a run of alike children, each with a linked title. */
  | { by: 'teasers'; atLeast: number }
  /** A box behind the beginning of the article with several linked titles of the site's own pages. */
  | { by: 'titles' }
  /** A box with nothing in it yet but a script whose address or beginning is one of these. */
  | { by: 'script'; says: RegExp }
  /** What a filter list of this id (utils/lists) selects. */
  | { by: 'list'; list: string }
  /** All that is neither the article nor around it. */
  | { by: 'rest' };

/** What a link or button must be; what is left out is not asked. */
export interface CallMatch {
  by: 'call';
  /** What it says, written as a label. */
  labels?: readonly string[];
  /** Where it leads. */
  address?: RegExp;
  /** Its class. */
  className?: RegExp;
  /** Whether it must come after the article's beginning, in a box that is not one of several alike. */
  apart?: boolean;
  /** Whether, inside the article, it must stand in a box of its own and not in a paragraph. */
  boxed?: boolean;
  /** Whether, in a paragraph of the article, it must lead to a page of the same site. */
  home?: boolean;
}

/** A paragraph that says this, of which every link leads to a page of the same site. */
export interface PleaMatch {
  by: 'plea';
  says: RegExp;
  /** What each link says, or what its address says behind the host. */
  asks: RegExp;
}

export interface LinksMatch {
  by: 'links';
  /** What the pattern is asked of: the address, or what a link is called (class, id, label, title, text). */
  of: 'address' | 'name';
  pattern: RegExp;
  /** Whether they must come after the article's beginning, and outside the page's menus. */
  after: boolean;
  /** Such links, at least. */
  least: number;
  /** Their share of all links and buttons of the box, at least. */
  share: number;
}
