import { createPolicy } from '../dom';

/** Only what the sanitiser has made, or parses inertly, is given to it. */
export const policy = createPolicy('lede');
