import { claimByCard } from './cards';
import type { Matcher } from './claims';
import { claimByLine } from './lines';
import { claimByPlea } from './pleas';
import { claimByScript } from './scripts';
import { claimByTitles } from './titled';

/** What is asked of a page that is read as a whole, besides: of what is inserted, too little around it is known. */
export const WHOLE_PAGE: readonly Matcher[] = [
  claimByLine,
  claimByCard,
  claimByPlea,
  claimByTitles,
  claimByScript,
];
