import { join } from 'node:path';
import type { Page as Tab } from '@playwright/test';
import { keyOf, type Page } from '../corpus/read';
import { readLines, writeLines } from '../report/lines';
import { type Loss, lossBetween } from '../score/loss';
import { countSnippets } from '../score/snippets';
import { GOLD_ERRORS } from './gold-errors';
import { visibleText } from './probes';
import { settled, type Visitor } from './visitor';

/** What a clean-up took of one article page. */
export interface PageLoss extends Loss {
  id: string;
  set: string;
  url: string;
  /** Wanted snippets that could be seen before and no longer can. */
  snippets: number;
  /** Words set aside, for the corpus errs in them (gold-errors.ts). */
  aside: number;
  /** Why the page could not be shown; null where it was. */
  error: string | null;
}

const NOTHING: Loss = { words: 0, lost: 0, runs: [] };

/**
 * Shows every page without and with Lede, and compares what can be read. What plain pages show is kept in `out`.
 * @param ledes browsers that share the pages; each shows one at a time, since tabs in the background are slowed down
 */
export async function lossesOn(
  pages: readonly Page[],
  { plain, ledes }: { plain: Visitor; ledes: readonly Visitor[] },
  { out, progress }: { out: string | undefined; progress: (done: number) => void },
): Promise<PageLoss[]> {
  const kept = keptTexts(out);
  const losses: PageLoss[] = [];
  let next = 0;
  let done = 0;
  const work = async (lede: Visitor) => {
    const tabs = { plain: await plain.newTab(), lede: await lede.newTab() };
    while (next < pages.length) {
      const index = next++;
      const page = pages[index]!;
      const { id, set, url } = page;
      try {
        const [before, after] = await Promise.all([
          kept.get(keyOf(page)) ?? textOn(plain, tabs.plain, page),
          textOn(lede, tabs.lede, page),
        ]);
        kept.set(keyOf(page), before);
        losses[index] = { id, set, url, ...setAside(page, lossOn(page, before, after)), error: null };
      } catch (error) {
        losses[index] = { id, set, url, ...NOTHING, snippets: 0, aside: 0, error: String(error) };
      }
      progress(++done);
    }
    await Promise.all([tabs.plain.close(), tabs.lede.close()]);
  };
  await Promise.all(ledes.map(work));
  kept.save();
  return losses;
}

/** What goes between two texts of a page: words of its gold text, wanted snippets. */
function lossOn({ gold }: Page, before: string, after: string): Loss & { snippets: number } {
  const wanted = (gold.with ?? []).filter((snippet) => countSnippets([snippet], before).found);
  const loss = gold.text === undefined ? NOTHING : lossBetween(gold.text, before, after);
  return { ...loss, snippets: wanted.length - countSnippets(wanted, after).found };
}

/** What remains of a loss without what is no article: never more is set aside than is known not to be. */
function setAside<Of extends Loss & { snippets: number }>(page: Page, loss: Of): Of & { aside: number } {
  const { words = 0, snippets = 0 } = GOLD_ERRORS.find(({ key }) => key === keyOf(page)) ?? {};
  const aside = Math.min(words, loss.lost);
  return {
    ...loss,
    lost: loss.lost - aside,
    snippets: loss.snippets - Math.min(snippets, loss.snippets),
    aside,
  };
}

/** The texts that plain pages show, by key; kept over runs because they do not change. */
function keptTexts(out: string | undefined) {
  const path = out && join(out, 'plain-text.jsonl');
  const texts = new Map(path ? readLines<[string, string]>(path) : []);
  const known = texts.size;
  return {
    get: (key: string) => texts.get(key),
    set: (key: string, text: string) => texts.set(key, text),
    save: () => {
      if (path && texts.size > known) writeLines(path, [...texts]);
    },
  };
}

async function textOn(visitor: Visitor, tab: Tab, page: Page): Promise<string> {
  await visitor.visit(tab, page);
  await settled(tab);
  return tab.evaluate(visibleText);
}
