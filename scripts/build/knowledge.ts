import type { Plugin } from 'vite';

/** Modules that are data, and what they export where `knowledge` is loaded before. */
const FROM_KNOWLEDGE: readonly (readonly [module: string, source: string])[] = [
  ['/utils/clutter/rows/index.ts', 'export const ROWS = globalThis.ledeKnowledge.rows;'],
  ['/utils/locate/model.json', 'export default globalThis.ledeKnowledge.model;'],
];

/** Takes data out of a script whose page loads entrypoints/knowledge.ts before it. */
export function takeFromKnowledge(): Plugin {
  return {
    name: 'take-from-knowledge',
    enforce: 'pre',
    load(id) {
      const path = id.replaceAll('\\', '/').replace(/\?.*$/, '');
      const source = FROM_KNOWLEDGE.find(([module]) => path.endsWith(module))?.[1];
      // A JSON module's path would have the source parsed as JSON.
      return source === undefined ? null : { code: source, moduleType: 'js' };
    },
  };
}
