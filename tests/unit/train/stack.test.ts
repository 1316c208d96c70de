import { describe, expect, it } from 'vitest';
import { cutIntoBins } from '../../../scripts/train/bins';
import type { Sample } from '../../../scripts/train/corpus';
import { assemble, rowsOf } from '../../../scripts/train/dataset';
import { foldsByDomain, leaveSetsOut } from '../../../scripts/train/folds';
import { predictRows } from '../../../scripts/train/forest';
import { learn, USUAL } from '../../../scripts/train/gbdt';
import { applyModel, encodeModel } from '../../../scripts/train/model';
import type { Described } from '../../../scripts/train/pages';
import type { Pool } from '../../../scripts/train/pool';
import { random } from '../../../scripts/train/random';
import { Reporter } from '../../../scripts/train/report';
import { merge, teach } from '../../../scripts/train/stack';

const PARAMS = { ...USUAL, trees: 30, leaves: 5, minWeight: 1, l2: 1, columnShare: 1, learningRate: 0.2 };
const BLOCKS = 9;

/** Grows forests in this thread. */
const here: Pick<Pool, 'grow'> = {
  async grow({ table, labels, weights, train, judge, params }) {
    const forest = learn(table, labels, weights, train, params);
    return { forest, probabilities: predictRows(forest, table, judge) };
  },
};

/**
 * Invented pages whose body is three blocks in a row. The one number of a block tells how long it is; a lone long block
 * outside the run is a teaser: only its neighbours tell it from the body.
 */
function inventPages(count: number) {
  const next = random(5);
  const samples: Sample[] = [];
  const pages: Described[] = [];
  for (let page = 0; page < count; page++) {
    const body = 1 + Math.floor(next() * 3);
    const texts = Array.from({ length: BLOCKS }, (_, block) => {
      const long = (block >= body && block < body + 3) || block === 7;
      const words = long ? 9 : 2;
      return Array.from({ length: words }, (_, word) => `w${page}x${block}x${word}`).join(' ');
    });
    const lengths = texts.map((text) => text.split(' ').length);
    const set = page % 3 === 0 ? 'papers' : 'blogs';
    const gold = { text: texts.slice(body, body + 3).join('\n') };
    samples.push({ id: `${page}`, set, url: '', domain: `site${page % 20}.example`, gold });
    pages.push({ id: `${page}`, texts, features: Float32Array.from(lengths), words: lengths, ranges: [] });
  }
  return assemble([{ samples, description: { columns: ['length'], pages } }], {
    blockWeight: 'sqrt',
    setWeights: {},
  });
}

function labOf(count: number) {
  const dataset = inventPages(count);
  const table = cutIntoBins(dataset.values, dataset.columns);
  return { dataset, table, pool: here, stages: [PARAMS, PARAMS], innerFolds: 3 };
}

describe('two stages', () => {
  it('tell by its neighbours what a block alone does not say', async () => {
    const lab = labOf(120);
    const [division] = foldsByDomain(lab.dataset.pages, 4, 1);
    const [first, second] = await teach(lab, division!);
    const page = division!.test[0]!;
    const body = page.start + page.texts.findIndex((text) => text.length > 30);
    const teaser = page.start + 7;
    expect(first!.verdicts[teaser], 'The first stage cannot tell them apart.').toBe(first!.verdicts[body]);
    expect(second!.verdicts[body]).toBeGreaterThan(0.8);
    expect(second!.verdicts[teaser]).toBeLessThan(0.2);
  });

  it('judge alike as learned and from the file', async () => {
    const lab = labOf(60);
    const stages = await teach(lab, { train: lab.dataset.pages, test: [] });
    const model = JSON.parse(JSON.stringify(encodeModel(stages, 0.5)));
    const told = applyModel(model, lab.dataset);
    const wrong = told.filter((p, row) => p > 0.5 !== lab.dataset.labels[row]! > 0.5);
    expect(wrong.length / told.length).toBeLessThan(0.05);
  });
});

describe('divisions', () => {
  it('never put a domain on both sides', () => {
    const { pages } = inventPages(60);
    const folds = foldsByDomain(pages, 5, 1);
    expect(folds.flatMap(({ test }) => test)).toHaveLength(60);
    for (const { train, test } of [...folds, ...leaveSetsOut(pages)]) {
      const domains = new Set(train.map(({ domain }) => domain));
      expect(test.some(({ domain }) => domains.has(domain))).toBe(false);
    }
  });
});

describe('reports', () => {
  it('score pages by their shingles', () => {
    const dataset = inventPages(30);
    const reporter = new Reporter(dataset);
    const perfect = reporter.write('perfect', dataset.labels.slice(), 0.5);
    expect(perfect).toContain('1.0000 / 1.0000 / 1.0000');
    const everything = reporter.write('everything', new Float32Array(dataset.labels.length).fill(1), 0.5);
    // The 27 words of the body make 24 shingles, the 46 of the page 43.
    expect(everything).toMatch(/0\.7164 \/ 0\.5581 \/ 1\.0000/);
    expect(reporter.bestThreshold(dataset.labels, ['papers'])).toBe(0.1);
  });
});

describe('rows', () => {
  it('weigh every page alike', () => {
    const { pages, weights } = inventPages(10);
    const sums = pages.map((page) => rowsOf([page]).reduce((sum, row) => sum + weights[row]!, 0));
    for (const sum of sums) expect(sum).toBeCloseTo(BLOCKS, 4);
    expect([...merge([Float32Array.of(1, 0), Float32Array.of(0, 2)])]).toEqual([1, 2]);
  });
});
