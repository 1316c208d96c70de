import type { CategoryId } from '../categories';

/** What of a box may go with what was found in it, at most. */
export interface Rest {
  words: number;
  /** Of these, in running text. */
  prose: number;
  /** Links, buttons and fields: one to close it. */
  controls: number;
  media: number;
  /** Of these, the ones that lead nowhere. */
  pictures: number;
}

const bare: Rest = { words: 8, prose: 0, controls: 1, media: 0, pictures: 0 };

const most: Partial<Record<CategoryId, Rest>> = {
  // A picture of what is sent.
  newsletter: { ...bare, words: 60, prose: 60, media: 1, pictures: 1 },
  'subscribe-promo': { ...bare, words: 40, prose: 40 },
  cookie: { ...bare, words: 60, prose: 60 },
  // Beside what shares buttons that print, save, count.
  social: { ...bare, words: 6, controls: 5 },
  // Under the heading a line of what they are, beside it the way to all of them and arrows, a picture for the first.
  related: { words: 30, prose: 30, controls: 3, media: 1, pictures: 0 },
};

/** What goes with what is found (grow.ts). */
export const GROWTH = {
  /** A heading. */
  bare,
  /** By category, where it differs. */
  most,
  /** Words of a line that only a class calls a heading. */
  called: 8,
  /** Words that may be what a list of titles is called, whatever they say, and words of these titles, at least. */
  named: { said: 8, titles: 15 },
  /** The same where there is a heading too. */
  introduced: { said: 30, titles: 30 },
};
