import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { ownAddress } from './address.mjs';
import { decode } from './encoding.mjs';
import { otherThanHtml } from './nature.mjs';
import { LoadError } from './problem.mjs';

/**
 * A saved page. `address`: where it says it is from; null where it does not say.
 * @typedef {{ bytes: Buffer, address: URL | null, name: string }} PageFile
 */

/**
 * @param {string} path
 * @returns {Promise<PageFile>}
 * @throws {LoadError} where it is missing, a directory, unreadable or no HTML
 */
export async function readPageFile(path) {
  const bytes = await contents(path);
  const text = decode(bytes);
  const other = otherThanHtml(bytes, text, basename(path));
  if (other !== null) throw new LoadError('not-html', `${path} is not an HTML page but ${other}.`);
  return { bytes, address: ownAddress(text), name: basename(path) };
}

/** @param {string} path */
async function contents(path) {
  try {
    if ((await stat(path)).isDirectory())
      throw new LoadError('directory', `${path} is a directory. Name an HTML file in it.`);
    return await readFile(path);
  } catch (error) {
    if (error instanceof LoadError) throw error;
    throw new LoadError('missing-file', `${path} cannot be read: ${/** @type {Error} */ (error).message}.`);
  }
}
