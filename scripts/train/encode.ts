import type { EncodedForest } from '../../utils/locate/trees';
import { LEAF } from '../../utils/locate/trees';
import type { Table } from './bins';
import { type Forest, LEAF_STEP, type Tree } from './forest';

/** What a byte can name beside the mark of a leaf. */
const MAX_COLUMNS = LEAF;

/**
 * Packs a forest into what `utils/locate/trees` reads: only the columns and cuts that are asked, a byte for each
 * column and cut, two for each leaf. Nothing is lost: leaves were learned as multiples of LEAF_STEP.
 *
 * @throws Error where more columns are asked than a byte can name.
 */
export function encodeForest(forest: Forest, table: Pick<Table, 'columns' | 'cuts'>): EncodedForest {
  const asked = new Map<number, Set<number>>();
  eachNode(forest, (tree, node) => {
    const column = tree.column[node]!;
    if (column < 0) return;
    const bins = asked.get(column) ?? new Set();
    asked.set(column, bins.add(tree.bin[node]!));
  });
  const columns = [...asked.keys()].sort((a, b) => a - b);
  if (columns.length > MAX_COLUMNS)
    throw new Error(`${columns.length} columns are asked: too many for a byte.`);
  const binsOf = new Map(columns.map((column) => [column, [...asked.get(column)!].sort((a, b) => a - b)]));
  const splits: number[] = [];
  const cuts: number[] = [];
  const leaves: number[] = [];
  eachNode(forest, (tree, node) => {
    const column = tree.column[node]!;
    if (column < 0) {
      splits.push(LEAF);
      const steps = Math.round(tree.value[node]! / LEAF_STEP);
      leaves.push(steps & 255, (steps >> 8) & 255);
    } else {
      splits.push(columns.indexOf(column));
      cuts.push(binsOf.get(column)!.indexOf(tree.bin[node]!));
    }
  });
  return {
    columns: columns.map((column) => table.columns[column]!),
    thresholds: columns.map((column) => binsOf.get(column)!.map((bin) => table.cuts[column]![bin]!)),
    bias: forest.bias,
    step: LEAF_STEP,
    splits: toBase64(splits),
    cuts: toBase64(cuts),
    leaves: toBase64(leaves),
  };
}

function eachNode(forest: Forest, visit: (tree: Tree, node: number) => void): void {
  for (const tree of forest.trees) for (let node = 0; node < tree.column.length; node++) visit(tree, node);
}

const toBase64 = (bytes: readonly number[]): string => Buffer.from(bytes).toString('base64');
