import { type Dataset, type PageRows, rowsOf } from './dataset';
import { groupBy } from './folds';
import {
  f1,
  mean,
  meanScore,
  readyToScore,
  rowScore,
  type Score,
  type Scored,
  shingleScore,
  snippetScore,
  wordF1,
} from './score';

/** Thresholds tried, 0 to 1. */
const THRESHOLDS = Array.from({ length: 17 }, (_, i) => (i + 2) / 20);

/** How one set fares at each threshold. */
interface SetReport {
  set: string;
  pages: number;
  loss: number;
  auc: number;
  sweep: { threshold: number; score: Score; wordF1: number }[];
  /** The labels taken for verdicts: what perfect verdicts would score. */
  ceiling: Score | null;
}

/** Scores verdicts on whole pages, set by set, and writes what it finds as text. */
export class Reporter {
  private readonly scored = new Map<PageRows, Scored>();
  private readonly known = new WeakMap<Float32Array, SetReport[]>();

  constructor(private readonly dataset: Dataset) {
    for (const page of dataset.pages) if (page.gold.text) this.scored.set(page, readyToScore(page));
  }

  /** The threshold with the best mean F1 over the sets named (all with a gold text where none is). */
  bestThreshold(verdicts: Float32Array, sets: readonly string[]): number {
    const reports = this.reports(verdicts).filter(({ sweep, set }) => sweep.length > 0 && sets.includes(set));
    const worth = (i: number): number => mean(reports.map(({ sweep }) => f1(sweep[i]!.score)));
    const best = THRESHOLDS.reduce((top, _, i) => (worth(i) > worth(top) ? i : top), 0);
    return THRESHOLDS[best]!;
  }

  /** A table of all sets at one threshold, the sweep below. */
  write(title: string, verdicts: Float32Array, threshold: number): string {
    const reports = this.reports(verdicts);
    const lines = reports.map((report) => {
      const at = report.sweep.find((one) => one.threshold === threshold);
      const snippets = this.snippets(report.set, verdicts, threshold);
      return [
        report.set.padEnd(14),
        String(report.pages).padStart(5),
        report.loss.toFixed(4),
        report.auc.toFixed(4),
        ...(at ? [figures(at.score), at.wordF1.toFixed(4), figures(report.ceiling)] : [' '.repeat(50)]),
        snippets,
      ].join('  ');
    });
    const sweep = reports
      .filter((report) => report.sweep.length > 0)
      .map(
        (report) =>
          `${report.set.padEnd(14)} ${report.sweep.map(({ score }) => f1(score).toFixed(3).slice(1)).join(' ')}`,
      );
    return [
      `\n## ${title}, threshold ${threshold}`,
      'set            pages  loss    AUC     F1 / precision / recall  word F1  F1 / P / R of the labels  snippets wanted / unwanted %',
      ...lines,
      `F1 by threshold ${THRESHOLDS[0]} to ${THRESHOLDS.at(-1)} by .05:`,
      ...sweep,
    ].join('\n');
  }

  private reports(verdicts: Float32Array): SetReport[] {
    const known = this.known.get(verdicts) ?? this.measure(verdicts);
    this.known.set(verdicts, known);
    return known;
  }

  private measure(verdicts: Float32Array): SetReport[] {
    const { pages, labels, weights } = this.dataset;
    return [...groupBy(pages, ({ set }) => set)].map(([set, own]) => {
      const scored = own.flatMap((page) => this.scored.get(page) ?? []);
      const keeping = (from: Float32Array, threshold: number) =>
        scored.map((one) => shingleScore(one, (block) => from[one.page.start + block]! >= threshold));
      return {
        set,
        pages: own.length,
        ...rowScore(verdicts, labels, weights, rowsOf(own)),
        sweep: scored.length
          ? THRESHOLDS.map((threshold) => ({
              threshold,
              score: meanScore(keeping(verdicts, threshold)),
              wordF1: mean(
                scored.map((one) => wordF1(one, (block) => verdicts[one.page.start + block]! >= threshold)),
              ),
            }))
          : [],
        ceiling: scored.length ? meanScore(keeping(labels, 0.5)) : null,
      };
    });
  }

  private snippets(set: string, verdicts: Float32Array, threshold: number): string {
    let [wanted, ofWanted, unwanted, ofUnwanted] = [0, 0, 0, 0];
    for (const page of this.dataset.pages) {
      if (page.set !== set) continue;
      const held = snippetScore(page, (block) => verdicts[page.start + block]! >= threshold);
      wanted += held.wanted[0];
      ofWanted += held.wanted[1];
      unwanted += held.unwanted[0];
      ofUnwanted += held.unwanted[1];
    }
    const percent = (part: number, whole: number): string => ((100 * part) / (whole || 1)).toFixed(1);
    return ofWanted + ofUnwanted > 0 ? `${percent(wanted, ofWanted)} / ${percent(unwanted, ofUnwanted)}` : '';
  }
}

const figures = (score: Score | null): string =>
  score ? [f1(score), score.precision, score.recall].map((one) => one.toFixed(4)).join(' / ') : '';
