import { expect, test, vi } from 'vitest';
import { announce, awaitSuccessor } from '../../../utils/hide';

function waiting(isOrphan: boolean) {
  const leave = vi.fn();
  const stop = new AbortController();
  awaitSuccessor(document, () => isOrphan, leave, stop.signal);
  return { leave, stop };
}

test('a script the extension left behind makes way for the next one, once', async () => {
  const { leave } = waiting(true);
  announce(document);
  await Promise.resolve();
  announce(document);
  await Promise.resolve();
  expect(leave).toHaveBeenCalledOnce();
  expect(document.documentElement.hasAttribute('data-lede-show')).toBe(false);
});

test('a page cannot send a working one away', async () => {
  const { leave } = waiting(false);
  announce(document);
  await Promise.resolve();
  expect(leave).not.toHaveBeenCalled();
});

test('one that ended waits no more', async () => {
  const { leave, stop } = waiting(true);
  stop.abort();
  announce(document);
  await Promise.resolve();
  expect(leave).not.toHaveBeenCalled();
});
