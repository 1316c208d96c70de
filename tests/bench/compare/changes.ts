import { MEASURES } from '../article/measures';
import type { ReadPage } from '../article/quality';
import { rankOf } from '../article/rank';
import type { Scores } from '../article/score';
import { show } from '../report/measure';
import { align } from '../report/table';

/** A page that is in both runs. */
export interface Change {
  page: string;
  before: number;
  after: number;
}

/** What changed for one extractor on the pages both runs have, by how much it rose, the greatest fall first. */
export function changesBetween(
  before: readonly ReadPage[],
  after: readonly ReadPage[],
  extractor: string,
): Change[] {
  const old = new Map(before.map((page) => [`${page.set}/${page.id}`, page.scores[extractor]]));
  return after
    .flatMap(({ set, id, scores }) => {
      const was = old.get(`${set}/${id}`);
      const is = scores[extractor];
      if (!was || !is) return [];
      return [{ page: `${set}/${id}`, before: rankOf(was, set), after: rankOf(is, set) }];
    })
    .sort((a, b) => a.after - a.before - (b.after - b.before));
}

/** Every measure in both runs, and by how much it moved. */
export function showMeasures(
  before: readonly ReadPage[],
  after: readonly ReadPage[],
  extractor: string,
): string {
  const take = (pages: readonly ReadPage[], sets: readonly string[]): Scores[] =>
    pages.filter(({ set }) => sets.includes(set)).flatMap(({ scores }) => scores[extractor] ?? []);
  const rows = MEASURES.map(({ name, sets, of, unit = 'number' }) => {
    const [was, is] = [of(take(before, sets)), of(take(after, sets))];
    const moved = is - was;
    return [name, show(was, unit), show(is, unit), `${moved > 0 ? '+' : ''}${show(moved, unit)}`];
  });
  return align([['', 'before', 'after', 'moved'], ...rows]);
}

/** The changes that matter most, worse ones first, as lines. */
export function showChanges(changes: readonly Change[], count: number): string {
  const line = ({ page, before, after }: Change) => [
    `  ${page}`,
    before.toFixed(3),
    after.toFixed(3),
    `${after > before ? '+' : ''}${(after - before).toFixed(3)}`,
  ];
  const worse = changes.filter(({ before, after }) => after < before);
  const better = changes.filter(({ before, after }) => after > before).reverse();
  const table = (title: string, list: readonly Change[]) =>
    align([
      [`${title}: ${list.length} pages`, 'before', 'after', 'moved'],
      ...list.slice(0, count).map(line),
    ]);
  return `${table('Worse', worse)}\n\n${table('Better', better)}`;
}
