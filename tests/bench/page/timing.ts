import { EXTRACTORS } from './extractors';
import type { Times } from './types';

/** Shortest times seen, in milliseconds: what the work costs when nothing else runs. */
export interface Timings {
  /** Of each extractor. */
  extractors: Record<string, Times>;
  /** Of Lede's finding where the article is, alone. */
  locate: number;
}

interface Task {
  url: string;
  extractors: readonly string[];
  force: boolean;
}

const SLOWEST: Times = { extract: Infinity, metadata: Infinity, sanitise: Infinity };

/**
 * Times extractors on one page, a fresh document each, in an order that turns with every repeat so that none
 * always runs in another's wake.
 */
export function timeExtractors(
  markup: string,
  { url, extractors, force }: Task,
  repeats: number,
): Timings['extractors'] {
  const best: Timings['extractors'] = Object.fromEntries(extractors.map((name) => [name, SLOWEST]));
  for (let i = 0; i < repeats * extractors.length; i++) {
    const turn = Math.floor(i / extractors.length);
    const name = extractors[(i + turn) % extractors.length]!;
    const document = new DOMParser().parseFromString(markup, 'text/html');
    const { times } = EXTRACTORS[name]!(document, url, force);
    const before = best[name]!;
    best[name] = {
      extract: Math.min(before.extract, times.extract),
      metadata: Math.min(before.metadata, times.metadata),
      sanitise: Math.min(before.sanitise, times.sanitise),
    };
  }
  return best;
}

/** Times on one page all that the table shows. */
export const timePage = (markup: string, task: Task, repeats: number): Timings => ({
  extractors: timeExtractors(markup, task, repeats),
  locate: Math.min(...Array.from({ length: repeats }, () => timeLocate(markup))),
});

function timeLocate(markup: string): number {
  if (!globalThis.lede) throw new Error('The engine bundle is not loaded.');
  const document = new DOMParser().parseFromString(markup, 'text/html');
  const start = performance.now();
  globalThis.lede.locate(document);
  return performance.now() - start;
}
