import { expect, test } from 'vitest';
import { weigh } from '../../../utils/dom';
import { marksOf } from '../../../utils/locate/marks';

const NONE = { commas: 0, stops: 0, digits: 0, capitals: 0, separators: 0, quotes: 0, brackets: 0 };

test.each([
  ['', { words: 0 }],
  ['The weir, in 1904.', { words: 4, commas: 1, stops: 1, digits: 4, capitals: 1 }],
  [
    'Über „Ostrów“ [1] › «Да»…',
    { words: 5, stops: 1, digits: 1, capitals: 3, separators: 1, quotes: 4, brackets: 1 },
  ],
  ['河は静か。橋、', { words: 1, commas: 1, stops: 1 }],
  ['🚲 and 𝔘', { words: 3 }],
])('%s', (text, marks) => {
  const [before, own, after] = marksOf(['One.', text, 'Two, three']);
  expect(own).toEqual({ ...NONE, ...marks });
  expect(before).toEqual({ ...NONE, words: 1, stops: 1, capitals: 1 });
  expect(after).toEqual({ ...NONE, words: 2, commas: 1, capitals: 1 });
});

test('its words are those that `weigh` counts where all scripts have blanks', () => {
  const texts = ['The weir is gone.', 'Größe: 4 m', 'Да, конечно', 'one\u0001two'];
  expect(marksOf(texts).map(({ words }) => words)).toEqual(texts.map(weigh));
});
