import type { Browser } from '@playwright/test';
import { PEERS, peerCache } from '../browser/peers';
import { runInTabs } from '../browser/pool';
import { keyOf, type Page } from '../corpus/read';
import type { Outcomes } from '../page';
import { EMPTY_OUTCOME, type Outcome } from '../page/types';
import { progressOf } from '../report/progress';
import { type Scores, scorePage } from './score';

/** Sets of pages that are mostly no articles: the reader is forced on them. */
const FORCED = new Set(['wcxb-other']);

/** A page as read and scored: one line of `article.jsonl`. */
export interface ReadPage {
  id: string;
  set: string;
  url: string;
  scores: Record<string, Scores>;
  extractors: Record<string, Outcome>;
}

/** Has every extractor read every page, and scores what they found. Peers' outcomes come from the cache where it has them. */
export async function readQuality(
  browser: Browser,
  origin: string,
  pages: readonly Page[],
  extractors: readonly string[],
  { jobs, out, bundle }: { jobs: number; out: string | undefined; bundle: string },
): Promise<ReadPage[]> {
  const caches = new Map(
    extractors.filter((name) => name in PEERS).map((name) => [name, peerCache(name, out, bundle)]),
  );
  const known = (page: Page, name: string) => caches.get(name)?.get(keyOf(page));
  const read = await runInTabs(browser, origin, pages, {
    jobs,
    work: async (tab, page): Promise<Outcomes> => {
      const missing = extractors.filter((name) => !known(page, name));
      if (missing.length === 0) return {};
      const task = {
        source: `/page/${encodeURIComponent(keyOf(page))}`,
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
  const lines = pages.map((page, index) => {
    const outcomes = extractors.map((name) => [name, known(page, name) ?? read[index]![name]!] as const);
    for (const [name, outcome] of outcomes) caches.get(name)?.set(keyOf(page), outcome);
    return {
      id: page.id,
      set: page.set,
      url: page.url,
      scores: Object.fromEntries(outcomes.map(([name, outcome]) => [name, scorePage(page.gold, outcome)])),
      extractors: Object.fromEntries(outcomes),
    };
  });
  for (const cache of caches.values()) cache.save();
  return lines;
}
