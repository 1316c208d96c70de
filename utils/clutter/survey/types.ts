/** One element of a page, with sums over everything in it. */
export interface Part {
  index: number;
  /** Its descendants are the parts after it up to, not with, this index. */
  end: number;
  element: Element;
  /** Local name. */
  name: string;
  parent: Part | null;
  /** Indexes of rows that its names call for; null for none. */
  named: readonly number[] | null;
  /** Words outside links and controls. */
  words: number;
  /** Words in links and controls. */
  linked: number;
  /** Of `words`, those in runs long enough to be a paragraph. */
  prose: number;
  /** Of these, the ones that are its own and not of a block inside it. */
  ownProse: number;
  /** How many runs these are. */
  ownRuns: number;
  /** Links with an address. */
  links: number;
  /** Buttons and form fields. */
  fields: number;
  /** Pictures, players and frames; of these, the ones that are not in a link. */
  media: number;
  pictures: number;
  /** Its text nodes that are more than white space; the first of them, unfolded. */
  texts: number;
  firstText: string;
  /** Whether that text is its own, not a child's: a label need not have an element of its own. */
  owns: boolean;
}

/** A page or an inserted part of one, read once. */
export interface Survey {
  /** In document order. */
  parts: readonly Part[];
  byElement: ReadonlyMap<Element, Part>;
}
