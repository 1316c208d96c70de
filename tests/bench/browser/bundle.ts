import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const ENGINE = fileURLToPath(new URL('../../../.output/engine/lede.js', import.meta.url));

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
 * The engine's bundle: from `file` where one is named, else built afresh.
 * @throws where there is none
 */
export async function bundleEngine(file?: string): Promise<string> {
  if (!file) {
    await build({
      configFile: fileURLToPath(new URL('../../../scripts/engine.vite.config.ts', import.meta.url)),
      logLevel: 'error',
    });
  }
  const path = file ?? ENGINE;
  if (!existsSync(path)) throw new Error(`No engine bundle at ${path}`);
  return readFileSync(path, 'utf8');
}
