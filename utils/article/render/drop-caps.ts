import { textOf } from '../../dom';
import type { Block } from '../../locate/types';
import type { Run } from './runs';

/** A letter and a quotation mark before it. */
const MAX_LETTERS = 2;
/** Fewer words are an answer or an entry under its letter. */
const MIN_WORDS = 6;

/** The large first letter of a paragraph, where a page sets it before the paragraph in an element of its own. */
export function dropCapOf(block: Block, before: Block | undefined): Run | null {
  if (!before || before.text.length > MAX_LETTERS || block.words < MIN_WORDS) return null;
  const letter = before.text.at(-1) ?? '';
  const next = block.text.charAt(0);
  const [node] = before.nodes;
  if (!node || block.box.name !== 'p' || !/^(?:div|p)$/.test(before.box.name)) return null;
  // What begins with the letter again is listed under it.
  if (!isUpper(letter) || !isLower(next) || next === letter.toLowerCase()) return null;
  // After a blank of its own the letter is a word; line breaks are the source's.
  const apart = /^[ \u00a0]+[^\s]/.test(block.nodes.map((one) => textOf(one)).join(''));
  return { node, text: apart ? `${before.text} ` : before.text, glued: true };
}

const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();
const isLower = (letter: string): boolean => letter !== letter.toUpperCase();
