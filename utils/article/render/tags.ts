/** What becomes of an element in the article's HTML. What stands in no set dissolves: its content stays, its tag goes. */

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Kept, and holding one paragraph's text themselves. */
export const TEXT_BLOCKS = set('p h2 h3 h4 h5 h6 li dt dd td th pre figcaption summary caption');

/** Kept around other blocks. */
export const STRUCTURE = set('ul ol dl blockquote details');

/** The parts of a table, kept where the table holds data (see tables.ts). */
export const TABLE = set('table thead tbody tfoot tr td th caption');

/** Kept in a row even where nothing stands in them. */
export const CELLS = set('td th');

/** Kept inside a line of text. */
export const PHRASES = set(
  'a em i strong b code kbd samp var sub sup mark q cite abbr dfn time ruby rt rp bdi bdo del ins small s u',
);

/** Attributes kept, by element. Addresses are made absolute; everything else is dropped. */
export const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  time: ['datetime'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan', 'scope'],
  ol: ['start', 'reversed', 'type'],
  li: ['value'],
  q: ['cite'],
  blockquote: ['cite'],
  abbr: ['title'],
  dfn: ['title'],
};

/** Kept on every element that is kept. */
export const EVERYWHERE: readonly string[] = ['dir', 'lang'];

/** The page's headline is the article's `title`; headings of the body begin a level lower. */
export const RENAMED: Readonly<Record<string, string>> = {
  h1: 'h2',
  strike: 's',
  tt: 'code',
  acronym: 'abbr',
};
