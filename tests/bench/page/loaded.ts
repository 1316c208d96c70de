import { extract } from '../../../utils/article';
import { copyDocument } from '../../../utils/copy';

/** Milliseconds that reading the live page takes: all of it, and the inert copy alone. */
export interface LoadedTimes {
  whole: number;
  copy: number;
}

declare global {
  var timeLoaded: () => LoadedTimes;
}

/** Reads the page this runs in as the extension's injected script does. */
globalThis.timeLoaded = () => {
  const start = performance.now();
  const { document: copied, url } = copyDocument(document);
  const copy = performance.now() - start;
  extract(copied, url);
  return { whole: performance.now() - start, copy };
};
