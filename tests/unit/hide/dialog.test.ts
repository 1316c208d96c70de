import { beforeEach, expect, test, vi } from 'vitest';
import { closeModal } from '../../../utils/hide/dialog';
import { show, the } from './page';

/** jsdom knows neither modal dialogs nor their selector: here `open="modal"` stands for the state. */
vi.mock('../../../utils/dom', async (original) => {
  const dom = await original<typeof import('../../../utils/dom')>();
  const known = (selector: string): string => selector.replace(':modal', '[open="modal"]');
  return {
    ...dom,
    matchesSelector: (element: Element, selector: string) => dom.matchesSelector(element, known(selector)),
    select: (root: ParentNode, selector: string) => dom.select(root, known(selector)),
  };
});

const heard = vi.fn();

beforeEach(() => {
  heard.mockClear();
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.setAttribute('open', 'modal');
    },
    show(this: HTMLDialogElement) {
      this.setAttribute('open', '');
    },
    close(this: HTMLDialogElement) {
      this.removeAttribute('open');
      this.dispatchEvent(new Event('close'));
    },
  });
  show(
    '<div id="banner"><dialog id="modal" open="modal"></dialog><dialog id="plain" open=""></dialog></div>',
  );
});

test.each(['#banner', '#modal'])(
  '%s: the dialog stays open, modal no more, until that is undone',
  (hidden) => {
    const undo = closeModal(the(hidden));
    expect(the('#modal').getAttribute('open')).toBe('');
    undo?.();
    expect(the('#modal').getAttribute('open')).toBe('modal');
  },
);

test('the page does not take it for an answer', () => {
  the('#modal').addEventListener('close', heard);
  closeModal(the('#banner'))?.();
  expect(heard).not.toHaveBeenCalled();
  HTMLDialogElement.prototype.close.call(the('#modal'));
  expect(heard).toHaveBeenCalledOnce();
});

test('a dialog that left the page meanwhile stays closed', () => {
  const modal = the('#modal');
  const undo = closeModal(modal);
  modal.remove();
  undo?.();
  expect(modal.getAttribute('open')).toBe('');
});

test('where none is modal there is nothing to undo', () => {
  expect(closeModal(the('#plain'))).toBeNull();
});

test('a dialog that the page has closed meanwhile stays closed', () => {
  const undo = closeModal(the('#banner'));
  HTMLDialogElement.prototype.close.call(the('#modal'));
  undo?.();
  expect(the('#modal').hasAttribute('open')).toBe(false);
});
