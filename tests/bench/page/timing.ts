import { EXTRACTORS } from './extractors';
import type { Times } from './types';

/** Shortest times seen of each extractor: what the work costs when nothing else runs. */
export type Timings = Record<string, Times>;

const SLOWEST: Times = { extract: Infinity, metadata: Infinity, sanitise: Infinity };

/**
 * Times extractors on one page, a fresh document each, in an order that turns with every repeat so that none
 * always runs in another's wake.
 */
export function timePage(
  markup: string,
  { url, extractors, force }: { url: string; extractors: readonly string[]; force: boolean },
  repeats: number,
): Timings {
  const best: Timings = Object.fromEntries(extractors.map((name) => [name, SLOWEST]));
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
