/** Lines of a command's output that are shown when it failed. */
const SHOWN = 15;

/** Something Lede needs is not there and could not be brought. */
export class SetupError extends Error {
  /**
   * @param {string} what @param {string} advice what the reader can do
   * @param {string} [output] of the command that failed
   */
  constructor(what, advice, output = '') {
    const tail = output.trim().split('\n').slice(-SHOWN).join('\n');
    super([what, advice, tail].filter(Boolean).join('\n'));
    this.name = 'SetupError';
  }
}
