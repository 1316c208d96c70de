import { attributeOf } from '../../dom';

/** Attributes in which templates name their parts, besides the class. */
const NAMING = ['id', 'data-testid', 'data-component', 'data-module', 'data-name'] as const;
/** Characters of one attribute that are read: class lists of generated styles run to thousands. */
const MAX_LENGTH = 600;
/** Attribute values remembered between elements and calls. */
const REMEMBERED = 8192;

/** A row's names, ready to be found. */
export interface NameIndex {
  /** Rows called for by this element's class, ids and element name, in the rows' order; null for none. */
  rowsFor(element: Element, name: string): readonly number[] | null;
}

interface Phrase {
  words: readonly string[];
  /** Whether a name must have no other words. */
  whole: boolean;
  row: number;
}

/**
 * @param names per row, its phrases as types.ts describes them; rows that have none are empty
 */
export function indexNames(names: readonly (readonly string[])[]): NameIndex {
  const phrases = new Map<string, Phrase[]>();
  names.forEach((list, row) => {
    for (const name of list) {
      const whole = name.startsWith('=');
      const words = (whole ? name.slice(1) : name).split(' ');
      const first = words[0] ?? '';
      const known = phrases.get(first);
      if (known) known.push({ words, whole, row });
      else phrases.set(first, [{ words, whole, row }]);
    }
  });
  const remembered = new Map<string, readonly number[] | null>();

  function rowsOf(value: string): readonly number[] | null {
    const before = remembered.get(value);
    if (before !== undefined) return before;
    const rows = new Set<number>();
    for (const token of value.slice(0, MAX_LENGTH).split(/\s+/)) {
      const words = wordsOf(token);
      for (let at = 0; at < words.length; at++) {
        for (const phrase of phrases.get(words[at] ?? '') ?? []) {
          if (phrase.whole && (at > 0 || words.length !== phrase.words.length)) continue;
          if (phrase.words.every((word, i) => words[at + i] === word)) rows.add(phrase.row);
        }
      }
    }
    const found = rows.size > 0 ? [...rows] : null;
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(value, found);
    return found;
  }

  return {
    rowsFor(element, name) {
      let found = name.includes('-') ? rowsOf(name) : null;
      const className = attributeOf(element, 'class');
      if (className) found = join(found, rowsOf(className));
      for (const attribute of NAMING) {
        const value = attributeOf(element, attribute);
        if (value) found = join(found, rowsOf(value));
      }
      return found;
    },
  };
}

/** The words of one name, lower-cased: `topAdSlot_2` is top, ad, slot. Numbers are no words. */
export function wordsOf(token: string): string[] {
  return token
    .replace(/([a-z])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$3 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
}

function join(a: readonly number[] | null, b: readonly number[] | null): readonly number[] | null {
  if (!a) return b;
  if (!b) return a;
  return [...new Set([...a, ...b])];
}
