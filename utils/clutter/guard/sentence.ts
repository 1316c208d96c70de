import { INLINE } from '../../dom';
import type { Part, Survey } from '../survey/types';

/** Words beside an inline element that make its line a sentence. */
export const SENTENCE_WORDS = 4;

/** A link or a mark in the middle of a paragraph is a part of it; a slot with nothing in it is none. */
export function isInSentence(part: Part, { parts }: Survey): boolean {
  if (!INLINE.has(part.name) || part.words + part.linked + part.media + part.fields === 0) return false;
  let block = part.parent;
  while (block && INLINE.has(block.name)) block = block.parent;
  if (!block) return false;
  const { name, index, end } = block;
  // Lists of the same kind, of tags, may stand in one line, but for a paragraph's.
  const isListed = (at: Part): boolean =>
    name !== 'p' &&
    (part.index < at.index || part.index >= at.end) &&
    at.named?.some((row) => part.named?.includes(row)) === true;
  let words = block.words - part.words;
  for (let at = parts[index + 1]; at && at.index < end; at = parts[at.end])
    if (!INLINE.has(at.name) || isListed(at)) words -= at.words;
  return words >= SENTENCE_WORDS;
}
