import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { SetupError } from '../ensure/setup-error.mjs';
import { inProject } from '../process/root.mjs';
import { step } from '../process/say.mjs';
import { digestOfInputs } from './inputs.mjs';
import { alone } from './lock.mjs';
import { build, folderOf, productOf } from './targets.mjs';

/** @typedef {import('./targets.mjs').Target} Target */

/**
 * Builds what is not there or was made from other sources.
 * @param {Target} target
 * @returns {Promise<string>} the folder it is in
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

/** The product's time tells a build that was made by hand in between. @param {Target} target @param {string} digest */
async function stamp(target, digest) {
  const product = await stat(productOf(target)).catch(() => null);
  return `${digest} ${product?.mtimeMs ?? 'none'}`;
}
