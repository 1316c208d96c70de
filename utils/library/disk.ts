import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Kept, Shelf } from './shelf';

interface Schema extends DBSchema {
  articles: { key: string; value: Kept; indexes: { used: number } };
}

const NAME = 'lede';
const VERSION = 1;

let opening: Promise<IDBPDatabase<Schema>> | undefined;

/** The shelf on disk, in IndexedDB. Opened at the first use, and again where the browser has closed it. */
export const diskShelf: Shelf = {
  async get(id) {
    return (await database()).get('articles', id);
  },

  async put(kept, room) {
    const transaction = (await database()).transaction('articles', 'readwrite');
    // Awaited first: where a write fails the transaction's end is rejected too, and nobody would be listening.
    const done = transaction.done;
    done.catch(() => undefined);
    await transaction.store.put(kept);
    const beyond = (await transaction.store.count()) - room;
    let oldest = beyond > 0 ? await transaction.store.index('used').openCursor() : null;
    for (let dropped = 0; oldest && dropped < beyond; dropped += 1) {
      await oldest.delete();
      oldest = await oldest.continue();
    }
    await done;
  },
};

function database(): Promise<IDBPDatabase<Schema>> {
  opening ??= open();
  return opening;
}

function open(): Promise<IDBPDatabase<Schema>> {
  const forget = (): void => {
    opening = undefined;
  };
  const opened = openDB<Schema>(NAME, VERSION, {
    upgrade(db) {
      db.createObjectStore('articles', { keyPath: 'id' }).createIndex('used', 'used');
    },
    blocking(_, __, event) {
      (event.target as IDBDatabase).close(); // a newer Lede wants to upgrade it
      forget();
    },
    terminated: forget,
  });
  opened.catch(forget);
  return opened;
}
