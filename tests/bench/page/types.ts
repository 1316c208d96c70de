/** Milliseconds. `extract` holds everything where an extractor does not tell its parts apart. */
export interface Times {
  extract: number;
  metadata: number;
  sanitise: number;
}

/** What an extractor made of a page. Null where it says nothing. */
export interface Extraction {
  html: string;
  title: string | null;
  byline: string | null;
  /** As the extractor gives it. */
  date: string | null;
  readerable: boolean | null;
  times: Times;
}

/** An extraction as it is scored and kept: with its text in place of its HTML. */
export type Outcome = Omit<Extraction, 'html'> & { text: string; error: string | null };

/** Of a page on which an extractor failed, or before it ran. */
export const EMPTY_OUTCOME: Outcome = {
  text: '',
  title: null,
  byline: null,
  date: null,
  readerable: null,
  times: { extract: 0, metadata: 0, sanitise: 0 },
  error: null,
};

/** Reads a freshly parsed document, which it may consume. `force`: show something even where there is no article. */
export type Extractor = (document: Document, url: string, force: boolean) => Extraction;
