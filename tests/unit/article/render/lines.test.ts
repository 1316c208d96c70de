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

test.each([
  ['in an element of its own', `<div class="dropcap">T</div><p>${STORY.slice(1)}</p>`, STORY],
  ['not kept', `<div data-left-out>T</div>\n<p>\n ${STORY.slice(1)}</p>`, STORY],
  [
    'that is a word',
    '<div>A</div><p> boat left the quay an hour late.</p>',
    'A boat left the quay an hour late.',
  ],
])('a large first letter begins its paragraph: %s', (_, body, line) => {
  expect(written(`<p>${STORY}</p>${body}`)).toEqual({
    html: `<p>${STORY}</p><p>${line}</p>`,
    text: `${STORY}\n${line}`,
  });
});

test.each([
  ['of a dissolved element', `<div dir="rtl" lang="ar"><p>${STORY}</p></div>`, 'p dir="rtl" lang="ar"'],
  ['of a box with text', `<section lang="fr">${STORY}</section>`, 'p lang="fr"'],
  ['once', `<section lang="fr"><p lang="de">${STORY}</p></section>`, 'p lang="de"'],
  ['unless the page says the same', `<section dir="ltr"><p>${STORY}</p></section>`, 'p'],
])('direction and language stay with the text: %s', (_, body, tag) => {
  expect(written(`<p>${STORY}</p>${body}`).html).toBe(`<p>${STORY}</p><${tag}>${STORY}</p>`);
});

test('what a list says is not said by its items again', () => {
  const list = '<ul lang="fr"><li>Un</li><li>Deux</li></ul>';
  expect(written(`<p>${STORY}</p><div lang="fr">${list}</div>`).html).toContain(list);
});

test('a letter that entries are listed under stays apart', () => {
  const entry = '<p>ballast, stones in the hold of a ship.</p>';
  expect(written(`<p>${STORY}</p><div>B</div>${entry}`).html).toContain(entry);
});

test('a drop cap, a formula and a list say the same in html and in text', () => {
  const { html, text } = written(
    `<div>T</div><p>${STORY.slice(1)} <math alttext="E=mc^2"></math><br></p><ul><li>5\u00a0km<br>on</li></ul>`,
  );
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  expect((body.textContent ?? '').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
});
