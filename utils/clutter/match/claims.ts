import type { Guard } from '../guard';
import type { NameIndex } from '../survey/names';
import type { Part, Survey } from '../survey/types';
import type { Listed, Row } from '../types';
import type { LabelIndex } from './label-index';

/** A part that a row calls clutter, before the guard is asked. */
export interface Claim {
  part: Part;
  /** Index in the table of rows. */
  row: number;
  /** Set where the row's limit has been asked of another part: of the box that a label stands above. */
  proven?: true;
}

/** What was found: a part, and the row that says so. */
export interface Found {
  part: Part;
  row: Row;
}

/** What a matcher is told of a page. */
export interface Asking {
  root: ParentNode;
  page: Survey;
  rows: readonly Row[];
  /** Labels of rows, and what their calls say. */
  labels: LabelIndex;
  calls: LabelIndex;
  /** Selectors of rows with neither class, id nor element name. */
  selectors: NameIndex['rest'];
  /** What filter lists say of this page. */
  listed: readonly Listed[];
  guard: Guard;
  /** Whether a link leads to another page of the article. */
  isPage(link: Element): boolean;
  /** Whether a part lies in the site's own menus: before the article, or in the page's footer. */
  isMenu(part: Part): boolean;
  /** Whether it lies in what readers wrote, or in what is said of the author: that is alike too, and linked. */
  isThread(part: Part): boolean;
}

/** Finds what rows of one kind call for. */
export type Matcher = (asking: Asking) => Claim[];

/** What is known only where a page is read as a whole. */
export interface Whole {
  matchers: readonly Matcher[];
  /** Of a page: tells whether a link leads to another page of its article, or to another place in it. */
  pagesOf(root: ParentNode): (link: Element) => boolean;
  /** Headings over nothing, or over nothing but what was found. */
  orphansOf(asking: Asking, found: readonly Found[]): Found[];
}
