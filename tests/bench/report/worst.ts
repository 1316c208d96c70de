import { align } from './table';

/** A page and how it did under one score. */
export interface Placed {
  id: string;
  score: number;
  note: string;
}

/** The pages that did worst, worst first, as lines. */
export function worstOf(title: string, pages: readonly Placed[], count: number): string {
  const worst = [...pages].sort((a, b) => a.score - b.score).slice(0, count);
  if (worst.length === 0) return '';
  return align([[title, '', ''], ...worst.map(({ id, score, note }) => [`  ${id}`, score.toFixed(3), note])]);
}
