import { join } from 'node:path';
import { MEASURES } from './article/measures';
import { type ArticleOptions, readOptions } from './article/options';
import { type ReadPage, readQuality } from './article/quality';
import { timeRows } from './article/time';
import { bundleEngine, bundlePage } from './browser/bundle';
import { inCallersFolder, main } from './browser/command';
import { launch, openTab } from './browser/pool';
import { serve } from './browser/server';
import { keyOf, readCorpus } from './corpus/read';
import { writeLines } from './report/lines';
import { takeMeasures } from './report/measure';
import { progressOf } from './report/progress';
import { tableOf } from './report/table';
import { worstOf } from './report/worst';

/** `npm run bench:article`: what extractors find of articles' text, and how long they take. */
async function benchArticle(options: ArticleOptions): Promise<void> {
  const extractors = [...(options.lede ? ['lede'] : []), ...options.peers];
  const pages = readCorpus(options.corpus.map(inCallersFolder), options.sets, options.limit);
  const bundle = await bundlePage();
  const engine = options.lede ? await bundleEngine(options.engine && inCallersFolder(options.engine)) : '';
  const site = await serve(
    { 'engine.js': engine, 'bench.js': bundle },
    new Map(pages.map((page) => [keyOf(page), page.file])),
  );
  const browser = await launch();
  try {
    const out = options.out && inCallersFolder(options.out);
    const read = await readQuality(browser, site.origin, pages, extractors, {
      jobs: options.jobs,
      out,
      bundle,
    });
    if (out) writeLines(join(out, 'article.jsonl'), read);
    console.log(tableOf('Articles', takeMeasures(MEASURES, read, extractors), extractors));
    if (options.timePages > 0) {
      const step = Math.max(1, pages.length / options.timePages);
      const timed = pages.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
      const tab = await openTab(browser, site.origin);
      const columns = [...new Set([...extractors, 'readability'])];
      console.log(
        `\n${tableOf('Time', await timeRows(tab, timed, extractors, progressOf('timed')), columns)}`,
      );
    }
    for (const set of options.sets) console.log(`\n${worstOfSet(set, read, extractors[0]!, options.worst)}`);
  } finally {
    await browser.close();
    site.close();
  }
}

/** The worst pages of a set under its own score: F1 of the text, or wanted less unwanted snippets. */
function worstOfSet(set: string, pages: readonly ReadPage[], extractor: string, count: number): string {
  const placed = pages
    .filter((page) => page.set === set)
    .map(({ id, scores, extractors }) => {
      const { f1, wordF1, precision, recall, with: wanted, without } = scores[extractor]!;
      const snippets = `${wanted?.found ?? 0}/${wanted?.of ?? 0} wanted, ${without?.found ?? 0}/${without?.of ?? 0} not`;
      const share = (wanted ? wanted.found / wanted.of : 1) - (without ? without.found / without.of : 0);
      const exact = `P ${(precision ?? 0).toFixed(3)} R ${(recall ?? 0).toFixed(3)}`;
      const error = extractors[extractor]?.error ?? '';
      const own = set === 'wcxb-other' ? wordF1 : f1;
      return { id, score: own ?? share, note: [f1 === undefined ? snippets : exact, error].join(' ') };
    });
  return worstOf(`Worst of ${set}, ${extractor}`, placed, count);
}

main(readOptions, benchArticle);
