import { isProbablyReaderable, Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import type {} from '../../../utils/engine';
import type { Extraction, Extractor } from './types';

const clock = (): number => performance.now();

/** Readability consumes what it reads, so every user of it clones first: the clone belongs to its time. */
function readability(document: Document): Extraction {
  const readerable = isProbablyReaderable(document);
  const start = clock();
  const article = new Readability(document.cloneNode(true) as Document).parse();
  const extract = clock() - start;
  return {
    html: article?.content ?? '',
    title: article?.title || null,
    byline: article?.byline || null,
    date: article?.publishedTime || null,
    readerable,
    times: { extract, metadata: 0, sanitise: 0 },
  };
}

function defuddle(document: Document, url: string): Extraction {
  const start = clock();
  const article = new Defuddle(document, { url }).parse();
  const extract = clock() - start;
  return {
    html: article.content,
    title: article.title || null,
    byline: article.author || null,
    date: article.published || null,
    readerable: null,
    times: { extract, metadata: 0, sanitise: 0 },
  };
}

/** The time of `extract` is measured from outside: all of the call but what the article says of its other parts. */
function lede(document: Document, url: string, force: boolean): Extraction {
  if (!globalThis.lede) throw new Error('The engine bundle is not loaded.');
  const start = clock();
  const article = globalThis.lede.extract(document, url, { force });
  const whole = clock() - start;
  const { metadata, sanitise } = article.timings;
  return {
    html: article.html,
    title: article.title || null,
    byline: article.byline,
    date: article.publishedAt,
    readerable: article.readerable,
    times: { extract: whole - metadata - sanitise, metadata, sanitise },
  };
}

/** Every extractor by the name it has in options and tables. */
export const EXTRACTORS: Readonly<Record<string, Extractor>> = { lede, readability, defuddle };
