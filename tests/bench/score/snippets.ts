/** Typographic variants of one character, and the one they are read as. */
const VARIANTS: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201a\u201b\u2032\u00b4`\u02bc]/g, "'"],
  [/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/\u2026/g, '...'],
  [/[\u00ad\u200b-\u200f\u2060\ufeff]/g, ''],
];

/** How gold writes lists and table rows in plain text: marks of items, and bars between cells. */
const NOTATION = /^\s*[-*\u2022]\s+|^\s*\|\s|\s\|(?=\s|$)/gm;

/** A text as snippets are compared: compatibility forms, case, white space, typographic variants and list marks folded. */
export function foldText(text: string): string {
  let folded = text.replace(NOTATION, ' ');
  for (const [variant, plain] of VARIANTS) folded = folded.replace(variant, plain);
  return folded.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** How many of the snippets are in a text. */
export function countSnippets(snippets: readonly string[], text: string): { found: number; of: number } {
  const folded = foldText(text);
  return { found: snippets.filter((s) => folded.includes(foldText(s))).length, of: snippets.length };
}
