import { inProject, ROOT } from '../process/root.mjs';
import { run } from '../process/run.mjs';

/**
 * The extension for a browser, or the engine alone. `e2e` is the harness build (utils/settings/defaults.ts says what
 * it differs in).
 * @typedef {'chrome-mv3' | 'firefox-mv3' | 'chrome-mv3-e2e' | 'firefox-mv3-e2e' | 'engine'} Target
 */

/** @param {Target} target */
export const folderOf = (target) => inProject('.output', target);

/** The file that is written last. @param {Target} target */
export const productOf = (target) =>
  inProject('.output', target, target === 'engine' ? 'lede.js' : 'manifest.json');

/** @param {Target} target @returns {ReturnType<typeof run>} */
export function build(target) {
  const [tool, ...args] = target === 'engine' ? ENGINE : extension(target);
  const program = inProject('node_modules', ...tool.split('/'));
  return run(process.execPath, [program, ...args], { cwd: ROOT, timeout: 240_000 });
}

/** @type {readonly [string, ...string[]]} */
const ENGINE = [
  'vite/bin/vite.js',
  'build',
  '--config',
  'scripts/engine.vite.config.ts',
  '--logLevel',
  'warn',
];

/** @param {Target} target @returns {readonly [string, ...string[]]} */
function extension(target) {
  const [browser = 'chrome', , mode] = target.split('-');
  return ['wxt/bin/wxt.mjs', 'build', '-b', browser, ...(mode ? ['--mode', mode] : [])];
}
