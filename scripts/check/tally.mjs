import { say } from '../process/say.mjs';

/** @typedef {import('./checks.mjs').Result} Result */

/** Runs checks, says what came of each as it ends, and counts. */
export class Tally {
  passed = 0;
  failed = 0;

  /**
   * @param {string} name @param {() => Promise<Result>} check
   * @returns {Promise<boolean>} whether nothing in it failed
   */
  async run(name, check) {
    say(`… ${name}`);
    const { passed, failed, output, seconds } = await check();
    this.passed += passed;
    this.failed += failed;
    const counts = passed + failed === 1 ? '' : ` ${passed} passed, ${failed} failed`;
    const line = `${failed === 0 ? '✓' : '✗'} ${name}${counts} (${seconds.toFixed(1)} s)`;
    console.log(failed === 0 ? line : `${line}\n${indent(output.trim())}`);
    return failed === 0;
  }

  /** The line that ends a run. */
  get sum() {
    return `${this.passed} passed, ${this.failed} failed`;
  }
}

/** @param {string} text */
const indent = (text) => text.replace(/^/gm, '    ');
