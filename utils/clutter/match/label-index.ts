import { fold, LETTERS } from '../../dom';
import type { Row } from '../types';

const MAX_CHARACTERS = 70;
/** Words a trailing `*` stands for. */
const MORE_WORDS = 6;
/** Characters it stands for in a script without blanks between words. */
const MORE_CHARACTERS = 12;
/** Characters by which labels in such a script are found. */
const BEGINNING = 2;
/** Scripts written without blanks begin here: there a label's end is inside a word. */
const FIRST_UNSPACED = 0x0e00;

interface Label {
  text: string;
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
      const open = label.endsWith('*');
      const text = open ? label.slice(0, -1).trimEnd() : label;
      const key = keyOf(text);
      const known = index.get(key);
      const one: Label = { text, open, row };
      if (known) known.push(one);
      else index.set(key, [one]);
    }
  });
  // An element begins with the text its first child begins with, so the same text is asked about several times on end.
  let asked = '';
  let answer = false;
  return {
    mayHold(text) {
      if (text !== asked) {
        asked = text;
        answer = index.has(keyOf(firstWordOf(text)));
      }
      return answer;
    },
    rowsFor(text) {
      if (text.length > MAX_CHARACTERS * 2) return [];
      // How many there are is often said behind it: "Comments (12)".
      const folded = fold(text.replace(/\(\d{1,3}\)\s*$/, ''));
      const labels = index.get(keyOf(folded)) ?? [];
      return labels.filter((label) => isSaid(label, folded)).map(({ row }) => row);
    },
  };
}

/** The first word, or its beginning where words are not told apart. */
function keyOf(text: string): string {
  const blank = text.indexOf(' ');
  const first = blank < 0 ? text : text.slice(0, blank);
  return first.charCodeAt(0) >= FIRST_UNSPACED && LETTERS.beginsUnspaced.test(first)
    ? [...first].slice(0, BEGINNING).join('')
    : first;
}

function isSaid({ text, open }: Label, said: string): boolean {
  if (LETTERS.beginsUnspaced.test(text))
    return said.startsWith(text) && said.length - text.length <= (open ? MORE_CHARACTERS : 0);
  const words = text.split(' ');
  const saidWords = said.split(' ');
  const more = saidWords.length - words.length;
  return more >= 0 && more <= (open ? MORE_WORDS : 0) && words.every((word, i) => saidWords[i] === word);
}

/** The first word as `fold` would leave it, found without folding the rest. */
function firstWordOf(text: string): string {
  const most = Math.min(text.length, MAX_CHARACTERS);
  let start = 0;
  while (start < most && isBetweenWords(text.charCodeAt(start))) start++;
  let end = start;
  while (end < most && isAsciiWord(text.charCodeAt(end))) end++;
  // Most texts are plain here: only a letter beyond ASCII takes an expression that knows them all.
  if (end < most && text.charCodeAt(end) >= 128)
    return /[\p{L}\p{N}]+/u.exec(text.slice(start, most))?.[0].toLowerCase() ?? '';
  return text.slice(start, end).toLowerCase();
}

const isAsciiWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
const isBetweenWords = (code: number): boolean => code < 128 && !isAsciiWord(code);
