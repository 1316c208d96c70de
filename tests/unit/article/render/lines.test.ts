import { expect, test } from 'vitest';
import { STORY, written } from './written';

test.each([
  [
    'no-break blanks stay',
    '<p>5\u00a0km, 10\u202f000, 東京\u3000大阪</p>',
    '5\u00a0km, 10\u202f000, 東京\u3000大阪',
  ],
  ['so do they alone in a phrase', '<p>5<b>\u00a0</b>km away</p>', '5<b>\u00a0</b>km away'],
  ['but not at the ends', '<p>\u3000\u00a0At <b>noon\u00a0</b></p>', 'At <b>noon</b>'],
  ['marks of zero width stay', '<p>super\u200bcali\u2060fragile</p>', 'super\u200bcali\u2060fragile'],
  ['a byte order mark goes', '<p>At\ufeff noon</p>', 'At noon'],
  ['what HTML folds is folded', '<p> At\n\t <b> noon</b> </p>', 'At <b>noon</b>'],
  ['a line break at the end goes', '<p>At noon<br></p>', 'At noon'],
  ['a line break at the start goes', '<p> <br>At noon</p>', 'At noon'],
  ['a line break inside stays', '<p>At noon<br>the ferry</p>', 'At noon<br>the ferry'],
])('%s', (_, body, line) => {
  expect(written(`<p>${STORY}</p>${body}`).html).toBe(`<p>${STORY}</p><p>${line}</p>`);
});

test('the plain text has no marks of zero width', () => {
  expect(written('<p>super\u200bcali\u2060fragile 5\u00a0km</p>').text).toBe('supercalifragile 5\u00a0km');
});
