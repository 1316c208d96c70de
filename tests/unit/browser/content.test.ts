import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  answerTab,
  type CleanStatus,
  readSettings,
  report,
  watchSettings,
} from '../../../utils/browser/content';
import { event } from './fake';

type Heard = [message: unknown, sender: { id?: string }, reply: (answer: unknown) => void];

const CLEANED: CleanStatus = { state: 'cleaned', hidden: [] };
const onMessage = event<Heard>();
const onChanged = event<[Record<string, { newValue?: unknown }>]>();
const sendMessage = vi.fn(async (_: unknown): Promise<unknown> => undefined);
const get = vi.fn(async () => ({ settings: { paused: true } }));
let ending: AbortController;

beforeEach(() => {
  ending = new AbortController();
  vi.stubGlobal('browser', undefined);
  vi.stubGlobal('chrome', {
    runtime: { id: 'lede', onMessage, sendMessage },
    storage: { local: { get, onChanged } },
  });
});
afterEach(() => {
  ending.abort();
  vi.unstubAllGlobals();
});

const handlers = {
  'clean.status': () => CLEANED,
  'clean.start': async () => CLEANED,
  'clean.showEverything': () => CLEANED,
};
const ask = async (message: unknown, id = 'lede') => {
  const reply = vi.fn();
  const [keptOpen] = await onMessage.fire(message, { id }, reply);
  return { keptOpen, reply };
};

describe('the content script’s door', () => {
  it('reads the settings, with defaults for the rest', async () => {
    expect(await readSettings()).toMatchObject({ paused: true, sites: [] });
  });

  it('tells of changes until it is ended', async () => {
    const changed = vi.fn();
    watchSettings(changed, ending.signal);
    await onChanged.fire({ other: {} });
    await onChanged.fire({ settings: { newValue: { paused: true } } });
    expect(changed).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ paused: true }));
    ending.abort();
    expect(onChanged.size()).toBe(0);
  });

  it('answers what our own pages ask, at once or later', async () => {
    answerTab(handlers, ending.signal);
    for (const lede of Object.keys(handlers)) {
      const { keptOpen, reply } = await ask({ lede });
      expect(keptOpen, 'else the browser drops the answer').toBe(true);
      await vi.waitFor(() => expect(reply).toHaveBeenCalledWith(CLEANED));
    }
  });

  it('leaves alone what others say, and what it does not know', async () => {
    answerTab(handlers, ending.signal);
    for (const [message, id] of [
      [{ lede: 'clean.status' }, 'another'],
      [{ lede: 'toString' }, 'lede'],
      [null, 'lede'],
    ])
      expect((await ask(message, id as string)).keptOpen).toBe(false);
    ending.abort();
    expect(onMessage.size()).toBe(0);
  });

  it('reports, whether or not anybody listens', () => {
    report({ state: 'cleaned', count: 2 });
    expect(sendMessage).toHaveBeenCalledWith({ lede: 'clean.report', data: { state: 'cleaned', count: 2 } });
    sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist.'));
    report({ state: 'off', count: 0 });
    sendMessage.mockImplementationOnce(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(() => report({ state: 'off', count: 0 })).not.toThrow();
  });

  it('uses `browser` where there is one', async () => {
    const other = vi.fn(async () => ({}));
    vi.stubGlobal('browser', { storage: { local: { get: other } } });
    expect(await readSettings()).toMatchObject({ paused: false });
    expect(other).toHaveBeenCalled();
  });
});
