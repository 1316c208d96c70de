import { attributeOf, select, squeeze } from '../../../dom';

/** Contents of `meta` elements by lower-case property or name, in the document's order; empty ones left out. */
export type Metas = ReadonlyMap<string, readonly string[]>;

/** Metas read at most. */
const MAX_METAS = 500;
/** Characters of a content that are read. */
const MAX_CONTENT = 5_000;

/**
 * A meta may name itself in `property` and `name` both; it then counts under each. A name is read without its case and
 * with "." for the "-" and "_" that old vocabularies write: `DC-date`, `dc.date`.
 */
export function readMetas(document: Document): Metas {
  const metas = new Map<string, string[]>();
  for (const meta of select(document, 'meta[content]').slice(0, MAX_METAS)) {
    const content = squeeze((attributeOf(meta, 'content') ?? '').slice(0, MAX_CONTENT));
    if (!content) continue;
    const keys = ['property', 'name', 'itemprop', 'http-equiv'].map((key) => attributeOf(meta, key));
    for (const key of new Set(keys.flatMap((names) => names?.toLowerCase().trim().split(/\s+/) ?? []))) {
      const plain = keyOf(key);
      const known = metas.get(plain);
      if (known) known.push(content);
      else metas.set(plain, [content]);
    }
  }
  return metas;
}

/** The form in which metas are looked up. */
export const keyOf = (name: string): string =>
  name.replace(/^(dc|dcterms|dcsext)[-_:]/, '$1.').replace(/_/g, '-');
