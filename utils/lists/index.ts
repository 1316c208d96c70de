/** What filter lists say is clutter: which lists there are, and how they are looked up. Compiled by scripts/lists. */
export { LISTS, type List } from './catalogue';
export { createShelf, FILES, type Shelf } from './shelf';
export type { About, Listed, Question } from './types';
