import { join } from 'node:path';
import type { Page as Tab } from '@playwright/test';
import { keyOf, type Page } from '../corpus/read';
import { readLines, writeLines } from '../report/lines';
import { type Loss, lossBetween } from '../score/loss';
import { countSnippets } from '../score/snippets';
import { visibleText } from './probes';
import { settled, type Visitor } from './visitor';

/** What a clean-up took of one article page. */
export interface PageLoss extends Loss {
  id: string;
  set: string;
  url: string;
  /** Wanted snippets that could be seen before and no longer can. */
  snippets: number;
  /** Why the page could not be shown; null where it was. */
  error: string | null;
}

const NOTHING: Loss = { words: 0, lost: 0, runs: [] };

/** Shows every page without and with Lede, and compares what can be read. What plain pages show is kept in `out`. */
export async function lossesOn(
  pages: readonly Page[],
  visitors: { plain: Visitor; lede: Visitor },
  { out, progress }: { out: string | undefined; progress: (done: number) => void },
): Promise<PageLoss[]> {
  const cache = out && join(out, 'plain-text.jsonl');
  const plain = new Map(cache ? readLines<[string, string]>(cache) : []);
  const known = plain.size;
  const tabs = { plain: await visitors.plain.newTab(), lede: await visitors.lede.newTab() };
  const losses: PageLoss[] = [];
  for (const page of pages) {
    const { id, set, url, gold } = page;
    try {
      const [before, after] = await Promise.all([
        plain.get(keyOf(page)) ?? textOn(visitors.plain, tabs.plain, page),
        textOn(visitors.lede, tabs.lede, page),
      ]);
      plain.set(keyOf(page), before);
      const wanted = (gold.with ?? []).filter((snippet) => countSnippets([snippet], before).found);
      const snippets = wanted.length - countSnippets(wanted, after).found;
      const loss = gold.text === undefined ? NOTHING : lossBetween(gold.text, before, after);
      losses.push({ id, set, url, ...loss, snippets, error: null });
    } catch (error) {
      losses.push({ id, set, url, ...NOTHING, snippets: 0, error: String(error) });
    }
    progress(losses.length);
  }
  await Promise.all([tabs.plain.close(), tabs.lede.close()]);
  if (cache && plain.size > known) writeLines(cache, [...plain]);
  return losses;
}

async function textOn(visitor: Visitor, tab: Tab, page: Page): Promise<string> {
  await visitor.visit(tab, page);
  await settled(tab);
  return tab.evaluate(visibleText);
}
