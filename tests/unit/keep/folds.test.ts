import { expect, it, vi } from 'vitest';
import { createFolds } from '../../../utils/keep/folds';
import { createHider } from '../../../utils/keep/hider';
import { show, the, Views } from '../hide/page';

/** jsdom lays nothing out: here an element says where it is. Replaced before utils/hide takes the method to itself. */
vi.hoisted(() => {
  Element.prototype.getBoundingClientRect = function (this: Element & { rect?: DOMRect }) {
    return this.rect as DOMRect;
  };
});

const CAUSE = { category: 'ad', rule: 'ad/mark' } as const;

function hideBoth() {
  show('<p id="seen">An ad.</p><p id="below">Another.</p>');
  const hider = createHider();
  const folds = createFolds(
    { view: window },
    hider,
    (change) => change(),
    () => true,
  );
  const elements = [the('#seen'), the('#below')];
  for (const element of elements) hider.hide(element, CAUSE, { room: true });
  folds.watch(elements);
  return { hider, folds };
}

it('leaves what was painted its room as long as it is in view', () => {
  const { folds } = hideBoth();
  Views.tell(({ id }) => id === 'seen');
  expect(the('#seen').style.visibility, 'It cannot be seen').toBe('hidden');
  expect(the('#seen').style.display, 'Its room is still there').toBe('');
  expect(the('#below').style.display, 'The room of what is out of view is gone').toBe('none');
  expect(the('#below').style.visibility, 'Nothing is left of the veil').toBe('');
  Views.tell(() => false);
  expect(the('#seen').style.display, 'The room goes once it is out of view').toBe('none');
  folds.stop();
});

it('takes all room away on paper', () => {
  const { folds } = hideBoth();
  window.dispatchEvent(new Event('beforeprint'));
  expect(the('#seen').style.display).toBe('none');
  folds.stop();
});

it('leaves what is high no more room than can be seen to close', () => {
  show('<p id="high" style="min-height: 900vh">A list.</p>');
  const hider = createHider();
  hider.hide(the('#high'), CAUSE, { room: 900 });
  const { maxHeight, minHeight, visibility } = the('#high').style;
  expect({ maxHeight, minHeight, visibility }).toEqual({
    maxHeight: '900px',
    minHeight: '0px',
    visibility: 'hidden',
  });
  expect(hider.isVeiled(the('#high'))).toBe(true);
  hider.showAll();
  expect(the('#high').getAttribute('style')).toBe('min-height: 900vh');
});

it('gives back what was there before, folded or not', () => {
  const { hider, folds } = hideBoth();
  Views.tell(({ id }) => id === 'seen');
  hider.showAll();
  expect(the('#seen').hasAttribute('style') || the('#below').hasAttribute('style')).toBe(false);
  folds.stop();
});

it('keeps the room of what is in view or nearly, once the page was painted', () => {
  show(
    '<p id="seen"></p><p id="near"></p><p id="below"></p><p id="flat"></p><p id="high"></p><p id="entered"></p><p id="nowhere"></p>',
  );
  const places = {
    seen: [0, 90],
    near: [900, 950],
    below: [2_000, 2_090],
    flat: [300, 300],
    high: [300, 9_000],
    entered: [-5_000, 400],
    nowhere: [0, 0],
  };
  const elements = Object.entries(places).map(([id, [top, bottom]]) => {
    const rect = { top, bottom, left: 0, right: id === 'nowhere' ? 0 : 50 } as DOMRect;
    return Object.assign(the(`#${id}`), { rect });
  });
  let isPainted = false;
  const folds = createFolds(
    { view: window },
    createHider(),
    (change) => change(),
    () => isPainted,
  );
  expect(folds.inView(elements).size, 'Before the first paint nothing can jump').toBe(0);
  isPainted = true;
  const rooms = Object.fromEntries([...folds.inView(elements)].map(([{ id }, room]) => [id, room]));
  expect(rooms).toEqual({
    ...{ seen: true, near: true, below: false, flat: true, nowhere: false },
    high: window.innerHeight * 1.5,
    entered: true,
  });
});
