import { expect, it, vi } from 'vitest';
import { createLists } from '../../../utils/hide/lists';
import { show } from './page';

it('asks about the site first, then about names that were met, each once', async () => {
  show('<p>Text.</p>');
  const names = new Set<string>();
  const askLists = vi.fn(async ({ names: asked }: { names: string }) =>
    asked === '' ? [] : [{ list: 'base', selectors: ['.slot', ':none-such', '.box'] }],
  );
  const arrived = vi.fn();
  const ended = new AbortController();
  const lists = createLists({ document, view: window }, { names, askLists }, arrived, ended.signal);
  expect(askLists).toHaveBeenLastCalledWith(expect.objectContaining({ names: '' }));
  names.add('.slot').add('#top');
  lists.ask();
  lists.ask();
  expect(askLists).toHaveBeenCalledTimes(2);
  expect(askLists).toHaveBeenLastCalledWith(expect.objectContaining({ names: '.slot #top' }));
  await vi.waitFor(() => expect(arrived).toHaveBeenCalledOnce());
  expect(lists.listed, 'What the browser does not know is left out').toEqual([
    { list: 'base', selector: '.slot,.box' },
  ]);
  ended.abort();
});

it('goes on without lists where there is no answer', async () => {
  const arrived = vi.fn();
  const askLists = vi.fn(async () => Promise.reject(new Error('The extension is gone.')));
  const tools = { names: new Set<string>(), askLists };
  createLists({ document, view: window }, tools, arrived, new AbortController().signal);
  await vi.waitFor(() => expect(askLists).toHaveBeenCalledOnce());
  expect(arrived).not.toHaveBeenCalled();
});
