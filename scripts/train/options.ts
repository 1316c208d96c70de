import { parseArgs } from 'node:util';
import { type Params, USUAL } from './gbdt';
import { BLOCK_WEIGHTS, type BlockWeight } from './labels';

export const USAGE = `npm run train -- --corpus DIR [options]
  --corpus DIR        a corpus: <set>.jsonl and pages/<set>/<id>.html.gz
  --sets A,B          sets learned from and judged (scrapinghub,wcxb,trafilatura)
  --out FILE          where the model is written; without it nothing is
  --evaluate A,B      any of cv (cross-validation by domain), sets (each set left out), plain (judged by what learned them)
  --stages 1|2        with 2, a second forest looks at the first one's verdicts around a block (2)
  --folds N           parts of the cross-validation (5)   --inner N   parts for the second stage's verdicts (3)
  --parts DIR         a file a part of the cross-validation and of the sets: its model, and the pages that did not teach it
  --oof FILE          a JSON line a page: its blocks with the verdicts of the cross-validation
  --threshold P       fixed instead of the best of the cross-validation
  --tune A,B          sets whose F1 chooses the threshold (scrapinghub,wcxb)
  --block-weight W    how a block counts by its words: ${Object.keys(BLOCK_WEIGHTS).join(', ')} (sqrt)
  --set-weight A=1,…  what one page of a set counts (trafilatura=0.3)
  --first / --second K=V,…   of a stage: ${Object.keys(USUAL).join(', ')}
  --describe FILE     the script that measures blocks (utils/engine/train.ts)
  --cache DIR         where measured pages are kept (node_modules/.cache/lede-train)
  --threads N         forests grown at a time (2)`;

const DEFAULTS = {
  corpus: '',
  sets: 'scrapinghub,wcxb,trafilatura',
  out: '',
  evaluate: 'cv',
  stages: '2',
  folds: '5',
  inner: '3',
  parts: '',
  oof: '',
  threshold: '',
  tune: 'scrapinghub,wcxb',
  'block-weight': 'sqrt',
  'set-weight': 'trafilatura=0.3',
  first: '',
  second: '',
  describe: 'utils/engine/train.ts',
  cache: 'node_modules/.cache/lede-train',
  threads: '2',
};

type Options = ReturnType<typeof readOptions>;

export type { Options };

/** @throws Error with the reason for what it cannot read. */
export function readOptions(args: readonly string[]) {
  const options = Object.fromEntries(
    Object.entries(DEFAULTS).map(([name, value]) => [name, { type: 'string' as const, default: value }]),
  );
  const given = parseArgs({ args: [...args], options }).values as typeof DEFAULTS;
  if (!given.corpus) throw new Error('--corpus is missing.');
  if (!(given['block-weight'] in BLOCK_WEIGHTS))
    throw new Error(`${given['block-weight']} is no block weight: ${Object.keys(BLOCK_WEIGHTS).join(', ')}.`);
  const stages = [given.first, given.second].slice(0, Number(given.stages));
  return {
    corpus: given.corpus,
    sets: list(given.sets),
    out: given.out,
    evaluate: list(given.evaluate),
    folds: Number(given.folds),
    innerFolds: Number(given.inner),
    parts: given.parts,
    oof: given.oof,
    threshold: given.threshold ? Number(given.threshold) : null,
    tune: list(given.tune),
    weighing: {
      blockWeight: given['block-weight'] as BlockWeight,
      setWeights: numbersIn(given['set-weight']),
    },
    stages: stages.map((changes): Params => {
      const changed = numbersIn(changes);
      const unknown = Object.keys(changed).find((name) => !(name in USUAL));
      if (unknown) throw new Error(`${unknown} is no parameter: ${Object.keys(USUAL).join(', ')}.`);
      return { ...USUAL, ...changed };
    }),
    describe: given.describe,
    cache: given.cache,
    threads: Number(given.threads),
  };
}

const list = (text: string): string[] => text.split(',').filter(Boolean);

const numbersIn = (text: string): Record<string, number> =>
  Object.fromEntries(
    list(text).map((part) => {
      const [name = '', value = ''] = part.split('=');
      if (value === '' || Number.isNaN(Number(value))) throw new Error(`${part} is not NAME=NUMBER.`);
      return [name, Number(value)];
    }),
  );
