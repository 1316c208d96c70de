import type { CorpusOptions } from '../cli/options';
import { keyOf, type Page, readCorpus } from '../corpus/read';
import type { Outcomes } from '../page';
import { EMPTY_OUTCOME } from '../page/types';
import { progressOf } from '../report/progress';
import { bundleEngine, bundlePage } from './bundle';
import { PEERS, peerCache } from './peers';
import { launch, runInTabs } from './pool';
import { serve } from './server';

/** Sets of pages that are mostly no articles: the reader is forced on them. */
const FORCED = new Set(['wcxb-other']);

/** The bench's browser with the corpus behind it. */
export type Bench = Awaited<ReturnType<typeof openBench>>;

/** Builds what runs in the page, serves the corpus and starts a browser. Whoever opens it closes it. */
export async function openBench({ corpus, sets, limit, engine, extractors }: CorpusOptions) {
  const pages = readCorpus(corpus, sets, limit);
  return openOn(pages, extractors.includes('lede') ? await bundleEngine(engine) : '');
}

/** The same on pages and with an engine's bundle that are at hand. */
export async function openOn(pages: readonly Page[], engine: string) {
  const script = await bundlePage('index');
  const site = await serve(
    { 'engine.js': engine, 'bench.js': script },
    new Map(pages.map((page) => [keyOf(page), page.file])),
  );
  const browser = await launch();
  const close = async () => {
    await browser.close();
    site.close();
  };
  return { pages, script, origin: site.origin, browser, close };
}

/** Where the bench's site serves the HTML of a page. */
export const sourceOf = (page: Page): string => `/page/${encodeURIComponent(keyOf(page))}`;

/**
 * Has every extractor read every page, results in the order of the pages. Peers' outcomes come from the cache where it has
 * them; what fails, or does not answer in time, is an empty outcome that says so.
 */
export async function readPages(
  { browser, origin, pages, script }: Bench,
  { extractors, jobs, out }: Pick<CorpusOptions, 'extractors' | 'jobs' | 'out'>,
): Promise<Outcomes[]> {
  const peers = extractors.filter((name) => name in PEERS);
  const caches = new Map(peers.map((name) => [name, peerCache(name, out, script)]));
  const read = await runInTabs(browser, origin, pages, {
    jobs,
    work: async (tab, page) => {
      const missing = extractors.filter((name) => !caches.get(name)?.get(keyOf(page)));
      if (missing.length === 0) return {};
      const task = {
        source: sourceOf(page),
        url: page.url,
        extractors: missing,
        force: FORCED.has(page.set),
      };
      return tab.evaluate((t) => bench.readPage(t), task);
    },
    giveUp: (_, error) =>
      Object.fromEntries(extractors.map((name) => [name, { ...EMPTY_OUTCOME, error: String(error) }])),
    progress: progressOf('read'),
  });
  const outcomes = pages.map((page, index) => {
    const cached = (name: string) => caches.get(name)?.get(keyOf(page));
    return Object.fromEntries(extractors.map((name) => [name, cached(name) ?? read[index]![name]!]));
  });
  for (const [name, cache] of caches) {
    for (const [index, page] of pages.entries()) cache.set(keyOf(page), outcomes[index]![name]!);
    cache.save();
  }
  return outcomes;
}
