import type { CategoryId } from '../clutter/categories';
import type { FromList } from '../clutter/listed';
import type { Finding, Listed } from '../clutter/types';

/** Something to hide. */
export interface Planned extends Finding {
  /** For holding nothing but hidden things, not for what it is itself. */
  wrapper: boolean;
}

/** What a copy of a page says of the page. Elements are numbers: their place in the copy, in document order, from 0. */
export interface Inspection {
  /** The elements that together hold the article; empty where none was found. */
  body: readonly number[];
  headline: number | null;
  /** The blocks of the article, and the weight of each as utils/dom `weigh` counts. */
  paragraphs: readonly (readonly [element: number, words: number])[];
  /** What is to be hidden: what is clutter and no loss to the article, then the wrappers around it. */
  hidden: readonly { element: number; category: CategoryId; rule: string; wrapper: boolean }[];
  /** What the packaged sheets hide (utils/clutter/start) and the inspection does not. */
  shown: readonly number[];
  /** What filter lists say of the page. */
  listed: readonly Listed[];
  /** What may show a shadow tree, of which a copy knows nothing. */
  hosts: readonly number[];
}

/** What was read of a page: an inspection of a copy, and the elements that were there when it was made, by number. */
export interface Reading {
  inspection: Inspection;
  elements: ArrayLike<Element>;
}

/** Asks filter lists; `names` as utils/lists wants them, '' for what they know of the site. */
export type AskLists = (question: { language: string; names: string }) => Promise<readonly FromList[]>;
