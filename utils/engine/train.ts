import { apartFrom } from '../article/apart';
import { choose } from '../article/choose';
import { readMetadata } from '../article/metadata';
import { measurePage, VERDICT_COLUMNS } from '../article/verdict/columns';
import { nameOfPage } from '../article/verdict/page-kind';
import { judgePage } from '../locate';
import { readClues } from '../locate/clues';
import { COLUMN_NAMES, measure } from '../locate/columns';
import { readPage } from '../locate/page';
import { rangesOf } from '../locate/ranges';
import { scan } from '../locate/scan';

declare global {
  var ledeTrain: { describe: typeof describe; describePage: typeof describePage } | undefined;
}

/** What the trainer learns from: every block of a page, as text and as measured. */
function describe(document: Document): {
  texts: string[];
  features: Float32Array;
  columns: string[];
  words: number[];
  ranges: Int32Array;
} {
  const page = readPage(scan(document), readClues(document));
  return {
    texts: page.scan.blocks.map((block) => block.text),
    features: measure(page),
    columns: [...COLUMN_NAMES],
    words: page.scan.blocks.map((block) => block.words),
    ranges: rangesOf(page.scan),
  };
}

/** What the verdict on whole pages is learned from: one row a page, in the same form. */
function describePage(
  document: Document,
  url: string,
): { texts: string[]; features: Float32Array; columns: string[] } {
  const found = readMetadata(document, url);
  const judged = judgePage(document);
  const { title, byline } = found.elements;
  const elements = [...(title ? [title] : []), ...byline];
  const apart = apartFrom(judged.page, { title: found.title, byline: found.byline, elements });
  const kept = choose(judged, apart);
  return {
    texts: [url],
    features: measurePage({ judged, kept, url, found, name: nameOfPage(document) }),
    columns: [...VERDICT_COLUMNS],
  };
}

globalThis.ledeTrain = { describe, describePage };
