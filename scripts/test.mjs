import { built, endToEnd, lint, types, unit, webExt } from './check/checks.mjs';
import { Tally } from './check/tally.mjs';
import { SetupError } from './ensure/setup-error.mjs';
import { ensure } from './ensure.mjs';
import { inProject, ROOT } from './process/root.mjs';
import { run } from './process/run.mjs';

const tally = new Tally();

/**
 * Two lanes at a time, for two cores. Types, lint and unit tests need what `wxt prepare` writes, browsers need builds;
 * two builds at once would write the same files.
 * @param {Record<import('./ensure/places.mjs').BrowserKind, string>} programs
 */
async function checkAll(programs) {
  await run(process.execPath, [inProject('node_modules', 'wxt', 'bin', 'wxt.mjs'), 'prepare'], { cwd: ROOT });
  const builds = async () => {
    const chrome = await tally.run('build for Chrome', () => built('chrome-mv3'));
    const firefox = await tally.run('build for Firefox', () => built('firefox-mv3'));
    const harness = await tally.run('build of the harness for Chrome', () => built('chrome-mv3-e2e'));
    await tally.run('build of the harness for Firefox', () => built('firefox-mv3-e2e'));
    await tally.run('build of the engine', () => built('engine'));
    if (firefox) await tally.run('web-ext lint', webExt);
    return { chrome: chrome && harness, firefox };
  };
  const sources = async () => {
    await tally.run('lint', lint);
    await tally.run('types', types);
    await tally.run('unit tests', unit);
  };
  const [made] = await Promise.all([builds(), sources()]);
  await Promise.all([
    made.chrome && tally.run('end to end in Chromium', () => endToEnd('chromium', programs.chromium)),
    made.firefox && tally.run('end to end in Firefox', () => endToEnd('firefox', programs.firefox)),
  ]);
}

try {
  await checkAll(await ensure(['chromium', 'firefox']));
} catch (error) {
  tally.failed += 1;
  console.log(`✗ ${error instanceof SetupError ? error.message : /** @type {Error} */ (error).stack}`);
}
console.log(tally.sum);
process.exitCode = tally.failed === 0 ? 0 : 1;
