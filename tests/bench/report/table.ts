import { type Row, show } from './measure';

const VERDICT = new Map([
  [true, 'met'],
  [false, 'MISSED'],
]);

/** Rows of cells as lines, columns aligned: the first `left` ones to the left, the others to the right. */
export function align(rows: readonly (readonly string[])[], left = 1): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => [...(row[column] ?? '')].length)),
  );
  const pad = (cell: string, column: number) => {
    const gap = ' '.repeat(widths[column]! - [...cell].length);
    return column < left ? cell + gap : gap + cell;
  };
  return rows.map((row) => row.map(pad).join('   ').trimEnd()).join('\n');
}

/** The table of measures: a column an extractor, then the bar and whether it is met. */
export function tableOf(title: string, rows: readonly Row[], extractors: readonly string[]): string {
  const head = [title, ...extractors, 'required', ''];
  const body = rows.map((row) => [
    row.name,
    ...extractors.map((name) => show(row.values[name], row.unit)),
    row.bar,
    row.met === null ? '' : VERDICT.get(row.met)!,
  ]);
  return align([head, ...body]);
}
