import { readClues } from '../locate/clues';
import { COLUMN_NAMES, measure } from '../locate/columns';
import { readPage } from '../locate/page';
import { rangesOf } from '../locate/ranges';
import { scan } from '../locate/scan';

declare global {
  var ledeTrain: { describe: typeof describe } | undefined;
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

globalThis.ledeTrain = { describe };
