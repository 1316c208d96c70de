import { expect, test } from 'vitest';
import { pathTo } from '../../../utils/keep/path';
import { show, the } from '../hide/page';

test.each([
  ['an id', '<div id="slot-1" data-x></div>', '#slot-1'],
  ['a class that nothing else has', '<div class="1x ad-slot" data-x></div>', 'div.ad-slot'],
  ['a place among its kind', '<p></p><p data-x></p>', 'p:nth-of-type(2)'],
  [
    'an ancestor with an id',
    '<p><i></i><i></i></p><div id="side"><i></i><i data-x></i></div>',
    '#side > i:nth-of-type(2)',
  ],
  ['an id that occurs twice', '<p id="a"></p><b id="a"></b><p id="a" data-x></p>', 'p:nth-of-type(2)'],
  ['an id no selector can say', '<p></p><p id="1:x" data-x></p>', 'p:nth-of-type(2)'],
  ['a name no selector can say', '<fb:like data-x></fb:like>', 'body > *:nth-child(1)'],
])('leads there by %s', (_, html, path) => {
  show(html);
  expect(pathTo(the('[data-x]'))).toBe(path);
  expect([...document.querySelectorAll(path)]).toEqual([the('[data-x]')]);
});

test('does not stumble over an element outside the page', () => {
  const box = document.createElement('div');
  box.innerHTML = '<p></p><p></p>';
  expect(pathTo(box.lastElementChild as Element)).toBe('div > p:nth-of-type(2)');
});

test('leads from its shadow root on', () => {
  show('<div id="host"></div>');
  const root = the('#host').attachShadow({ mode: 'open' });
  root.innerHTML = '<p></p><p></p>';
  expect(pathTo(root.lastElementChild as Element)).toBe('p:nth-of-type(2)');
});
