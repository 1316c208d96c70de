import { expect, it } from 'vitest';
import { createFolds } from '../../../utils/hide/folds';
import { createHider } from '../../../utils/hide/hider';
import { show, the, Views } from './page';

const CAUSE = { category: 'ad', rule: 'ad/mark' } as const;

function hideBoth() {
  show('<p id="seen">An ad.</p><p id="below">Another.</p>');
  const hider = createHider(() => true);
  const folds = createFolds({ view: window }, hider, (change) => change());
  const elements = [the('#seen'), the('#below')];
  for (const element of elements) hider.hide(element, CAUSE);
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

it('gives back what was there before, folded or not', () => {
  const { hider, folds } = hideBoth();
  Views.tell(({ id }) => id === 'seen');
  hider.showAll();
  expect(the('#seen').hasAttribute('style') || the('#below').hasAttribute('style')).toBe(false);
  folds.stop();
});

it('asks for no second look at what was not painted', () => {
  show('<p id="seen">An ad.</p>');
  const hider = createHider(() => false);
  hider.hide(the('#seen'), CAUSE);
  expect(hider.isVeiled(the('#seen')), 'Before the first paint nothing can jump').toBe(false);
  expect(the('#seen').style.display).toBe('none');
});
