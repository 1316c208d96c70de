import { INLINE_NAMES, SILENT_NAMES } from './tag-names';

/** @param names parted by blanks */
export const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Hold no text a reader sees. */
export const SILENT = /* @__PURE__ */ setOf(SILENT_NAMES);

/** Flow inside a line of text: an element of these alone does not end a block. */
export const INLINE = /* @__PURE__ */ setOf(INLINE_NAMES);

export const HEADINGS = /* @__PURE__ */ setOf('h1 h2 h3 h4 h5 h6');

/** Can have a shadow tree, beside elements with a dash in their names. */
export const HOSTS = /* @__PURE__ */ setOf(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span',
);

/** Whether elements of this name can have a shadow tree. */
export const mayHost = (name: string): boolean => HOSTS.has(name) || name.includes('-');
