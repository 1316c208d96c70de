import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { filesIn } from '../build/inputs.mjs';
import { inProject } from '../process/root.mjs';
import type { Compiled } from './compile';

/** All that the compiled lists are made from; the lock file names the lists' package. */
const INPUTS = ['package-lock.json', 'scripts/lists', 'utils/lists'];

/** The compiled lists, compiled anew only where what they are made from is another: it takes some ten seconds. */
export async function keptLists(): Promise<Compiled> {
  const path = inProject('node_modules/.cache/lede', `lists-${digest()}.json`);
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Compiled;
  } catch {
    const { compileLists } = await import('./compile');
    const compiled = compileLists();
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.${process.pid}`, JSON.stringify(compiled));
    renameSync(`${path}.${process.pid}`, path); // builds run side by side
    return compiled;
  }
}

function digest(): string {
  const hash = createHash('sha256');
  for (const path of INPUTS.flatMap((name) => filesIn(name))) hash.update(readFileSync(inProject(path)));
  return hash.digest('hex').slice(0, 16);
}
