import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { CONTEXT_COLUMNS, readContext } from '../../utils/locate/context';
import { decodeForest, type EncodedForest, judge } from '../../utils/locate/trees';
import type { Dataset } from './dataset';
import { encodeForest } from './encode';
import type { Division } from './folds';
import type { Stage } from './stack';

/** The data file: one forest a stage; the second's columns are the first's and those of utils/locate/context. */
export interface Model {
  stages: EncodedForest[];
  /** A block with at least this probability is body. */
  threshold: number;
}

export const encodeModel = (stages: readonly Stage[], threshold: number): Model => ({
  stages: stages.map(({ forest, table }) => encodeForest(forest, table)),
  threshold,
});

/** A model with the pages that did not teach it: what `bench:article --parts` measures. */
export interface Part {
  model: Model;
  /** `set/id`. */
  pages: string[];
}

/** Writes what a division taught as `<folder>/<kind>/<name>.json`, where the kind is `fold` or `set`. */
export function writePart(folder: string, { name, test }: Division, stages: readonly Stage[]): void {
  const kind = name.startsWith('fold') ? 'fold' : 'set';
  const part: Part = { model: encodeModel(stages, 0.5), pages: test.map(({ set, id }) => `${set}/${id}`) };
  mkdirSync(join(folder, kind), { recursive: true });
  writeFileSync(join(folder, kind, `${name}.json`), JSON.stringify(part));
}

/** @returns bytes written, and bytes when compressed. */
export function writeModel(file: string, model: Model): { bytes: number; compressed: number } {
  const text = `${JSON.stringify(model)}\n`;
  writeFileSync(file, text);
  return { bytes: text.length, compressed: gzipSync(text, { level: 9 }).length };
}

/** Judges every row as the extension does: from the encoded file, unbinned. */
export function applyModel({ stages }: Model, { columns, values, pages }: Dataset): Float32Array {
  const [first, second] = stages;
  const verdicts = new Float32Array(values.length / columns.length);
  if (!first) return verdicts;
  const forest = decodeForest(first, columns);
  for (let row = 0; row < verdicts.length; row++) verdicts[row] = judge(forest, values, row * columns.length);
  if (!second) return verdicts;
  const width = columns.length + CONTEXT_COLUMNS.length;
  const last = decodeForest(second, [...columns, ...CONTEXT_COLUMNS]);
  const row = new Float32Array(width);
  for (const { start, end, words, ranges } of pages) {
    const context = readContext(verdicts.slice(start, end), words, ranges);
    for (let i = 0; i < end - start; i++) {
      row.set(values.subarray((start + i) * columns.length, (start + i + 1) * columns.length));
      row.set(context.subarray(i * CONTEXT_COLUMNS.length, (i + 1) * CONTEXT_COLUMNS.length), columns.length);
      verdicts[start + i] = judge(last, row);
    }
  }
  return verdicts;
}
