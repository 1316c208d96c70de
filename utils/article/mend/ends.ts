import type { Block } from '../../locate';
import { isSignOff } from '../sign-off';
import { beside } from './beside';
import { type Mend, TEXT_WORDS } from './types';

/** Blocks after the last one kept among which the sign-off is looked for. */
const SIGN_OFF_REACH = 3;

/** Where a text ends. */
export const ENDS: readonly Mend[] = [
  [
    'who reported, wrote and edited stands at the end of the story',
    ({ page, kept }) => {
      const { blocks } = page.scan;
      const last = kept.lastIndexOf(1);
      for (const block of blocks.slice(Math.max(0, last), last + SIGN_OFF_REACH + 1))
        if (isSignOff(block.text) && beside(block, blocks[last])) kept[block.index] = 1;
    },
  ],
  [
    'nothing follows the sign-off but what the site adds to every story',
    ({ page, kept }) => {
      const { blocks } = page.scan;
      const signOff = blocks.findLastIndex(({ index, text }) => kept[index] === 1 && isSignOff(text));
      const after = signOff < 0 ? [] : blocks.slice(signOff + 1);
      const goesOn = ({ index, words, text }: Block): boolean =>
        kept[index] === 1 && words >= TEXT_WORDS && !isSignOff(text);
      if (!after.some(goesOn)) for (const { index } of after) kept[index] = 0;
    },
  ],
  [
    'a line without a word parts what stands on both sides of it',
    ({ page, kept }) => {
      const { blocks } = page.scan;
      const isText = ({ index, words }: Block): boolean => kept[index] === 1 && words >= TEXT_WORDS;
      const first = blocks.findIndex(isText);
      const last = blocks.findLastIndex(isText);
      for (const { index, text } of blocks)
        if ((index < first || index > last) && !/[\p{L}\p{N}]/u.test(text)) kept[index] = 0;
    },
  ],
];
