import { claimByCall } from './calls';
import type { Matcher } from './claims';
import { claimByForm } from './forms';
import { claimByLabel } from './labels';
import { claimByLinks } from './links';
import { claimByList } from './lists';
import { claimByName, claimBySelector } from './names';
import { claimTheRest } from './rest';
import { claimByTeasers } from './teasers';
import { claimByText } from './texts';

/** What is asked of every page, and of what is inserted into one. */
export const MATCHERS: readonly Matcher[] = [
  claimByName,
  claimBySelector,
  claimByLabel,
  claimByCall,
  claimByForm,
  claimByLinks,
  claimByText,
  claimTheRest,
  claimByList,
  claimByTeasers,
];
