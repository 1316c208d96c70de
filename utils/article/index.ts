import { judgePage } from '../locate';
import { apartFrom } from './apart';
import { choose, chooseOfAny } from './choose';
import { completeMetadata, readMetadata } from './metadata';
import { consult } from './opinion';
import { addressesOf } from './render/addresses';
import { render } from './render/render';
import type { Article } from './schema';
import { nameOfPage, verdict } from './verdict';

export type { Article, LeadImage } from './schema';
export { ArticleSchema } from './schema';

export interface ExtractOptions {
  /** Give what most resembles an article even where the page is none ("show anyway"). Default false. */
  force?: boolean;
  /** The moment of reading, in milliseconds, where the page is live: what "2 hours ago" counts from where the page tells of no time. Default: none. */
  today?: number;
  /** Milliseconds, for timings. Default `performance.now`. */
  now?: () => number;
}

/**
 * The article of a document.
 *
 * @param document a copy of the page or a parsed one, inert. It may be consumed.
 * @param url the page's address, absolute.
 * @returns always an Article; where nothing is found its `html` and `text` are empty and `readerable` is false. Its `html`
 *   is NOT sanitised: whoever shows it does that (utils/sanitise).
 */
export function extract(document: Document, url: string, options: ExtractOptions = {}): Article {
  const clock = stopwatch(options.now ?? (() => performance.now()));
  const found = readMetadata(document, url, { today: options.today ?? null });
  const metadataTime = clock();
  const judged = consult(document, judgePage(document));
  const { title, byline } = found.elements;
  const elements = [...(title ? [title] : []), ...byline];
  const apart = apartFrom(judged.page, { title: found.title, byline: found.byline, elements });
  const kept = choose(judged, apart);
  const shown = options.force ? chooseOfAny(judged.page, apart) : kept;
  const body = render(judged.page.scan, shown, addressesOf(document, url));
  const { readerable, confidence } = verdict({ judged, kept, url, found, name: nameOfPage(document) });
  const extractTime = clock();
  const metadata = completeMetadata(found, body);
  const timings = { metadata: metadataTime + clock(), extract: extractTime, sanitise: 0 };
  return { ...metadata, ...body, readerable, confidence, timings };
}

/** Milliseconds since it was last asked. */
function stopwatch(now: () => number): () => number {
  let last = now();
  return () => {
    const before = last;
    last = now();
    return last - before;
  };
}
