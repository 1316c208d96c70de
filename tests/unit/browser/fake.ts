import { vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Script = Browser.scripting.RegisteredContentScript;

/** An event as browsers have them, which a test can fire. */
export function event<Args extends unknown[]>() {
  const listeners = new Set<(...args: Args) => unknown>();
  return {
    addListener: (listener: (...args: Args) => unknown) => void listeners.add(listener),
    removeListener: (listener: (...args: Args) => unknown) => void listeners.delete(listener),
    hasListener: (listener: (...args: Args) => unknown) => listeners.has(listener),
    fire: (...args: Args) => Promise.all([...listeners].map((listener) => listener(...args))),
    size: () => listeners.size,
  };
}

/** The parts of a browser that the package's fake leaves out, as small as Lede uses them. */
export function fakeRest() {
  const granted = new Set<string>();
  const registered = new Map<string, Script>();
  const added = event<[{ origins: string[] }]>();
  const removed = event<[{ origins: string[] }]>();
  const covered = (origin: string): boolean =>
    granted.has(origin) || (granted.has('*://*/*') && !origin.startsWith('file:'));
  const rest = {
    permissions: {
      contains: vi.fn(async ({ origins = [] }: { origins?: string[] }) => origins.every(covered)),
      request: vi.fn(async ({ origins = [] }: { origins?: string[] }) => {
        for (const origin of origins) granted.add(origin);
        await added.fire({ origins });
        return true;
      }),
      remove: vi.fn(async ({ origins = [] }: { origins?: string[] }) => {
        for (const origin of origins) granted.delete(origin);
        await removed.fire({ origins });
        return true;
      }),
      onAdded: added,
      onRemoved: removed,
    },
    scripting: {
      getRegisteredContentScripts: vi.fn(async () => [...registered.values()]),
      registerContentScripts: vi.fn(async (scripts: Script[]) => {
        for (const script of scripts) {
          if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          registered.set(script.id, script);
        }
      }),
      unregisterContentScripts: vi.fn(async ({ ids }: { ids: string[] }) => {
        for (const id of ids) registered.delete(id);
      }),
      executeScript: vi.fn(async (_: { files?: string[] }): Promise<{ result?: unknown }[]> => []),
    },
    action: {
      setIcon: vi.fn(async () => undefined),
      setTitle: vi.fn(async () => undefined),
      setBadgeText: vi.fn(async () => undefined),
    },
    extension: { isAllowedFileSchemeAccess: vi.fn(async () => true), inIncognitoContext: false },
  };
  const tabs = {
    sendMessage: vi.fn(async (): Promise<unknown> => {
      throw new Error('Could not establish connection. Receiving end does not exist.');
    }),
    query: vi.fn(async (): Promise<Partial<Browser.tabs.Tab>[]> => []),
    get: vi.fn(async (id: number): Promise<Partial<Browser.tabs.Tab>> => ({ id })),
    create: vi.fn(async () => ({})),
  };
  fakeBrowser.reset();
  for (const [name, part] of Object.entries({ ...rest, tabs }))
    Object.assign(Reflect.get(browser, name) as object, part);
  Object.assign(browser.runtime, { getManifest: vi.fn(() => ({ incognito: 'spanning' })) });
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { locks: fakeLocks() }));
  return { ...rest, tabs, granted, registered };
}

export type Rest = ReturnType<typeof fakeRest>;

/**
 * Chrome's hidden page, of which there can be one, and what a message to it is answered.
 * @returns how often it was opened and how many are open
 */
export function fakeOffscreen(answer: (message: unknown) => Promise<unknown>) {
  const pages = { opened: 0, open: 0 };
  vi.stubGlobal('chrome', {
    runtime: {
      ContextType: { OFFSCREEN_DOCUMENT: 'OFFSCREEN_DOCUMENT' },
      getContexts: async () => Array.from({ length: pages.open }),
    },
    offscreen: {
      Reason: { DOM_PARSER: 'DOM_PARSER' },
      createDocument: async () => {
        if (pages.open > 0) throw new Error('Only a single offscreen document may be created.');
        pages.opened += 1;
        pages.open += 1;
      },
      closeDocument: async () => {
        if (pages.open === 0) throw new Error('No current offscreen document.');
        pages.open -= 1;
      },
    },
  });
  Object.assign(browser.runtime, { sendMessage: answer });
  return pages;
}

/** Locks by name, handed on in the order they are asked for. */
function fakeLocks() {
  const ends = new Map<string, Promise<unknown>>();
  return {
    request<T>(name: string, work: () => Promise<T>): Promise<T> {
      const turn = (ends.get(name) ?? Promise.resolve()).then(work, work);
      ends.set(
        name,
        turn.catch(() => undefined),
      );
      return turn;
    },
  };
}
