import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { copyDocument } from '../utils/copy';
import { type PackedCopy, packCopy } from '../utils/copy/pack';

/** Injected on a click: gives back an inert copy of the page. Lede's own pages read the article, so the page goes on at once. */
export default defineUnlistedScript((): PackedCopy => packCopy(copyDocument(document)));
