import { expect, test } from 'vitest';
import { fold, squeeze } from '../../../utils/dom';

/** Every character of the basic plane, between words and doubled. */
const CASES = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).flatMap((character) => [
  `Ab${character}c`,
  `${character} Ä ${character}${character}z`,
]);

test('fold leaves the letters and digits of every script, by the short way and the long', () => {
  const long = (text: string): string =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  expect(CASES.filter((text) => fold(text) !== long(text))).toEqual([]);
});

test('squeeze leaves single blanks, whichever they were', () => {
  const long = (text: string): string => text.replace(/[\s\u00a0\u200b\u2060\ufeff]+/g, ' ').trim();
  expect(CASES.filter((text) => squeeze(text) !== long(text))).toEqual([]);
});
