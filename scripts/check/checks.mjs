import { readFile, rm } from 'node:fs/promises';
import { ensureBuilt } from '../build/fresh.mjs';
import { folderOf } from '../build/targets.mjs';
import { inProject, ROOT } from '../process/root.mjs';
import { run } from '../process/run.mjs';

/**
 * What came of one check. A check that is no set of tests counts as one.
 * @typedef {{ passed: number, failed: number, output: string, seconds: number }} Result
 */

/** @param {string} path below node_modules @param {string[]} args @param {NodeJS.ProcessEnv} [env] */
const tool = (path, args, env = {}) =>
  run(process.execPath, [inProject('node_modules', ...path.split('/')), ...args], { cwd: ROOT, env });

/** @param {Promise<import('../process/run.mjs').Finished>} finished @returns {Promise<Result>} */
async function one(finished) {
  const { ok, output, seconds, reason } = await finished;
  return { passed: Number(ok), failed: Number(!ok), output: `${output}\n${reason}`, seconds };
}

/** @returns {Promise<Result>} */
export const types = () => one(tool('typescript/bin/tsc', ['--noEmit']));

/** @returns {Promise<Result>} */
export const lint = () => one(tool('@biomejs/biome/bin/biome', ['check']));

/** @returns {Promise<Result>} */
export async function unit() {
  const report = inProject('.output', 'unit.json');
  await rm(report, { force: true });
  const args = ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const done = await one(tool('vitest/vitest.mjs', args));
  const counts = await readJson(report);
  if (counts === null || (done.failed > 0 && counts.numFailedTests === 0)) return done;
  return { ...done, passed: counts.numPassedTests, failed: counts.numFailedTests };
}

/** @param {import('../build/targets.mjs').Target} target @returns {Promise<Result>} */
export async function built(target) {
  const began = Date.now();
  const seconds = () => (Date.now() - began) / 1000;
  try {
    await ensureBuilt(target);
    return { passed: 1, failed: 0, output: '', seconds: seconds() };
  } catch (error) {
    return { passed: 0, failed: 1, output: String(error), seconds: seconds() };
  }
}

/** Mozilla's own check of what is to be uploaded. @returns {Promise<Result>} */
export const webExt = () =>
  one(
    tool('web-ext/bin/web-ext.js', [
      'lint',
      '--no-config-discovery',
      '--source-dir',
      folderOf('firefox-mv3'),
    ]),
  );

/**
 * @param {import('../ensure/places.mjs').BrowserKind} kind @param {string} program
 * @returns {Promise<Result>}
 */
export async function endToEnd(kind, program) {
  const report = inProject('.output', `e2e-${kind}.json`);
  await rm(report, { force: true });
  const variable = kind === 'chromium' ? 'LEDE_CHROMIUM' : 'LEDE_FIREFOX';
  const args = ['test', '-c', 'tests/e2e', `--project=${kind}`, '--reporter=line,json'];
  const env = { [variable]: program, PLAYWRIGHT_JSON_OUTPUT_NAME: report, CI: '1' };
  const done = await one(tool('@playwright/test/cli.js', args, env));
  const counts = (await readJson(report))?.stats;
  if (!counts || (done.failed > 0 && counts.unexpected === 0)) return done;
  return { ...done, passed: counts.expected + counts.flaky, failed: counts.unexpected };
}

/** @param {string} path */
async function readJson(path) {
  const text = await readFile(path, 'utf8').catch(() => null);
  return text === null ? null : JSON.parse(text);
}
