import { describe, expect, test } from 'vitest';
import { createHider } from '../../../utils/keep/hider';
import { show, the } from '../hide/page';

const AD = { category: 'ad', rule: 'ad/slot' } as const;

describe('hiding', () => {
  test.each([
    ['no style', '<p id="x"></p>'],
    ['an empty style', '<p id="x" style=""></p>'],
    ['a style as nobody would write it', '<p id="x" style="COLOR:red;;display : block ; --x:{a}"></p>'],
    ['a style that hides it already', '<p id="x" style="display:none!important"></p>'],
    ['an svg', '<svg id="x" style="color:red"></svg>'],
  ])('is undone to the letter: %s', (_, html) => {
    show(html);
    const before = document.body.innerHTML;
    const hider = createHider();
    expect(hider.hide(the('#x'), AD)).toBe(true);
    expect(getComputedStyle(the('#x')).display).toBe('none');
    expect(hider.show(the('#x'))).toBe(true);
    expect(document.body.innerHTML).toBe(before);
  });

  test('leaves alone what the page changed meanwhile', () => {
    show('<p id="x" style="display: flex; color: red"></p>');
    const hider = createHider();
    hider.hide(the('#x'), AD);
    the('#x').style.color = 'blue';
    hider.showAll();
    expect(the('#x').style.cssText).toBe('display: flex; color: blue;');
  });

  test('does not take back a display the page has chosen since', () => {
    show('<p id="x"></p>');
    const hider = createHider();
    hider.hide(the('#x'), AD);
    the('#x').style.setProperty('display', 'grid');
    hider.showAll();
    expect(the('#x').style.display).toBe('grid');
  });

  test('names each element once, with its cause', () => {
    show('<p id="x"></p>');
    const hider = createHider();
    expect(hider.hide(the('#x'), AD)).toBe(true);
    expect(hider.hide(the('#x'), AD)).toBe(false);
    expect(hider.records()).toMatchObject([{ element: the('#x'), ...AD, wrapper: false }]);
  });

  test('an element without inline style cannot be hidden and is not said to be', () => {
    show('<math id="x"><mi>a</mi></math>');
    const hider = createHider();
    expect(hider.hide(document.querySelector('#x') as Element, AD)).toBe(false);
    expect(hider.records()).toEqual([]);
  });

  test('is not misled by names that shadow a form’s properties', () => {
    show('<form id="x"><input name="style"><input name="setAttribute"><input name="getAttribute"></form>');
    const hider = createHider();
    expect(hider.hide(the('#x'), AD)).toBe(true);
    expect(getComputedStyle(the('#x')).display).toBe('none');
  });
});

describe('reading anew', () => {
  test('shows for a moment, hides what is named again, and leaves the rest shown', () => {
    show('<p id="a" style="color:red"></p><p id="b"></p>');
    const hider = createHider();
    hider.hide(the('#a'), AD);
    hider.hide(the('#b'), AD);
    hider.suspend();
    expect(document.body.innerHTML).toBe('<p id="a" style="color:red"></p><p id="b"></p>');
    expect(hider.has(the('#a'))).toBe(false);
    expect(hider.hide(the('#a'), AD)).toBe(false);
    hider.resume();
    expect(hider.records().map(({ element }) => element)).toEqual([the('#a')]);
    expect(the('#b').hasAttribute('style')).toBe(false);
    hider.showAll();
    expect(the('#a').getAttribute('style')).toBe('color:red');
  });
});

describe('elements that left the page', () => {
  test('are let go unhidden, the oldest first, once there are too many', () => {
    show('');
    const hider = createHider();
    const gone = Array.from({ length: 205 }, () => document.createElement('p'));
    for (const element of gone) hider.hide(element, AD);
    hider.tidy();
    expect(hider.records()).toHaveLength(200);
    expect(gone.slice(0, 6).map((element) => element.hasAttribute('style'))).toEqual([
      false,
      false,
      false,
      false,
      false,
      true,
    ]);
  });
});

test('what the page shows by one property and is hidden again comes back whole', () => {
  show('<div id="a">More</div>');
  const hider = createHider();
  hider.hide(the('#a'), { category: 'related', rule: 'related/name' }, { room: true });
  the('#a').style.setProperty('visibility', 'visible');
  expect(hider.isOverruled(the('#a'))).toBe(true);
  hider.insist(the('#a'));
  hider.showAll();
  expect(the('#a').style.cssText).toBe('visibility: visible;');
});
