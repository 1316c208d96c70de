import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { loadedRows } from './article/loaded';
import { MEASURES } from './article/measures';
import { type ArticleOptions, readOptions } from './article/options';
import { readQuality } from './article/quality';
import { timeRows, YARDSTICK } from './article/time';
import { worstOfSet } from './article/worst';
import { bundleEngine, bundlePage } from './browser/bundle';
import { inCallersFolder, main } from './browser/command';
import { launch, openTab } from './browser/pool';
import { serve } from './browser/server';
import { evenly, keyOf, type Page, readCorpus } from './corpus/read';
import { writeLines } from './report/lines';
import { takeMeasures } from './report/measure';
import { progressOf } from './report/progress';
import { tableOf } from './report/table';

/** `npm run bench:article`: what extractors find of articles' text, and how long they take. */
async function benchArticle(options: ArticleOptions): Promise<void> {
  const extractors = [...(options.lede ? ['lede'] : []), ...options.peers];
  const pages = readCorpus(options.corpus.map(inCallersFolder), options.sets, options.limit);
  const bundle = await bundlePage('index');
  const engine = options.lede ? await bundleEngine(options.engine && inCallersFolder(options.engine)) : '';
  const site = await serve(
    { 'engine.js': engine, 'bench.js': bundle },
    new Map(pages.map((page) => [keyOf(page), page.file])),
  );
  const browser = await launch();
  try {
    const out = options.out && inCallersFolder(options.out);
    const { jobs } = options;
    const read = await readQuality(browser, site.origin, pages, extractors, { jobs, out, bundle });
    if (out) writeLines(join(out, 'article.jsonl'), read);
    console.log(tableOf('Articles', takeMeasures(MEASURES, read, extractors), extractors));
    const timed = evenly(pages, options.timePages);
    if (options.time) console.log(`\n${await showTimes(browser, site.origin, timed, extractors)}`);
    if (options.loaded) console.log(`\n${await showLoaded(browser, site.origin, timed)}`);
    for (const set of options.sets) console.log(`\n${worstOfSet(set, read, extractors[0]!, options.worst)}`);
  } finally {
    await browser.close();
    site.close();
  }
}

async function showTimes(
  browser: Browser,
  origin: string,
  pages: readonly Page[],
  extractors: readonly string[],
): Promise<string> {
  const tab = await openTab(browser, origin);
  const columns = [...new Set([...extractors, YARDSTICK])];
  return tableOf('Time', await timeRows(tab, pages, columns, progressOf('timed')), columns);
}

async function showLoaded(browser: Browser, origin: string, pages: readonly Page[]): Promise<string> {
  const script = await bundlePage('loaded');
  const rows = await loadedRows(browser, origin, pages, script, progressOf('loaded'));
  return tableOf('In the loaded page', rows, ['lede']);
}

main(readOptions, benchArticle);
