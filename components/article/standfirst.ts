/** Characters of the body in which a standfirst would be read a second time, and of the standfirst that are looked for. */
const BEGINNING = 1_500;
const LOOKED_UP = 60;

/** Whether the standfirst is to be shown above the story: not where the story itself begins with it. */
export function needsStandfirst(standfirst: string, text: string): boolean {
  return !fold(text.slice(0, BEGINNING)).includes(fold(standfirst).slice(0, LOOKED_UP));
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
