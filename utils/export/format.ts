import type { Article } from '../article/schema';

/** What the interface says about an article, in its own language. */
export interface Words {
  /** "By Ada Lovelace"; null where no author is known. */
  byline: string | null;
  /** Date of publication as people write it; null where it is not known. */
  date: string | null;
}

/** A form in which an article can be taken along. A new one is a file of its own, and a row in the table. */
export interface Format {
  /** Ending of its files, without the dot. */
  extension: string;
  mediaType: string;
  write(article: Omit<Article, 'html'>, words: Words): string;
}
