import { decodeForest, type Forest, judge } from '../../locate/trees';
import { type Facts, measurePage, VERDICT_COLUMNS } from './columns';
import model from './model.json';

export { nameOfPage } from './page-kind';

/** What a page is taken for. */
export interface Verdict {
  /** Whether it is an article that a reader view serves. */
  readerable: boolean;
  /** 0 to 1: how sure the engine is that what it kept is the article, whole and alone. */
  confidence: number;
}

/** A body of fewer words is none, whatever the page says of itself: a wire's shortest flash has about this many. */
const MIN_WORDS = 25;

let forest: Forest | null = null;

/** Judges a page by what was kept of it, with the trees of model.json (scripts/train/verdict.ts). */
export function verdict(facts: Facts): Verdict {
  forest ??= decodeForest(model, VERDICT_COLUMNS);
  const row = measurePage(facts);
  const likely = judge(forest, row);
  const words = 2 ** (row[VERDICT_COLUMNS.indexOf('keptWords')] ?? 0) - 1;
  const sure = row[VERDICT_COLUMNS.indexOf('sure')] ?? 0;
  return {
    readerable: words >= MIN_WORDS && likely >= model.threshold,
    confidence: words > 0 ? sure * likely : 0,
  };
}
