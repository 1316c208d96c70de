import { type Facts, measurePage } from './columns';

/** What the page is taken for. */
export interface Verdict {
  readerable: boolean;
  confidence: number;
}

/** A page with fewer words in its body is no article, however sure its blocks are. */
const MIN_WORDS = 30;

export function verdict(facts: Facts): Verdict {
  const row = measurePage(facts);
  const words = 2 ** (row[0] ?? 0) - 1;
  const sure = row[9] ?? 0;
  return { readerable: words >= MIN_WORDS && sure > 0.6, confidence: words > 0 ? sure : 0 };
}
