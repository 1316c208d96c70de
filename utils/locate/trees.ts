/** Boosted trees as the trainer (scripts/train) writes them. */
export interface EncodedForest {
  /** Names of the columns that are asked. */
  columns: readonly string[];
  /** Per column: the values it is compared with, ascending. */
  thresholds: readonly (readonly number[])[];
  /** Log odds before any tree. */
  bias: number;
  /** What a leaf's integer is a multiple of. */
  step: number;
  /** Base64, a byte a node, the trees one after another in preorder: index into `columns`, or LEAF. */
  splits: string;
  /** Base64, a byte a split: index into its column's thresholds. A value of at most the threshold goes left. */
  cuts: string;
  /** Base64, two bytes a leaf: a signed integer, low byte first. */
  leaves: string;
}

/** Trees ready to be asked, their nodes in one array: the left child of node `n` is `n + 1`. */
export interface Forest {
  bias: number;
  /** First node of each tree. */
  roots: Int32Array;
  /** Per node: offset of the column in a row of features, or -1 for a leaf. */
  column: Int16Array;
  /** Per split its threshold; per leaf what it adds to the log odds. */
  value: Float64Array;
  /** Per split: its right child. */
  right: Int32Array;
}

/** The mark of a leaf in `splits`. */
export const LEAF = 255;

/**
 * @param columns names of the columns of the features to be judged, in their order.
 * @throws Error where the forest asks a column that is not among them.
 */
export function decodeForest(encoded: EncodedForest, columns: readonly string[]): Forest {
  const places = encoded.columns.map((name) => {
    const place = columns.indexOf(name);
    if (place < 0) throw new Error(`The trees ask for a column that is not measured: ${name}.`);
    return place;
  });
  const [splits, cuts, leaves] = [bytes(encoded.splits), bytes(encoded.cuts), bytes(encoded.leaves)];
  const column = new Int16Array(splits.length).fill(-1);
  const value = new Float64Array(splits.length);
  const right = new Int32Array(splits.length);
  const roots: number[] = [];
  /** Splits whose right child is still to come. */
  const open: number[] = [];
  let [cut, leaf] = [0, 0];
  let ended = true;
  for (let node = 0; node < splits.length; node++) {
    if (ended) {
      const parent = open.pop();
      if (parent === undefined) roots.push(node);
      else right[parent] = node;
    }
    const split = splits[node] as number;
    ended = split === LEAF;
    if (ended) {
      const low = leaves[leaf++] as number;
      value[node] = (((low | ((leaves[leaf++] as number) << 8)) << 16) >> 16) * encoded.step;
    } else {
      column[node] = places[split] as number;
      value[node] = encoded.thresholds[split]?.[cuts[cut++] as number] as number;
      open.push(node);
    }
  }
  return { bias: encoded.bias, roots: Int32Array.from(roots), column, value, right };
}

/** Probability of the row of features that begins at `offset`. */
export function judge({ bias, roots, column, value, right }: Forest, rows: Float32Array, offset = 0): number {
  let odds = bias;
  for (let t = 0; t < roots.length; t++) {
    let node = roots[t] as number;
    for (let c = column[node] as number; c >= 0; c = column[node] as number)
      node = (rows[offset + c] as number) <= (value[node] as number) ? node + 1 : (right[node] as number);
    odds += value[node] as number;
  }
  return 1 / (1 + Math.exp(-odds));
}

/** What browsers of 2025 and later do by themselves takes the others a call for each byte. */
const bytes = (text: string): Uint8Array =>
  (Uint8Array as Partial<Base64>).fromBase64?.(text) ??
  Uint8Array.from(atob(text), (char) => char.charCodeAt(0));

interface Base64 {
  fromBase64(text: string): Uint8Array;
}
