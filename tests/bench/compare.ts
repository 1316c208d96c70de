import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ReadPage } from './article/quality';
import { inCallersFolder, main } from './cli/run';
import { changesBetween, showChanges, showMeasures } from './compare/changes';
import { readLines } from './report/lines';

const USAGE = `npm run bench:compare -- BEFORE AFTER
  two directories that bench:article --out wrote
  --extractor NAME   whose results (lede)
  --count N          pages shown (20)`;

/** The options of `bench:compare`. @throws with the usage where there are not two directories */
function readOptions(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { extractor: { type: 'string', default: 'lede' }, count: { type: 'string', default: '20' } },
  });
  const [before, after] = positionals.map((path) => join(inCallersFolder(path), 'article.jsonl'));
  if (!before || !after) throw new Error(USAGE);
  return { before, after, extractor: values.extractor, count: Number(values.count) };
}

/** `npm run bench:compare`: which measures and pages two runs of `bench:article` tell apart. */
async function compare({ before, after, extractor, count }: ReturnType<typeof readOptions>): Promise<void> {
  const [old, now] = [readLines<ReadPage>(before), readLines<ReadPage>(after)];
  console.log(`${showMeasures(old, now, extractor)}\n`);
  console.log(showChanges(changesBetween(old, now, extractor), count));
}

main(readOptions, compare);
