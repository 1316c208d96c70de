import { fold } from '../../dom';
import type { Row } from '../types';

const MAX_CHARACTERS = 70;
/** Words a trailing `*` stands for. */
const MORE_WORDS = 6;
/** Characters it stands for in a script without blanks between words. */
const MORE_CHARACTERS = 12;
/** Characters by which labels in such a script are found. */
const BEGINNING = 2;
/** Scripts written without blanks: there a label's end is inside a word. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

interface Label {
  text: string;
  words: readonly string[];
  open: boolean;
  row: number;
}

/** Finds the rows whose labels a text is. */
export interface LabelIndex {
  /** Whether a text begins as some label does: cheap, for most texts do not. */
  mayHold(text: string): boolean;
  rowsFor(text: string): number[];
}

/** @param by the kind of rows whose labels are meant */
export function indexLabels(rows: readonly Row[], by: 'label' | 'call'): LabelIndex {
  const index = new Map<string, Label[]>();
  rows.forEach(({ match }, row) => {
    if (match.by !== by) return;
    for (const label of match.labels ?? []) {
      const text = label.replace(/ ?\*$/, '');
      const key = keyOf(text);
      const words = text.split(' ');
      index.set(key, [...(index.get(key) ?? []), { text, words, open: label.endsWith('*'), row }]);
    }
  });
  return {
    mayHold: (text) => index.has(keyOf(firstWordOf(text))),
    rowsFor(text) {
      if (text.length > MAX_CHARACTERS * 2) return [];
      const folded = fold(text);
      const labels = index.get(keyOf(folded)) ?? [];
      return labels.filter((label) => isSaid(label, folded)).map(({ row }) => row);
    },
  };
}

/** The first word, or its beginning where words are not told apart. */
function keyOf(text: string): string {
  const first = text.split(' ', 1)[0] ?? '';
  return UNSPACED.test(first) ? [...first].slice(0, BEGINNING).join('') : first;
}

function isSaid({ text, words, open }: Label, said: string): boolean {
  if (UNSPACED.test(text))
    return said.startsWith(text) && said.length - text.length <= (open ? MORE_CHARACTERS : 0);
  const saidWords = said.split(' ');
  const more = saidWords.length - words.length;
  return more >= 0 && more <= (open ? MORE_WORDS : 0) && words.every((word, i) => saidWords[i] === word);
}

/** The first word as `fold` would leave it, found without folding the rest. */
function firstWordOf(text: string): string {
  return /[\p{L}\p{N}]+/u.exec(text.slice(0, MAX_CHARACTERS))?.[0].toLowerCase() ?? '';
}
