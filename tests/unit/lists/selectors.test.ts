import { describe, expect, it } from 'vitest';
import { accept, areJoinable } from '../../../scripts/lists/selectors';

describe('a selector of a list', () => {
  it.each([
    ['.slot', '.slot', false],
    ['div#top > .slot', '.slot', false],
    ['#top div', '#top', false],
    ['[id^="slot-"]', '#slot-', true],
    ['div[class="slot wide"]', '.slot', false],
    ['x-slot[data-of="a"]', 'x-slot', false],
    ['.page div:has(> .slot)', '.page', false],
    ['a[href*="slot"]', null, false],
    ['[id^="s"]', null, false],
  ])('%s is found by %s', (selector, name, begun) => {
    expect(accept(selector)).toEqual({ selector, name, begun });
  });

  it.each([
    '.slot { display: none !important; }',
    '.slot{remove:true}',
    '@media print',
    '.slot[style*="url(x)"]',
    '.slot /* x */',
    '.slot, .other',
    '.slot:contains(x)',
    '.slot:has-text(/x/)',
    '.slot:upward(2)',
    '.slot::before',
    '.slot:hover',
    'a[href="javascript:(function(),"',
    '.slot:not(',
    '',
  ])('%s is not taken', (selector) => {
    expect(accept(selector)).toBeNull();
  });

  it('keeps to itself when it is joined with others', () => {
    expect(areJoinable(['.one', 'a:is(.two, .three)', '[title="a, b"]'])).toBe(true);
    expect(areJoinable(['.one', ':is(.two', '.three)']), 'A comma in brackets is swallowed').toBe(false);
  });
});
