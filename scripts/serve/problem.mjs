/**
 * Why a page could not be loaded, for `--json` and for people.
 * @typedef {'missing-file' | 'directory' | 'bad-address' | 'not-html' | 'http-error' | 'network-error' | 'timeout'} LoadCode
 */

/** A page that could not be loaded. */
export class LoadError extends Error {
  /** @param {LoadCode} code @param {string} message a sentence */
  constructor(code, message) {
    super(message);
    this.name = 'LoadError';
    /** @readonly */
    this.code = code;
  }
}
