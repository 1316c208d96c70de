import { dirname } from 'node:path';
import { readPageFile } from '../serve/page-file.mjs';
import { addressOf, answersFor, SAMPLES } from '../serve/pages.mjs';
import { LoadError } from '../serve/problem.mjs';
import { startStandIn } from '../serve/stand-in.mjs';

/** Milliseconds a page has to load. */
const LOADING = 30_000;

/** @typedef {import('../drive/types').Driver} Driver */

/**
 * A page that is ready to be loaded. `standIn`: what answers for it on loopback; null for a page of the real net.
 * @typedef {{ url: string, standIn: import('../serve/stand-in.mjs').StandIn | null }} Ready
 */

/**
 * @param {import('./arguments.mjs').Source} source
 * @returns {Promise<Ready>}
 * @throws {LoadError}
 */
export async function makeReady(source) {
  if (source.kind === 'web') return { url: source.url, standIn: null };
  const page = await readPageFile(source.path);
  const standIn = await startStandIn(
    answersFor(page, dirname(source.path) === SAMPLES ? SAMPLES_ASSETS : null),
  );
  return { url: addressOf(page, standIn.origin).href, standIn };
}

const SAMPLES_ASSETS = `${SAMPLES}/assets`;

/**
 * Loads a page into the browser's tab.
 * @param {Driver} driver @param {string} url
 * @throws {LoadError} where there is nothing to read
 */
export async function load(driver, url) {
  const answer = await driver.load(url, LOADING).catch((error) => {
    throw asLoadError(url, String(error.message ?? error));
  });
  if (answer === null) return;
  if (answer.status >= 400)
    throw new LoadError('http-error', `${url} was answered with HTTP status ${answer.status}.`);
  if (!/^(?:text\/html|application\/xhtml\+xml)\b/i.test(answer.type))
    throw new LoadError('not-html', `${url} is not an HTML page but ${answer.type || 'of no type'}.`);
}

/** @param {string} url @param {string} message the browser's or its driver's */
function asLoadError(url, message) {
  const reason = message.split('\n')[0]?.replace(/^.*?(?=net::|NS_ERROR)/, '') ?? '';
  if (/timeout/i.test(message))
    return new LoadError('timeout', `${url} did not load within ${LOADING / 1000} s.`);
  if (/download/i.test(message)) return new LoadError('not-html', `${url} is not a page but a download.`);
  return new LoadError('network-error', `${url} could not be loaded: ${reason}.`);
}
