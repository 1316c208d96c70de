import { expect, test, vi } from 'vitest';
import { createHider } from '../../../utils/keep/hider';
import { createInsistence } from '../../../utils/keep/insistence';
import { createPace } from '../../../utils/keep/pace';
import { show, stopTime, the } from '../hide/page';

const { now } = stopTime();

function kept() {
  show('<p id="x" style="color: red"></p>');
  const hider = createHider();
  const keeper = createInsistence(hider, createPace(now), now, (element) => hider.show(element));
  hider.hide(the('#x'), { category: 'ad', rule: 'ad/slot' });
  keeper.watch([the('#x')]);
  const reveal = async () => {
    the('#x').style.setProperty('display', 'block', 'important');
    await Promise.resolve();
    return the('#x').style.display;
  };
  return { hider, keeper, reveal };
}

test('hides again what the page makes visible', async () => {
  const { hider, reveal } = kept();
  expect(await reveal()).toBe('none');
  expect(hider.has(the('#x'))).toBe(true);
});

test('gives in to a page that insists, and forgets the element', async () => {
  const { hider, reveal } = kept();
  const seen = [];
  for (let i = 0; i < 7; i++) seen.push(await reveal());
  expect(seen).toEqual(['none', 'none', 'none', 'none', 'none', 'block', 'block']);
  expect(hider.records()).toEqual([]);
});

test('goes on where the page tries only now and then', async () => {
  const { reveal } = kept();
  for (let i = 0; i < 12; i++) {
    expect(await reveal()).toBe('none');
    vi.advanceTimersByTime(4_000);
  }
});

test('other changes of the style are the page’s own business', async () => {
  const { hider } = kept();
  the('#x').style.color = 'blue';
  await Promise.resolve();
  hider.showAll();
  expect(the('#x').getAttribute('style')).toBe('color: blue;');
});

test('stops when told to', async () => {
  const { keeper, reveal } = kept();
  keeper.stop();
  expect(await reveal()).toBe('block');
});
