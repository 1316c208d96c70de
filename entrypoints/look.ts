import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startLook } from '../utils/typography';

/** Loaded first and not deferred in each of Lede's pages: the theme's colours are there before anything is painted. */
export default defineUnlistedScript(() => startLook(window));
