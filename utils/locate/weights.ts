import { unspacedWords, weigh } from '../dom';
import { marksOf } from './marks';
import type { Block, Box } from './types';

/** A block with this many words outside links and a sentence's end in it reads as running text. */
const PROSE_WORDS = 8;
const SENTENCE_END = /[.!?…。！？؟።։।]["'”’»)\]]*(?:\s|$)|[。！？]/;

/**
 * Tells blocks and boxes what they weigh, all blocks of a page at once.
 *
 * @param linkTexts per block: its text inside links
 */
export function weighAll(
  blocks: readonly Block[],
  boxes: readonly Box[],
  linkTexts: readonly string[],
): void {
  const marks = marksOf(blocks.map(({ text }) => text));
  for (const block of blocks) {
    const { box, index, text } = block;
    block.marks = marks[index] as Block['marks'];
    const words = block.marks.words + unspacedWords(text);
    const linkText = linkTexts[index] as string;
    const linkWords = box.linked ? words : linkText ? Math.min(words, weigh(linkText)) : 0;
    block.words = words;
    block.linkWords = linkWords;
    box.words += words;
    box.linkWords += linkWords;
    if (words - linkWords >= PROSE_WORDS && SENTENCE_END.test(text)) box.prose += words - linkWords;
  }
  // Boxes inside a box come after it: from the last to the first, each is whole before its parent takes it over.
  for (let index = boxes.length - 1; index > 0; index--) {
    const { parent, words, linkWords, prose, pictures } = boxes[index] as Box;
    if (!parent) continue;
    parent.words += words;
    parent.linkWords += linkWords;
    parent.prose += prose;
    parent.pictures += pictures;
  }
}
