import { browser } from 'wxt/browser';
import { diskShelf, type Kept, type Shelf } from '../library';
import { SESSION } from './keys';
import { withLock } from './lock';

/** Ids of what is kept in memory, and when each was last used. */
type Index = Record<string, number>;

const keyOf = (id: string): string => SESSION.article + id;

/** The shelf for private windows that share an instance of Lede with all others: in memory, emptied with the last. */
export const memoryShelf: Shelf = {
  async get(id) {
    const key = keyOf(id);
    return (await browser.storage.session.get(key))[key];
  },

  put: (kept: Kept, room: number) =>
    withLock('memory', async () => {
      const index = Object.entries({ ...(await readIndex()), [kept.id]: kept.used });
      const newestFirst = index.sort(([, one], [, other]) => other - one);
      // One call, so that it is either all there or not at all.
      await browser.storage.session.set({
        [keyOf(kept.id)]: kept,
        [SESSION.articles]: Object.fromEntries(newestFirst.slice(0, room)),
      });
      await browser.storage.session.remove(newestFirst.slice(room).map(([id]) => keyOf(id)));
    }),
};

/**
 * Where articles from windows of this kind are kept. Where private windows have an instance of Lede of their own
 * (`incognito: split`, in Chrome), what it calls the disk is memory that goes with the last of them.
 */
export function shelfFor(isPrivate: boolean): Shelf {
  const apart = browser.runtime.getManifest().incognito === 'split';
  return isPrivate && !apart ? memoryShelf : diskShelf;
}

/** Forgets what was kept in memory. To be called when the last private window has closed. */
export function emptyMemoryShelf(): Promise<void> {
  return withLock('memory', async () => {
    const ids = Object.keys(await readIndex());
    await browser.storage.session.remove([SESSION.articles, ...ids.map(keyOf)]);
  });
}

async function readIndex(): Promise<Index> {
  return ((await browser.storage.session.get(SESSION.articles))[SESSION.articles] as Index | undefined) ?? {};
}
