import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** All that Lede keeps on disk: its library and its settings, as JSON. Runs in a page of Lede's. */
export async function readKept(): Promise<string> {
  const result = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const kept: unknown[] = [await chrome.storage.local.get()];
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await result(indexedDB.open(name));
    for (const store of database.objectStoreNames)
      kept.push(await result(database.transaction(store).objectStore(store).getAll()));
    database.close();
  }
  return JSON.stringify(kept);
}

/** Files of a folder that hold some words, in either way browsers store text that they do not compress. */
export async function filesWith(folder: string, words: string): Promise<string[]> {
  const found: string[] = [];
  for (const path of await readdir(folder, { recursive: true })) {
    const bytes = await readFile(join(folder, path)).catch(() => Buffer.of()); // folders, sockets and locks
    if (bytes.includes(words, 0, 'latin1') || bytes.includes(words, 0, 'utf16le')) found.push(path);
  }
  return found;
}
