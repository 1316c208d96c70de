import { describe, expect, it } from 'vitest';
import { chooseCuts, cutIntoBins, joinTables, shortestBetween } from '../../../scripts/train/bins';
import { encodeForest } from '../../../scripts/train/encode';
import { importance, predictRows } from '../../../scripts/train/forest';
import { learn, type Params, USUAL } from '../../../scripts/train/gbdt';
import { random } from '../../../scripts/train/random';
import { decodeForest, judge } from '../../../utils/locate/trees';

const SMALL: Params = {
  ...USUAL,
  trees: 20,
  leaves: 6,
  minWeight: 1,
  l2: 1,
  columnShare: 1,
  learningRate: 0.3,
};

/** Rows whose label is whether just one of their first two numbers is above a half; the third number says nothing. */
function exclusiveOr(rows: number) {
  const next = random(7);
  const values = Float32Array.from({ length: rows * 3 }, next);
  const labels = Float32Array.from({ length: rows }, (_, row) =>
    values[row * 3]! > 0.5 !== values[row * 3 + 1]! > 0.5 ? 1 : 0,
  );
  const weights = new Float32Array(rows).fill(1);
  const all = Int32Array.from({ length: rows }, (_, row) => row);
  return { values, labels, weights, all, table: cutIntoBins(values, ['a', 'b', 'noise']) };
}

describe('boosted trees', () => {
  it('learn what no single column tells', () => {
    const { table, labels, weights, all } = exclusiveOr(2000);
    const train = all.filter((row) => row < 1500);
    const test = all.filter((row) => row >= 1500);
    const forest = learn(table, labels, weights, train, SMALL);
    const right = predictRows(forest, table, test).filter((p, i) => p > 0.5 === labels[test[i]!]! > 0.5);
    expect(right.length / test.length, 'Nearly all unseen rows are judged rightly.').toBeGreaterThan(0.96);
    const [a, b, noise] = importance(forest, 3);
    expect(Math.min(a!, b!), 'Both telling columns matter more than noise.').toBeGreaterThan(5 * noise!);
  });

  it('are the same for the same seed and others for another', () => {
    const { table, labels, weights, all } = exclusiveOr(600);
    const grow = (seed: number) =>
      encodeForest(learn(table, labels, weights, all, { ...SMALL, seed }), table);
    expect(grow(1)).toEqual(grow(1));
    expect(grow(2)).not.toEqual(grow(1));
  });

  it('take no notice of rows without weight', () => {
    const { table, labels, weights, all } = exclusiveOr(600);
    const params = { ...SMALL, rowShare: 1 };
    const spoiled = labels.map((label, row) => (row < 200 ? 1 - label : label));
    const muted = weights.map((weight, row) => (row < 200 ? 0 : weight));
    const without = learn(
      table,
      labels,
      weights,
      all.filter((row) => row >= 200),
      params,
    );
    expect(predictRows(learn(table, spoiled, muted, all, params), table, all)).toEqual(
      predictRows(without, table, all),
    );
  });

  it('stop once watched rows no longer gain', () => {
    const { table, labels, weights, all } = exclusiveOr(400);
    const noisy = labels.map((label, row) => (row % 3 === 0 ? 1 - label : label));
    const train = all.filter((row) => row < 200);
    const watch = { rows: all.filter((row) => row >= 200), patience: 5 };
    const forest = learn(table, noisy, weights, train, { ...SMALL, trees: 300 }, watch);
    expect(forest.trees.length).toBeLessThan(100);
  });

  it('are judged alike as learned and as written to the file', () => {
    const { table, values, labels, weights, all } = exclusiveOr(800);
    const forest = learn(table, labels, weights, all, SMALL);
    const written = JSON.parse(JSON.stringify(encodeForest(forest, table)));
    const read = decodeForest(written, ['another', 'noise', 'b', 'a']);
    const learned = predictRows(forest, table, all);
    for (const row of all) {
      const [a, b, noise] = values.subarray(row * 3, row * 3 + 3);
      const told = judge(read, Float32Array.of(9, 9, 9, noise!, b!, a!), 2);
      expect(Math.fround(told), `Row ${row} is judged alike.`).toBe(learned[row]);
    }
  });

  it('say which column is missing', () => {
    const { table, labels, weights, all } = exclusiveOr(400);
    const written = encodeForest(learn(table, labels, weights, all, SMALL), table);
    expect(() => decodeForest(written, ['a', 'noise'])).toThrow('not measured: b');
  });
});

describe('bins', () => {
  it('give each value of a column with few values a bin', () => {
    const cuts = chooseCuts(Float32Array.of(0, 0, 0, 0, 0, 0, 0, 1, 2, 2, 5), 64);
    expect(cuts).toHaveLength(3);
  });

  it('do not starve the others where one value is frequent', () => {
    const sorted = Float32Array.from({ length: 1000 }, (_, i) => Math.max(0, i - 900)).sort();
    const cuts = chooseCuts(sorted, 8);
    expect(cuts).toHaveLength(7);
    expect(cuts[0]).toBeLessThan(20);
  });

  it('cut at the shortest number between two values', () => {
    expect(shortestBetween(0.123, 0.341)).toBe(0.2);
    expect(shortestBetween(1, 2)).toBe(1.5);
    expect(shortestBetween(-0.5003, -0.5001)).toBe(-0.5002);
    expect(shortestBetween(0, Math.fround(1e-30))).toBeGreaterThanOrEqual(0);
  });

  it('refuse what is no number', () => {
    expect(() => cutIntoBins(Float32Array.of(1, Number.NaN), ['broken'])).toThrow('broken');
  });

  it('stay with their rows when tables are joined', () => {
    const a = cutIntoBins(Float32Array.of(1, 5, 2, 6, 3, 7), ['a', 'b']);
    const b = cutIntoBins(Float32Array.of(9, 8, 7), ['c']);
    expect([...joinTables(a, b).bins]).toEqual([0, 0, 2, 1, 1, 1, 2, 2, 0]);
  });
});
