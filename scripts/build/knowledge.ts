import type { Plugin } from 'vite';
import { ROWS } from '../../utils/clutter/rows';

/**
 * What finds clutter, apart from what it does: a script of its own that is loaded into a page before `keeper`.
 * The global is that of Lede's own world: no page sees it.
 */
export function knowledgeScript(): string {
  return `globalThis.ledeKnowledge={rows:${literal(ROWS)}};\n`;
}

/** What stands in the place of modules that are data, by the script that is built and the module's file. */
const STAND_INS: Record<string, Record<string, () => string>> = {
  /** Loaded before. */
  keeper: { '/utils/clutter/rows/index.ts': () => 'export const ROWS = globalThis.ledeKnowledge.rows;' },
};

/** Puts them into a script. */
export function standIns(script: string): Plugin {
  const modules = Object.entries(STAND_INS[script] ?? {});
  return {
    name: 'stand-ins',
    enforce: 'pre',
    load(id) {
      const file = id.replaceAll('\\', '/').replace(/\?.*$/, '');
      return modules.find(([module]) => file.endsWith(module))?.[1]() ?? null;
    },
  };
}

/** A value of plain objects, lists, texts, numbers and patterns as source text. */
function literal(value: unknown): string {
  if (value instanceof RegExp) return String(value);
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `[${value.map(literal).join()}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const fields = Object.entries(value).map(([key, field]) => `${nameOf(key)}:${literal(field)}`);
  return `{${fields.join()}}`;
}

/** In the quotes that need the fewest escapes. */
const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n')}'`;

const nameOf = (key: string): string => (/^[a-z]\w*$/i.test(key) ? key : quoted(key));
