/** Ids of the categories (utils/clutter) that lists hide. */
export type ListedCategory = 'ad' | 'social' | 'cookie' | 'subscribe-promo' | 'furniture';

/** What a page tells of itself, so that what lists know of it can be looked up. */
export interface Question {
  /** Host name. */
  host: string;
  /** BCP 47; '' where the page does not say. */
  language: string;
  /** Classes as `.name`, ids as `#name`, custom elements by name, parted by blanks. */
  names: string;
}

/** Selectors of one list that may match something on a page. */
export interface Listed {
  list: string;
  selectors: readonly string[];
}

/** What lists hide on every site. By list. */
export type GeneralPack = Record<string, General>;

export interface General {
  /** Selectors that are a class or an id and nothing else, parted by blanks. */
  plain: string;
  /** Other selectors, by a name that whatever they match must have. */
  named: Record<string, readonly string[]>;
  /** By the beginning of an id or a class: `#banner-`. */
  begun: Record<string, readonly string[]>;
}

/** What lists hide on some sites. By host name; `name.*` stands for any ending. */
export type SitePack = Record<string, Site>;

export interface Site {
  /** Selectors by list. */
  hide?: Record<string, readonly string[]>;
  /** Selectors that hide nothing there; `*` for all that are general. */
  spare?: readonly string[];
}

/** What the options page says of a list. */
export interface About {
  id: string;
  title: string;
  version: string;
  /** YYYY-MM-DD */
  date: string;
  /** A name or the address of one. */
  licence: string;
  homepage: string;
  /** Selectors taken from it. */
  selectors: number;
}
