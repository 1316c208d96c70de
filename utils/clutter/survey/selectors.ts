/** What of a selector can be looked up before it is asked. */
export interface SelectorKey {
  /** `#id`, `.class` or element name that whatever matches must have; null where it asks for none of them. */
  key: string | null;
  /** The beginning of an id, where the selector asks for one. */
  prefix: string | null;
  /** Whether the key or prefix is all the selector asks. */
  simple: boolean;
}

const ID_PREFIX = /^\[id\^="([^"]+)"\]$/;
const SIMPLE = /^(?:[.#]-?[_a-z][\w-]*|[a-z][\w-]*)$/i;
/** What stands in brackets may hold blanks. */
const LAST_COMPOUND = /(?:\[[^\]]*\]|[^\s>+~[\]])+$/;

/** @param selector one selector, without commas outside brackets */
export function keyOf(selector: string): SelectorKey {
  const prefix = ID_PREFIX.exec(selector)?.[1];
  if (prefix) return { key: null, prefix, simple: true };
  if (SIMPLE.test(selector)) return { key: selector, prefix: null, simple: true };
  const last = LAST_COMPOUND.exec(selector)?.[0];
  const bare = last?.replace(/\[[^\]]*\]|:[\w-]+(?:\([^)]*\))?/g, '') ?? '';
  const key =
    /#[\w-]+/.exec(bare)?.[0] ?? /\.[\w-]+/.exec(bare)?.[0] ?? /^[a-z][\w-]*/i.exec(bare)?.[0] ?? null;
  return { key, prefix: null, simple: false };
}
