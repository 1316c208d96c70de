import type { Plugin } from 'vite';
import { ROWS } from '../../utils/clutter/rows';

/**
 * What the clean-up knows, apart from what it does: a script of its own that is loaded into a page before `declutter`.
 * The global is that of Lede's own world: no page sees it.
 */
export function knowledgeScript(): string {
  return `globalThis.ledeKnowledge??={rows:${literal(ROWS)}};\n`;
}

/** The module that is data, and what stands in its place where `knowledge` is loaded before. */
const DATA = '/utils/clutter/rows/index.ts';
const FROM_KNOWLEDGE = 'export const ROWS = globalThis.ledeKnowledge.rows;';

/** Takes it out of a script. */
export function takeFromKnowledge(): Plugin {
  return {
    name: 'take-from-knowledge',
    enforce: 'pre',
    load: (id) => (id.replaceAll('\\', '/').replace(/\?.*$/, '').endsWith(DATA) ? FROM_KNOWLEDGE : null),
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
