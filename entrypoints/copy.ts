import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type PackedCopy, packPage } from '../utils/copy';

/** Injected on a click: gives back a copy of the page. Lede's own pages read the article, so the page goes on at once. */
export default defineUnlistedScript((): PackedCopy => packPage(document));
