import type { Article } from '../article/schema';

/** An article as it is kept. */
export interface Kept {
  id: string;
  article: Article;
  /** When it was last put or read, milliseconds since 1970. */
  used: number;
}

/** Where articles are kept: on disk, or in memory for private windows. */
export interface Shelf {
  /** What is kept under an id, as it was found: nothing about it is certain. Undefined where there is nothing. */
  get(id: string): Promise<unknown>;
  /**
   * Keeps an article and drops the least recently used ones beyond `room`, both or neither.
   * @throws where there is no space; then nothing has changed
   */
  put(kept: Kept, room: number): Promise<void>;
}
