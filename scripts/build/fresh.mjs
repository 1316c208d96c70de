import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SetupError } from '../ensure/setup-error.mjs';
import { inProject } from '../process/root.mjs';
import { step } from '../process/say.mjs';
import { digestOfInputs } from './inputs.mjs';
import { alone } from './lock.mjs';
import { build, folderOf } from './targets.mjs';

/** @typedef {import('./targets.mjs').Target} Target */

/**
 * Builds what is not there or was made from other sources.
 * @param {Target} target
 * @returns {Promise<string>} the folder of the extension
 * @throws {SetupError}
 */
export async function ensureBuilt(target) {
  const folder = folderOf(target);
  if (await isFresh(target)) return folder;
  await alone(async () => {
    if (await isFresh(target)) return; // another process built it meanwhile
    await rm(stampOf(target), { force: true });
    const digest = digestOfInputs();
    const done = await step(`Building ${target}`, () => build(target));
    if (!done.ok)
      throw new SetupError(
        `${target} could not be built: ${done.reason}.`,
        'Its output ends with:',
        done.output,
      );
    await writeFile(stampOf(target), await stamp(target, digest));
  });
  return folder;
}

/** @param {Target} target */
const stampOf = (target) => inProject('.output', `${target}.stamp`);

/** @param {Target} target */
async function isFresh(target) {
  const kept = await readFile(stampOf(target), 'utf8').catch(() => null);
  return kept !== null && kept === (await stamp(target, digestOfInputs()));
}

/** The manifest's time tells a build that was made by hand in between. @param {Target} target @param {string} digest */
async function stamp(target, digest) {
  const manifest = await stat(join(folderOf(target), 'manifest.json')).catch(() => null);
  return `${digest} ${manifest?.mtimeMs ?? 'none'}`;
}
