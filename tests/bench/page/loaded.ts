import { extract } from '../../../utils/article';
import { copyDocument } from '../../../utils/copy';

declare global {
  /** Reads the page this runs in as the extension's injected script does, in two steps that can be timed apart. */
  var readLoaded: { copy(): void; extract(): void };
}

let copied: ReturnType<typeof copyDocument> | undefined;

globalThis.readLoaded = {
  copy: () => {
    copied = copyDocument(document);
  },
  extract: () => {
    if (copied) extract(copied.document, copied.url);
  },
};
