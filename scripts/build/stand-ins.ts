import type { Plugin } from 'vite';
import { ASKED } from '../../utils/clutter/data/asked';
import { FRAMES } from '../../utils/clutter/data/frames';
import { GROWTH } from '../../utils/clutter/data/growth';
import { KINDS } from '../../utils/clutter/data/kinds';
import { PHRASES } from '../../utils/clutter/data/phrases';
import { SPARED } from '../../utils/clutter/data/spared';
import { WALL_WORDS } from '../../utils/clutter/data/wall-words';
import { ROWS } from '../../utils/clutter/rows';
import { START_SELECTORS } from '../../utils/clutter/start';
import { LETTERS } from '../../utils/dom/letters';
import { HOST_NAMES, INLINE_NAMES, SILENT_NAMES } from '../../utils/dom/tag-names';
import { ROOM } from '../../utils/inspect/room';

/** Modules of the keeper that are data: file, what it exports, and that. */
const DATA = [
  ['/utils/clutter/rows/index.ts', 'ROWS', ROWS],
  ['/utils/clutter/start.ts', 'START_SELECTORS', START_SELECTORS],
  ['/utils/clutter/data/frames.ts', 'FRAMES', FRAMES],
  ['/utils/clutter/data/spared.ts', 'SPARED', SPARED],
  ['/utils/clutter/data/kinds.ts', 'KINDS', KINDS],
  ['/utils/clutter/data/asked.ts', 'ASKED', ASKED],
  ['/utils/clutter/data/phrases.ts', 'PHRASES', PHRASES],
  ['/utils/clutter/data/growth.ts', 'GROWTH', GROWTH],
  ['/utils/clutter/data/wall-words.ts', 'WALL_WORDS', WALL_WORDS],
  ['/utils/dom/tag-names.ts', 'SILENT_NAMES', SILENT_NAMES],
  ['/utils/dom/tag-names.ts', 'INLINE_NAMES', INLINE_NAMES],
  ['/utils/dom/tag-names.ts', 'HOST_NAMES', HOST_NAMES],
  ['/utils/dom/letters.ts', 'LETTERS', LETTERS],
  ['/utils/inspect/room.ts', 'ROOM', ROOM],
] as const;

/**
 * What is known of clutter, apart from what finds it: a script of its own that is loaded into a page before `keeper`.
 * The global is that of Lede's own world: no page sees it.
 */
export function knowledgeScript(): string {
  const known = Object.fromEntries(DATA.map(([, name, value]) => [name, value]));
  return `globalThis.ledeKnowledge=${literal(known)};\n`;
}

/** Modules that the first script has, and what they export (utils/hide/shared.ts). */
export const SHARED_MODULES = [
  ['/utils/copy/markup.ts', ['writeMarkup']],
  ['/utils/hide/backlog.ts', ['createBacklog']],
  ['/utils/hide/dialog.ts', ['closeModal', 'dialogsIn', 'modalsIn']],
  ['/utils/hide/hidden.ts', ['endFading', 'fold', 'hide', 'unhide', 'watchHidden']],
  ['/utils/hide/in-view.ts', ['MARGIN', 'roomIn']],
  ['/utils/hide/inline.ts', ['restoreInline', 'writeInline']],
  ['/utils/hide/inserted.ts', ['insertedBy', 'MANY']],
  ['/utils/hide/painted.ts', ['watchPaint']],
  ['/utils/hide/readable.ts', ['whenParsed']],
  ['/utils/hide/scroll-lock.ts', ['isClosed', 'locksScroll', 'scrollersOf']],
] as const;

/** What stands in the place of modules, by the script that is built and the module's file. */
const STAND_INS: Record<string, readonly (readonly [file: string, source: string])[]> = {
  keeper: [
    ...DATA.map(
      ([file, name]) => [file, `export const ${name} = globalThis.ledeKnowledge.${name};`] as const,
    ),
    ...SHARED_MODULES.map(
      ([file, names]) => [file, `export const { ${names.join()} } = globalThis.ledeShared;`] as const,
    ),
  ],
};

/** Puts them into a script. */
export function standIns(script: string): Plugin {
  const modules = STAND_INS[script] ?? [];
  return {
    name: 'stand-ins',
    enforce: 'pre',
    load(id) {
      const file = id.replaceAll('\\', '/').replace(/\?.*$/, '');
      const sources = modules.filter(([module]) => file.endsWith(module)).map(([, source]) => source);
      return sources.length > 0 ? sources.join('\n') : null;
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
