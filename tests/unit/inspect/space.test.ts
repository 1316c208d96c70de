import { expect, test } from 'vitest';
import { createGuard } from '../../../utils/inspect/guard';
import { planOf } from '../../../utils/inspect/plan';
import { isSpent } from '../../../utils/inspect/space';
import { show, the } from '../hide/page';

function closed(html: string) {
  show(html);
  const slots = [...document.querySelectorAll('.ad')];
  const findings = slots.map((element) => ({ element, category: 'ad', rule: 'ad/slot' }) as const);
  const body = [...document.querySelectorAll('.story')];
  const plan = planOf(findings, createGuard({ body, headline: null, paragraphs: [] }));
  const wrappers = [...plan.values()].filter(({ wrapper }) => wrapper);
  return { plan, wrappers, ids: wrappers.map(({ element }) => element.id) };
}

test.each([
  ['a wrapper', '<div id="a"><div class="ad"></div></div><p>x</p>', ['a']],
  ['two wrappers', '<div id="a"><div id="b"><i class="ad"></i></div></div><p>x</p>', ['b', 'a']],
  ['a wrapper of two slots', '<div id="a"><i class="ad"></i> <i class="ad"></i></div><p>x</p>', ['a']],
  [
    'one with a script and empty boxes',
    '<div id="a"><i class="ad"></i><script>x</script><div><div></div></div></div>',
    ['a'],
  ],
  [
    'one with boxes that are described and hold nothing',
    '<div id="a"><i class="ad"></i><div data-id="7f" data-element_type="widget"><div><div><div></div></div></div></div></div>',
    ['a'],
  ],
  ['one with an arrow', '<p id="a">« <i class="ad"></i></p>', ['a']],
  ['one inside the body', '<div class="story"><p>x</p><div id="a"><i class="ad"></i></div></div>', ['a']],
])('closes %s', (_, html, ids) => {
  expect(closed(html).ids).toEqual(ids);
});

test.each([
  ['text', '<div><i class="ad"></i>text</div>'],
  ['text in a sibling', '<div><i class="ad"></i><div><b>text</b></div></div>'],
  ['a player by its number', '<div><i class="ad"></i><div data-id="7f"></div></div>'],
  [
    'what a page builder will fill',
    '<div><i class="ad"></i><div data-id="7f" data-element_type="widget" data-settings="{}"></div></div>',
  ],
  ['stars', '<div><i class="ad"></i><b>★★★★☆</b></div>'],
  [
    'a picture that is drawn',
    '<div><i class="ad"></i><div role="img" aria-label="4 of 5"><i></i></div></div>',
  ],
  ['a picture', '<div><i class="ad"></i><img></div>'],
  ['a player', '<div><i class="ad"></i><div><video></video></div></div>'],
  ['a custom element', '<div><i class="ad"></i><x-player></x-player></div>'],
  ['a place for something to come', '<div><i class="ad"></i><div id="comments"></div></div>'],
  ['lazy content', '<div><i class="ad"></i><div data-src="/x"></div></div>'],
  ['the body', '<div><i class="ad"></i><div class="story"></div></div>'],
])('leaves a wrapper that also holds %s', (_, html) => {
  expect(closed(html).ids).toEqual([]);
});

test('leaves cells, forms and the page', () => {
  expect(closed('<i class="ad"></i>').ids).toEqual([]);
  expect(closed('<table><tr><td id="a"><i class="ad"></i></td></tr></table>').ids).toEqual([]);
  expect(closed('<form id="a"><i class="ad"></i></form>').ids).toEqual([]);
});

test('leaves long lists and deep nests alone', () => {
  expect(closed(`<div id="a">${'<i class="ad"></i>'.repeat(41)}</div>`).ids).toEqual([]);
  const nest = (depth: number): string =>
    depth === 0 ? '<i class="ad"></i>' : `<div id="d${depth}">${nest(depth - 1)}</div>`;
  expect(closed(nest(12)).ids).toEqual(['d1', 'd2', 'd3', 'd4', 'd5', 'd6', 'd7', 'd8']);
});

test('knows when something was put into a wrapper', () => {
  const { plan } = closed('<div id="a"><i class="ad"></i></div><p>x</p>');
  const isHidden = (element: Element): boolean => plan.has(element);
  expect(isSpent(the('#a'), isHidden)).toBe(true);
  the('#a').append('An apology from the editors');
  expect(isSpent(the('#a'), isHidden)).toBe(false);
});

test('gives a wrapper the cause of what was in it', () => {
  const { wrappers } = closed('<div id="a"><i class="ad"></i></div><p>x</p>');
  expect(wrappers).toEqual([{ element: the('#a'), category: 'ad', rule: 'ad/slot', wrapper: true }]);
});
