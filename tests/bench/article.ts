import { join } from 'node:path';
import { loadedRows } from './article/loaded';
import { MEASURES } from './article/measures';
import { type ArticleOptions, readArticleOptions } from './article/options';
import { readParts } from './article/parts';
import { scoredPage } from './article/quality';
import { timeTable, YARDSTICK } from './article/time';
import { worstOfSet } from './article/worst';
import { bundlePage } from './browser/bundle';
import { openTab } from './browser/pool';
import { type Bench, openBench, readPages } from './browser/read';
import { main } from './cli/run';
import { evenly, type Page } from './corpus/read';
import { writeLines } from './report/lines';
import { takeMeasures } from './report/measure';
import { progressOf } from './report/progress';
import { tableOf } from './report/table';

/** `npm run bench:article`: what extractors find of articles' text, and how long they take. */
async function benchArticle(options: ArticleOptions): Promise<void> {
  const { extractors, out } = options;
  if (options.parts) return benchParts(options);
  const opened = await openBench(options);
  try {
    const outcomes = await readPages(opened, options);
    const read = opened.pages.map((page, index) => scoredPage(page, outcomes[index]!));
    if (out) writeLines(join(out, 'article.jsonl'), read);
    console.log(tableOf('Articles', takeMeasures(MEASURES, read, extractors), extractors));
    const timed = evenly(opened.pages, options.timePages);
    const yardstick = options.time ? await showTimes(opened, timed, extractors) : undefined;
    if (options.loaded) await showLoaded(opened, timed, yardstick);
    for (const set of options.sets) console.log(`\n${worstOfSet(set, read, extractors[0]!, options.worst)}`);
  } finally {
    await opened.close();
  }
}

/** The quality of engines on pages that taught them nothing, all parts of a division in one table. */
async function benchParts(options: ArticleOptions): Promise<void> {
  const { extractors, out, parts } = options;
  const read = await readParts(options);
  if (out) writeLines(join(out, 'article.jsonl'), read);
  console.log(tableOf(`Articles, by ${parts}`, takeMeasures(MEASURES, read, extractors), extractors));
  for (const set of options.sets) console.log(`\n${worstOfSet(set, read, extractors[0]!, options.worst)}`);
}

/** @returns milliseconds that the yardstick took at p95 */
async function showTimes(
  { browser, origin }: Bench,
  pages: readonly Page[],
  extractors: readonly string[],
): Promise<number> {
  const tab = await openTab(browser, origin);
  const columns = [...new Set([...extractors, YARDSTICK])];
  const { rows, yardstick } = await timeTable(tab, pages, columns, progressOf('timed'));
  console.log(`\n${tableOf('Time', rows, columns)}`);
  return yardstick;
}

async function showLoaded(
  { browser, origin }: Bench,
  pages: readonly Page[],
  yardstick?: number,
): Promise<void> {
  const scripts = { copying: await bundlePage('copying'), reading: await bundlePage('reading') };
  const rows = await loadedRows(browser, origin, pages, scripts, progressOf('loaded'), yardstick);
  console.log(`\n${tableOf('One click, code cold', rows, ['lede'])}`);
}

main(readArticleOptions, benchArticle);
