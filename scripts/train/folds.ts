import type { PageRows } from './dataset';
import { random, shuffle } from './random';

/** Pages to learn from, and pages to be judged by what was learned. */
export interface Division {
  name: string;
  train: PageRows[];
  test: PageRows[];
}

/** What has the same key, in the order in which the keys first appear. */
export function groupBy<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

/** Cuts the pages into `k` parts of about the same number of pages; all pages of a domain are in one part. */
export function foldsByDomain(pages: readonly PageRows[], k: number, seed: number): Division[] {
  const domains = groupBy(pages, ({ domain }) => domain);
  const order = shuffle([...domains.keys()].sort(), random(seed));
  order.sort((a, b) => domains.get(b)!.length - domains.get(a)!.length);
  const parts: PageRows[][] = Array.from({ length: k }, () => []);
  for (const domain of order) {
    const smallest = parts.reduce((least, part) => (part.length < least.length ? part : least));
    smallest.push(...domains.get(domain)!);
  }
  return parts.map((test, i) => {
    const held = new Set(test);
    return { name: `fold ${i + 1}`, train: pages.filter((page) => !held.has(page)), test };
  });
}

/** Each set judged by what the others teach; pages of a domain that the set has too are not learned from. */
export function leaveSetsOut(pages: readonly PageRows[]): Division[] {
  return [...groupBy(pages, ({ set }) => set)].map(([set, test]) => {
    const domains = new Set(test.map(({ domain }) => domain));
    return {
      name: set,
      train: pages.filter((page) => page.set !== set && !domains.has(page.domain)),
      test,
    };
  });
}
