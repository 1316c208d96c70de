/** How a value is shown: a plain number of three places, a share as a percentage, a count, a time. */
export type Unit = 'number' | '%' | '‰%' | 'count' | 'ms' | 'kB';

/** One row of a table of measures: taken of the pages of some sets, and held against a bar. */
export interface Measure<Scores> {
  name: string;
  sets: readonly string[];
  /** NaN where none of the pages has the score. */
  of: (pages: readonly Scores[]) => number;
  /** `number` where absent. */
  unit?: Unit;
  /** The bar; neither where the row is shown for comparison. */
  atLeast?: number;
  atMost?: number;
}

/** A row as measured: the values by extractor, and whether Lede's meets the bar (null: no bar, or nothing measured). */
export interface Row {
  name: string;
  unit: Unit;
  values: Readonly<Record<string, number>>;
  bar: string;
  met: boolean | null;
}

const PLACES: Record<Unit, (value: number) => string> = {
  number: (value) => value.toFixed(3),
  '%': (value) => `${(value * 100).toFixed(1)} %`,
  '‰%': (value) => `${(value * 100).toFixed(4)} %`,
  count: (value) => String(value),
  ms: (value) => `${value.toFixed(1)} ms`,
  kB: (value) => `${(value / 1000).toFixed(1)} kB`,
};

/** A value as the table shows it; a dash where there is none. */
export function show(value: number | undefined, unit: Unit): string {
  return value === undefined || Number.isNaN(value) ? '–' : PLACES[unit](value);
}

/** Holds the values of one measure against its bar; `judged` names the extractor the bar is for. */
export function judge(
  { name, unit = 'number', atLeast, atMost }: Pick<Measure<unknown>, 'name' | 'unit' | 'atLeast' | 'atMost'>,
  values: Readonly<Record<string, number>>,
  judged = 'lede',
): Row {
  const value = values[judged];
  const measured = value !== undefined && !Number.isNaN(value);
  if (atLeast !== undefined)
    return { name, unit, values, bar: `≥ ${show(atLeast, unit)}`, met: measured ? value >= atLeast : null };
  if (atMost !== undefined)
    return { name, unit, values, bar: `≤ ${show(atMost, unit)}`, met: measured ? value <= atMost : null };
  return { name, unit, values, bar: '', met: null };
}

/** Takes every measure of each extractor's pages; rows of which nothing was measured are left out. */
export function takeMeasures<Scores>(
  measures: readonly Measure<Scores>[],
  pages: readonly { set: string; scores: Readonly<Record<string, Scores>> }[],
  extractors: readonly string[],
): Row[] {
  return measures
    .map((measure) => {
      const taken = pages.filter((page) => measure.sets.includes(page.set));
      const of = (name: string) =>
        measure.of(taken.map((page) => page.scores[name]).filter((s) => s !== undefined));
      return judge(
        measure,
        taken.length ? Object.fromEntries(extractors.map((name) => [name, of(name)])) : {},
      );
    })
    .filter((row) => Object.values(row.values).some((value) => !Number.isNaN(value)));
}
