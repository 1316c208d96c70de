import { expect, it, vi } from 'vitest';
import { createLists } from '../../../utils/keep/lists';
import { show } from '../hide/page';

const world = { document, view: window };

it('asks about names that were met, each once, and keeps what it is told', async () => {
  show('<p>Text.</p>');
  const askLists = vi.fn(async () => [{ list: 'base', selectors: ['.slot', ':none-such', '.box'] }]);
  const arrived = vi.fn();
  const ended = new AbortController();
  const lists = createLists(world, askLists, arrived, ended.signal);
  expect(askLists, 'The page was read with what lists say of it').not.toHaveBeenCalled();
  const told = { list: 'cookies', selector: '.bar' };
  lists.add([told]);
  lists.add([told]);
  expect(lists.listed).toEqual([told]);
  const names = new Set(['.slot', '#top']);
  lists.ask(names);
  lists.ask(names);
  expect(askLists).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ names: '.slot #top' }));
  await vi.waitFor(() => expect(arrived).toHaveBeenCalledOnce());
  expect(lists.listed, 'What the browser does not know is left out').toEqual([
    told,
    { list: 'base', selector: '.slot,.box' },
  ]);
  ended.abort();
});

it('goes on without lists where there is no answer', async () => {
  const arrived = vi.fn();
  const askLists = vi.fn(async () => Promise.reject(new Error('The extension is gone.')));
  createLists(world, askLists, arrived, new AbortController().signal).ask(new Set(['.slot']));
  await vi.waitFor(() => expect(askLists).toHaveBeenCalledOnce());
  expect(arrived).not.toHaveBeenCalled();
});
