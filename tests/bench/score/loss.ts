import { words } from './tokens';

/** Words in a run that marks its place: shorter ones occur by chance. */
const RUN = 4;

/** What of an article can no longer be seen. */
export interface Loss {
  /** Words of the article that could be seen before. */
  words: number;
  /** Of these, how many no visible text holds any more. */
  lost: number;
  /** The lost words, a run a string. */
  runs: string[];
}

/** Which words of the gold are part of a run that a text holds too. */
function covered(gold: readonly string[], text: string): boolean[] {
  const all = words(text);
  const runs = new Set(all.map((_, i) => all.slice(i, i + RUN).join(' ')));
  const marks = gold.map(() => false);
  for (let i = 0; i + RUN <= gold.length; i++)
    if (runs.has(gold.slice(i, i + RUN).join(' '))) marks.fill(true, i, i + RUN);
  return marks;
}

/** Compares the visible text of a page before and after a clean-up, by the words of its article. */
export function lossBetween(gold: string, before: string, after: string): Loss {
  const all = words(gold);
  const [seen, still] = [covered(all, before), covered(all, after)];
  const runs: string[][] = [];
  let last = -2;
  let lost = 0;
  for (const [i, word] of all.entries()) {
    if (!seen[i] || still[i]) continue;
    lost++;
    if (last === i - 1) runs.at(-1)!.push(word);
    else runs.push([word]);
    last = i;
  }
  return { words: seen.filter(Boolean).length, lost, runs: runs.map((run) => run.join(' ')) };
}
