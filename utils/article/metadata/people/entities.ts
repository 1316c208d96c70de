const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lt: '<',
  gt: '>',
  szlig: 'ß',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};
/** Combining marks by the word that stands for them in an entity's name: `&oacute;`. */
const MARKS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030a',
  caron: '\u030c',
};
const ENTITY =
  /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z])(acute|grave|circ|uml|tilde|cedil|ring|caron)|([a-z]{2,6}));/gi;

/** Resolves character references that data hold twice encoded: `&amp;`, `&#8217;`, `&oacute;`. Others stay. */
export function decodeTwice(text: string): string {
  if (!text.includes('&')) return text;
  const once = (from: string): string =>
    from.replace(ENTITY, (whole, decimal, hex, letter, mark, name) => {
      if (decimal || hex) return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16));
      if (letter) return (letter + MARKS[mark.toLowerCase()]).normalize('NFC');
      return NAMED[name.toLowerCase()] ?? whole;
    });
  return once(once(text));
}
