import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inProject } from '../process/root.mjs';

/** Milliseconds to wait for the build of another process. */
const PATIENCE = 300_000;

/**
 * Does something while no other process of this project does: two builds into one folder spoil each other.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function alone(work) {
  const lock = inProject('.output', 'building');
  await mkdir(inProject('.output'), { recursive: true });
  for (const began = Date.now(); !(await take(lock)); await sleep(200)) {
    if (Date.now() - began > PATIENCE || !(await isHeld(lock)))
      await rm(lock, { recursive: true, force: true });
  }
  try {
    return await work();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

/** @param {string} lock */
async function take(lock) {
  try {
    await mkdir(lock);
    await writeFile(join(lock, 'pid'), String(process.pid));
    return true;
  } catch {
    return false; // it is there: another process has it
  }
}

/** Whether the process that took the lock still runs. @param {string} lock */
async function isHeld(lock) {
  const pid = Number(await readFile(join(lock, 'pid'), 'utf8').catch(() => 0));
  if (pid === 0) return true; // taken this very moment
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
