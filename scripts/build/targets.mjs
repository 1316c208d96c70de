import { inProject, ROOT } from '../process/root.mjs';
import { run } from '../process/run.mjs';

/**
 * The extension for a browser; `e2e` is the harness build (utils/settings/defaults.ts says what it differs in).
 * @typedef {'chrome-mv3' | 'firefox-mv3' | 'chrome-mv3-e2e' | 'firefox-mv3-e2e'} Target
 */

/** @param {Target} target */
export const folderOf = (target) => inProject('.output', target);

/** @param {Target} target @returns {ReturnType<typeof run>} */
export function build(target) {
  const [browser = 'chrome', , mode] = target.split('-');
  const args = ['build', '-b', browser, ...(mode ? ['--mode', mode] : [])];
  const wxt = inProject('node_modules', 'wxt', 'bin', 'wxt.mjs');
  return run(process.execPath, [wxt, ...args], { cwd: ROOT, timeout: 240_000 });
}
