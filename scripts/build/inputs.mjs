import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { inProject } from '../process/root.mjs';

/** All that a build is made from. */
const INPUTS = [
  'assets',
  'components',
  'entrypoints',
  'locales',
  'package-lock.json',
  'package.json',
  'public',
  'scripts/build',
  'scripts/engine.vite.config.ts',
  'scripts/lists',
  'tsconfig.json',
  'utils',
  'wxt.config.ts',
];

/**
 * A digest of what builds are made from: it differs where any file does, by name or content.
 * @returns {string}
 */
export function digestOfInputs() {
  const digest = createHash('sha256');
  for (const path of INPUTS.flatMap((name) => filesIn(name)))
    digest
      .update(`${path}\0`)
      .update(readFileSync(inProject(path)))
      .update('\0');
  return digest.digest('hex');
}

/**
 * The files below a path of the project, in order; itself where it is one.
 * @param {string} path @returns {string[]}
 */
export function filesIn(path) {
  if (!existsSync(inProject(path))) return [];
  if (!statSync(inProject(path)).isDirectory()) return [path];
  const names = readdirSync(inProject(path)).sort();
  return names.flatMap((name) => filesIn(`${path}/${name}`));
}
