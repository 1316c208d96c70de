import { expect, test } from 'vitest';
import { piecesOf } from '../../../utils/keep/pieces';
import { show } from '../hide/page';

const ids = (html: string): string[] => piecesOf(show(html)).map(({ id }) => id);

test('small parts stay whole, in order', () => {
  expect(ids('<main id="a"><p id="b"></p></main><aside id="c"></aside>')).toEqual(['a', 'c']);
});

test('large ones are cut up', () => {
  const list = `<ul id="list">${'<li></li>'.repeat(900)}</ul>`;
  expect(ids(`<p id="a"></p><main id="big"><div id="b"></div>${list}${list}</main><p id="c"></p>`)).toEqual([
    'a',
    'b',
    'list',
    'list',
    'c',
  ]);
});

test('of endless lists the end is looked at', () => {
  const rows = Array.from({ length: 3_000 }, (_, i) => `<li id="row${i}"></li>`).join('');
  expect(ids(`<ul>${rows}</ul>`).slice(0, 2)).toEqual(['row2900', 'row2901']);
  expect(ids(`<ul>${rows}</ul>`)).toHaveLength(100);
});
