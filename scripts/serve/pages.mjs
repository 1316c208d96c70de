import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { inProject } from '../process/root.mjs';

/** @typedef {import('./page-file.mjs').PageFile} PageFile */
/** @typedef {import('./stand-in.mjs').Answer} Answer */

/** The sample pages' pictures: the one thing beside a page that is answered for. */
export const SAMPLES = inProject('samples');

/** @type {Record<string, string>} */
const TYPES = { '.jpg': 'image/jpeg', '.png': 'image/png', '.svg': 'image/svg+xml', '.webp': 'image/webp' };

/**
 * The address a page is shown at: its own, else one on loopback.
 * @param {PageFile} page @param {string} origin of the server on loopback
 */
export function addressOf(page, origin) {
  return page.address ?? new URL(encodeURIComponent(page.name), `${origin}/`);
}

/**
 * Answers for one page. Its bytes go without a name of their encoding, so that the browser sniffs it as it would from
 * disk; its scripts do not run, which a policy forbids them and not the extension's.
 * @param {PageFile} page @param {string | null} assets folder of what `assets/…` beside the page means
 * @returns {(url: URL) => Answer | null} null: not answered
 */
export function answersFor(page, assets) {
  return (url) => {
    const address = addressOf(page, url.origin);
    if (url.href === address.href)
      return {
        body: page.bytes,
        type: 'text/html',
        headers: { 'content-security-policy': "script-src 'none'" },
      };
    return assets === null ? null : asset(url, address, assets);
  };
}

/** @param {URL} url @param {URL} page @param {string} folder @returns {Answer | null} */
function asset(url, page, folder) {
  const path = join(folder, basename(url.pathname));
  const type = TYPES[extname(path)];
  const isBeside = url.href.startsWith(new URL('assets/', page).href);
  return isBeside && type !== undefined && existsSync(path) ? { body: readFileSync(path), type } : null;
}
