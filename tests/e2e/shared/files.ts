import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Files of a folder that hold some words, in either way browsers store text. */
export async function filesWith(folder: string, words: string): Promise<string[]> {
  const found: string[] = [];
  for (const path of await readdir(folder, { recursive: true })) {
    const bytes = await readFile(join(folder, path)).catch(() => Buffer.of()); // folders, sockets and locks
    if (bytes.includes(words, 0, 'latin1') || bytes.includes(words, 0, 'utf16le')) found.push(path);
  }
  return found;
}
