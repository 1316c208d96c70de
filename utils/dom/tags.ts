import { HOST_NAMES, INLINE_NAMES, SILENT_NAMES } from './tag-names';

/** @param names parted by blanks */
export const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Hold no text a reader sees. */
export const SILENT = /* @__PURE__ */ setOf(SILENT_NAMES);

/** Flow inside a line of text: an element of these alone does not end a block. */
export const INLINE = /* @__PURE__ */ setOf(INLINE_NAMES);

export const HEADINGS = /* @__PURE__ */ setOf('h1 h2 h3 h4 h5 h6');

const HOSTS = /* @__PURE__ */ setOf(HOST_NAMES);

/** Whether elements of this name can have a shadow tree. */
export const mayHost = (name: string): boolean => HOSTS.has(name) || name.includes('-');
