import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extract } from '../utils/article';
import { type Extraction, takeAsk } from '../utils/browser/ask';
import { copyDocument } from '../utils/copy';

/** Injected on a click: reads the page from an inert copy, in the page's own process, and gives back what it found. */
export default defineUnlistedScript((): Extraction => {
  const { document: copy, url, complete } = copyDocument(document);
  // The words of the page are as old as its load.
  const today = performance.timeOrigin;
  return { article: extract(copy, url, { ...takeAsk(), today }), complete };
});
