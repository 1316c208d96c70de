import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { ensureBuilt } from '../../../scripts/build/fresh.mjs';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** A module of `tests/bench/page` with all it imports, as one classic script. */
export async function bundlePage(name: 'index' | 'loaded'): Promise<string> {
  const result = await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL(`../page/${name}.ts`, import.meta.url)),
        formats: ['iife'],
        name: 'benchPage',
      },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('The bench’s page script was not built.');
  return output.output[0].code;
}

/**
 * The engine's bundle: from `file` where one is named, else built where the project's sources changed.
 * @throws where there is none
 */
export async function bundleEngine(file?: string): Promise<string> {
  const path = file ?? join(await ensureBuilt('engine'), 'lede.js');
  if (!existsSync(path)) throw new Error(`No engine bundle at ${path}`);
  return readFileSync(path, 'utf8');
}
