import type { Row } from '../types';
import { AD } from './ad';
import { COMMENTS } from './comments';
import { COOKIE } from './cookie';
import { LISTED } from './lists';
import { NEWSLETTER } from './newsletter';
import { RECOMMEND_ADS } from './recommend-ads';
import { RELATED } from './related';
import { AUTHOR, FOCUS, FURNITURE, NAV, TAGS } from './rest';
import { SOCIAL } from './social';
import { SUBSCRIBE_PROMO } from './subscribe-promo';
import { VIDEO } from './video';

/** All that is known of clutter. Where two rows call for one element the earlier names it, so what is surer stands first. */
export const ROWS: readonly Row[] = [
  ...RECOMMEND_ADS,
  ...AD,
  ...SOCIAL,
  ...COOKIE,
  ...NEWSLETTER,
  ...SUBSCRIBE_PROMO,
  ...VIDEO,
  ...COMMENTS,
  ...AUTHOR,
  ...TAGS,
  ...FURNITURE,
  ...RELATED,
  ...LISTED,
  ...NAV,
  ...FOCUS,
];
