/** Where the article is in a document. */
export interface Location {
  /** The elements that together hold the body, in document order; empty where none was found. */
  body: readonly Element[];
  /** The headline's element, where one is seen. */
  headline: Element | null;
  /** 0 to 1. */
  confidence: number;
}
