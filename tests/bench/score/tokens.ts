/** A word: letters, digits, marks and underscores, as `\w` finds them in the public benchmark's scorer. */
const WORD = /[\p{L}\p{N}\p{M}_]+/gu;

/** The words of a text in their order, case kept. */
export function words(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** How often each item occurs. */
export type Bag = ReadonlyMap<string, number>;

/** Counts items into a bag. */
export function bagOf(items: Iterable<string>): Bag {
  const bag = new Map<string, number>();
  for (const item of items) bag.set(item, (bag.get(item) ?? 0) + 1);
  return bag;
}

/** Every run of `length` words, joined by blanks; a shorter text is one run. Empty for no words. */
export function shingles(text: string, length: number): string[] {
  const all = words(text);
  if (all.length === 0) return [];
  const runs = [];
  for (let i = 0; i + length <= Math.max(all.length, length); i++)
    runs.push(all.slice(i, i + length).join(' '));
  return runs;
}
