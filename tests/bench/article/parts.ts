import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Part } from '../../../scripts/train/model';
import { bundleEngineWith } from '../browser/bundle';
import { openOn, readPages } from '../browser/read';
import { keyOf, readCorpus } from '../corpus/read';
import type { ArticleOptions } from './options';
import { type ReadPage, scoredPage } from './quality';

/**
 * Reads every page by the engine of the part it belongs to: with trees that were taught without it.
 * Pages of no part are left out.
 */
export async function readParts(options: ArticleOptions): Promise<ReadPage[]> {
  const pages = readCorpus(options.corpus, options.sets, options.limit);
  const read: ReadPage[] = [];
  for (const file of readdirSync(options.parts).filter((name) => name.endsWith('.json'))) {
    const part = JSON.parse(readFileSync(join(options.parts, file), 'utf8')) as Part;
    const own = new Set(part.pages);
    const held = pages.filter((page) => own.has(keyOf(page)));
    const opened = await openOn(held, await bundleEngineWith(options.trees, JSON.stringify(part.model)));
    try {
      const outcomes = await readPages(opened, options);
      read.push(...held.map((page, index) => scoredPage(page, outcomes[index]!)));
    } finally {
      await opened.close();
    }
  }
  return read;
}
