/**
 * Makes something of a table once, when first asked, and again where the table has become longer or shorter.
 *
 * @param make called with the table.
 */
export function remembering<Row, Made>(
  table: readonly Row[],
  make: (table: readonly Row[]) => Made,
): () => Made {
  let known: { rows: number; made: Made } | null = null;
  return () => {
    if (known?.rows !== table.length) known = { rows: table.length, made: make(table) };
    return known.made;
  };
}
