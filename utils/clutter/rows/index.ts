import type { Row } from '../types';
import { AD } from './ad';
import { PROMO } from './promo';
import { RECOMMEND_ADS } from './recommend-ads';
import { RELATED } from './related';
import { REST } from './rest';
import { SOCIAL } from './social';

/** All that is known of clutter. Where two rows call for one element the earlier names it, so what is surer stands first. */
export const ROWS: readonly Row[] = [...RECOMMEND_ADS, ...AD, ...SOCIAL, ...PROMO, ...REST, ...RELATED];
