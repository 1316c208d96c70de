import { pagesOf } from './belongs';
import { claimByCard } from './cards';
import type { Whole } from './claims';
import { claimByLine } from './lines';
import { orphansOf } from './orphans';
import { claimByPlea } from './pleas';
import { claimByScript } from './scripts';
import { claimByTitles } from './title-lists';

/** What is asked of a page that is read as a whole, besides: of what is inserted, too little around it is known. */
export const WHOLE_PAGE: Whole = {
  matchers: [claimByLine, claimByCard, claimByPlea, claimByTitles, claimByScript],
  pagesOf,
  orphansOf,
};
