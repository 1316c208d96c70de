import { expect, it } from 'vitest';
import { CATEGORY_IDS } from '../../../utils/clutter';
import { START_SELECTORS, startSheet } from '../../../utils/clutter/start';

it('takes what holds the article for no slot, whatever it bears', () => {
  const sheet = startSheet('ad');
  const selector = sheet.slice(0, sheet.indexOf('{'));
  document.body.innerHTML =
    '<article id="a" data-ad-slot="1"><p>Text.</p></article><div id="b" data-ad-slot="1"></div>';
  expect([...document.querySelectorAll(selector)].map(({ id }) => id)).toEqual(['b']);
});

it('is taken back by a mark on an element, or on the root', () => {
  const selector = startSheet('ad').replace(/\{.*/s, '');
  document.body.innerHTML =
    '<div id="b" data-ad-slot="1" data-lede-show></div><div id="c" data-ad-slot="2"></div>';
  expect([...document.querySelectorAll(selector)].map(({ id }) => id)).toEqual(['c']);
  document.documentElement.setAttribute('data-lede-show', '');
  expect(document.querySelector(selector)).toBeNull();
  document.documentElement.removeAttribute('data-lede-show');
});

it('is all in one sheet or another, a selector each', () => {
  const sheets = CATEGORY_IDS.map(startSheet).join('');
  for (const selector of START_SELECTORS.split(',')) expect(sheets).toContain(`) ${selector}:not(`);
  expect(sheets.match(/:not\(body,main,article\)/g)).toHaveLength(START_SELECTORS.split(',').length);
});
