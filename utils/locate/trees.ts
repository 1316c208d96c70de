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

/**
 * Trees ready to be asked, their nodes one after another: the left child of node `n` is `n + 1`. Two numbers a node, for
 * asking is waiting for memory.
 */
export interface Forest {
  bias: number;
  /** First node of each tree. */
  roots: Int32Array;
  /** Per split: in the lower bits the offset of the column in a row of features, above them the steps to its right child; per leaf -1. */
  splits: Int32Array;
  /** Per split its threshold; per leaf what it adds to the log odds. */
  values: Float32Array;
}

/** Bits of a split that say the column. */
const COLUMN_BITS = 10;
const COLUMN = (1 << COLUMN_BITS) - 1;

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
  const [asked, cuts, leaves] = [bytes(encoded.splits), bytes(encoded.cuts), bytes(encoded.leaves)];
  const splits = new Int32Array(asked.length).fill(-1);
  const values = new Float32Array(asked.length);
  const roots: number[] = [];
  /** Splits whose right child is still to come. */
  const open: number[] = [];
  let [cut, leaf] = [0, 0];
  let ended = true;
  for (let node = 0; node < asked.length; node++) {
    if (ended) {
      const parent = open.pop();
      if (parent === undefined) roots.push(node);
      else splits[parent] = (splits[parent] as number) | ((node - parent) << COLUMN_BITS);
    }
    const split = asked[node] as number;
    ended = split === LEAF;
    if (ended) {
      const low = leaves[leaf++] as number;
      values[node] = (((low | ((leaves[leaf++] as number) << 8)) << 16) >> 16) * encoded.step;
    } else {
      splits[node] = places[split] as number;
      values[node] = floor(encoded.thresholds[split]?.[cuts[cut++] as number] as number);
      open.push(node);
    }
  }
  return { bias: encoded.bias, roots: Int32Array.from(roots), splits, values };
}

/** The greatest single-precision number that is not above: features have that precision and compare with both alike. */
function floor(value: number): number {
  const nearest = Math.fround(value);
  return nearest <= value ? nearest : Math.fround(nearest - Math.abs(nearest) * 2 ** -24);
}

/** Probability of the row of features that begins at `offset`. */
export function judge({ bias, roots, splits, values }: Forest, rows: Float32Array, offset = 0): number {
  let odds = bias;
  for (let t = 0; t < roots.length; t++) {
    let node = roots[t] as number;
    for (let split = splits[node] as number; split >= 0; split = splits[node] as number)
      node +=
        (rows[offset + (split & COLUMN)] as number) <= (values[node] as number) ? 1 : split >> COLUMN_BITS;
    odds += values[node] as number;
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
