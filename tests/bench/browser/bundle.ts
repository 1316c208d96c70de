import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { ensureBuilt } from '../../../scripts/build/fresh.mjs';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** A module of `tests/bench/page` with all it imports, as one classic script. */
export async function bundlePage(name: 'index' | 'copying' | 'reading'): Promise<string> {
  return bundle(fileURLToPath(new URL(`../page/${name}.ts`, import.meta.url)), 'benchPage');
}

/** The engine's trees: those that find articles, and those that find what a page of any kind is about. */
const TREES = {
  articles: '/utils/locate/model.json',
  'any-page': '/utils/article/any-page.json',
} as const;

/** The engine with other trees in place of some of its own. @param model as JSON text */
export async function bundleEngineWith(trees: keyof typeof TREES, model: string): Promise<string> {
  const swap: Plugin = {
    name: 'other-trees',
    enforce: 'pre',
    load: (id) => (id.endsWith(TREES[trees]) ? model : null),
  };
  return bundle(join(ROOT, 'utils', 'engine', 'index.ts'), 'ledeEngine', [swap]);
}

async function bundle(entry: string, name: string, plugins: Plugin[] = []): Promise<string> {
  const result = await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    plugins,
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: {
        entry,
        formats: ['iife'],
        name,
      },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error(`${entry} was not built.`);
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
