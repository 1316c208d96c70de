import type { Plugin } from 'vite';
import { ROWS } from '../../utils/clutter/rows';
import model from '../../utils/locate/model.json';

/**
 * What the clean-up knows, apart from what it does: a script of its own that is loaded into a page before `declutter`.
 * The global is that of Lede's own world: no page sees it. The trees stay a text until a page needs them.
 */
export function knowledgeScript(): string {
  return `globalThis.ledeKnowledge??={rows:${literal(ROWS)},model:${quoted(JSON.stringify(model))}};\n`;
}

/** Modules that are data, and what stands in their place where `knowledge` is loaded before. */
const FROM_KNOWLEDGE: readonly (readonly [module: string, source: string])[] = [
  ['/utils/clutter/rows/index.ts', 'export const ROWS = globalThis.ledeKnowledge.rows;'],
  [
    '/utils/locate/model.json',
    'export default { get stages() { return JSON.parse(globalThis.ledeKnowledge.model).stages; } };',
  ],
];

/** Takes these out of a script. */
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

/** A value of plain objects, lists, texts, numbers and patterns as source text. */
function literal(value: unknown): string {
  if (value instanceof RegExp) return String(value);
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `[${value.map(literal).join()}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const fields = Object.entries(value).map(([key, field]) => `${key}:${literal(field)}`);
  return `{${fields.join()}}`;
}

/** In the quotes that need the fewest escapes. */
const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n')}'`;
