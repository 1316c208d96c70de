import { COLUMN_NAMES, measure } from './columns';
import { CONTEXT_COLUMNS, readContext } from './context';
import model from './model.json';
import type { Page } from './page';
import { rangesOf } from './ranges';
import { decodeForest, type Forest, judge as judgeRow } from './trees';

/** The two forests of model.json, which scripts/train writes: what a block is by itself, then in the light of its neighbours. */
interface Model {
  first: Forest;
  second: Forest;
}

let decoded: Model | null = null;

function decodedModel(): Model {
  if (decoded) return decoded;
  const [first, second] = model.stages;
  if (!first || !second) throw new Error('model.json holds fewer than two forests.');
  decoded = {
    first: decodeForest(first, COLUMN_NAMES),
    second: decodeForest(second, [...COLUMN_NAMES, ...CONTEXT_COLUMNS]),
  };
  return decoded;
}

/** A block this unlikely after the first stage is not looked at again: hardly one in a thousand of them is the article's. */
const HOPELESS = 0.01;

/** Per block, the probability, 0 to 1, that it belongs to the article. */
export function judge(page: Page): Float32Array {
  const { first, second } = decodedModel();
  const { blocks } = page.scan;
  const width = COLUMN_NAMES.length;
  const rows = measure(page);
  const likely = new Float32Array(blocks.length);
  for (let i = 0; i < blocks.length; i++) likely[i] = judgeRow(first, rows, i * width);
  const context = readContext(
    likely,
    blocks.map((block) => block.words),
    rangesOf(page.scan),
  );
  const row = new Float32Array(width + CONTEXT_COLUMNS.length);
  const final = new Float32Array(likely);
  for (let i = 0; i < blocks.length; i++) {
    if ((likely[i] ?? 0) < HOPELESS) continue;
    row.set(rows.subarray(i * width, (i + 1) * width));
    row.set(context.subarray(i * CONTEXT_COLUMNS.length, (i + 1) * CONTEXT_COLUMNS.length), width);
    final[i] = judgeRow(second, row);
  }
  return final;
}
