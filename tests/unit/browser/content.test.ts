import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerTab, askRules, type CleanStatus, inspectCopy, report } from '../../../utils/browser/content';
import { event } from './fake';

type Heard = [message: unknown, sender: { id?: string }, reply: (answer: unknown) => void];

const CLEANED: CleanStatus = { state: 'cleaned', hidden: [] };
const onMessage = event<Heard>();
const sendMessage = vi.fn(async (_: unknown): Promise<unknown> => undefined);
let ending: AbortController;

beforeEach(() => {
  ending = new AbortController();
  Reflect.deleteProperty(globalThis, 'browser');
  vi.stubGlobal('chrome', {
    runtime: { id: 'lede', onMessage, sendMessage },
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
  'rules.changed': () => undefined,
};
const ask = async (message: unknown, id = 'lede') => {
  const reply = vi.fn();
  const [keptOpen] = await onMessage.fire(message, { id }, reply);
  return { keptOpen, reply };
};

describe('the content script’s door', () => {
  it('asks what the settings say of an address', async () => {
    sendMessage.mockResolvedValueOnce({ action: 'clean', categories: ['ad'] });
    const rules = await askRules('https://a.example/');
    expect(sendMessage).toHaveBeenLastCalledWith({ lede: 'rules.find', data: { url: 'https://a.example/' } });
    expect(rules).toEqual({ action: 'clean', categories: new Set(['ad']) });
  });

  it('tells silence from the answer that there is none', async () => {
    await expect(askRules('https://a.example/')).rejects.toThrow('did not listen');
    await expect(inspectCopy({ tree: '[]' }, [])).rejects.toThrow('did not listen');
    sendMessage.mockResolvedValueOnce(null);
    expect(await inspectCopy({ tree: '[]' }, [])).toBeNull();
  });

  it('answers what our own pages ask, at once or later', async () => {
    answerTab(handlers, ending.signal);
    for (const [lede, handler] of Object.entries(handlers)) {
      const { keptOpen, reply } = await ask({ lede });
      expect(keptOpen, 'else the browser drops the answer').toBe(true);
      const answer = await handler();
      await vi.waitFor(() => expect(reply).toHaveBeenCalledWith(answer));
    }
  });

  it('tells whoever asks nothing where it fails', async () => {
    answerTab({ ...handlers, 'clean.start': () => Promise.reject(new Error('No keeper.')) }, ending.signal);
    const { reply } = await ask({ lede: 'clean.start' });
    await vi.waitFor(() => expect(reply).toHaveBeenCalledWith(undefined));
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
    const other = vi.fn(async () => ({ action: null, categories: [] }));
    vi.stubGlobal('browser', { runtime: { sendMessage: other } });
    expect(await askRules('https://a.example/')).toMatchObject({ action: null });
    expect(other).toHaveBeenCalled();
  });

  it('takes no element of the page for the browser: ids are inherited by the window', async () => {
    Reflect.deleteProperty(globalThis, 'browser');
    const inherited = Object.getPrototypeOf(globalThis) as object;
    Object.defineProperty(inherited, 'browser', { value: document.createElement('i'), configurable: true });
    sendMessage.mockResolvedValueOnce({ action: 'clean', categories: [] });
    await expect(askRules('https://a.example/')).resolves.toMatchObject({ action: 'clean' });
    Reflect.deleteProperty(inherited, 'browser');
  });
});
