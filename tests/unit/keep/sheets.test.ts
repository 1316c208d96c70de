import { expect, test } from 'vitest';
import { createSheets } from '../../../utils/keep/sheets';
import { show, the } from '../hide/page';
import { tools } from './tools';

const shown = () => [...document.querySelectorAll('[data-lede-show]')].map(({ id }) => id);
const isSlot = (element: Element): boolean => element.id === 'slot';

function reviewed() {
  show('<div class="ad" id="text"></div><i class="ad" id="slot"></i><p id="other"></p>');
  const sheets = createSheets(document, tools.early);
  sheets.review(sheets.within(document.body), isSlot);
  return sheets;
}

test('what the reading confirms stays hidden, the rest is given back', () => {
  reviewed();
  expect(shown()).toEqual(['text']);
});

test('so it is with what was inserted, itself and below', () => {
  const sheets = reviewed();
  the('#other').innerHTML = '<div class="ad" id="late"><i class="ad" id="inside"></i></div>';
  sheets.review(sheets.within(the('#late')), isSlot);
  expect(shown()).toEqual(['text', 'late', 'inside']);
});

test('everything can be given back, by one attribute on the root', () => {
  reviewed().showAll();
  expect(document.documentElement.getAttribute('data-lede-show')).toBe('');
});

test('a reset leaves no attribute behind', () => {
  const sheets = reviewed();
  sheets.showAll();
  sheets.reset();
  expect(document.querySelectorAll('[data-lede-show]')).toHaveLength(0);
});

test('without packaged sheets nothing is touched', () => {
  show('<div class="ad"></div>');
  expect(createSheets(document, '').within(document.body)).toEqual([]);
});
