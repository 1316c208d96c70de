import { overlap } from './overlap';
import { bagOf, shingles, words } from './tokens';

/** A first paragraph has at least this many words; what is shorter is a heading, a dateline or a label. */
const LEAD_WORDS = 8;
/** A lead is lost where less than this share of its runs of words is there. */
const KEPT_SHARE = 0.5;
const RUN_WORDS = 4;

/**
 * The first paragraph of an article, null where no block is long enough. Some gold texts begin with the headline, which is
 * no paragraph: extractors give it apart.
 * @param titles the headline as the corpus has it, and as the extractor gives it: a page has several
 */
export function leadOf(gold: string, titles: readonly string[] = []): string | null {
  const headlines = titles.map((title) => words(title.toLowerCase()).join(' '));
  const isLead = (block: string): boolean => {
    const found = words(block.toLowerCase());
    return found.length >= LEAD_WORDS && !headlines.includes(found.join(' '));
  };
  return gold.split(/\n+/).find(isLead) ?? null;
}

/** Whether the first paragraph is missing from a text; null where the gold has none. */
export function leadLost(gold: string, found: string, titles?: readonly string[]): boolean | null {
  const lead = leadOf(gold, titles);
  if (lead === null) return null;
  return overlap(bagOf(shingles(lead, RUN_WORDS)), bagOf(shingles(found, RUN_WORDS))).recall < KEPT_SHARE;
}
