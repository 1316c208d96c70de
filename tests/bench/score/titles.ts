/** A title as titles are compared: letters and digits alone, lower case, single blanks. */
export function foldTitle(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

/** Equal but for case, white space and punctuation. */
export function sameTitle(gold: string, found: string | null): boolean {
  return foldTitle(gold) === foldTitle(found ?? '');
}
