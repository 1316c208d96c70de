import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes, gzipped. */
export interface Sizes {
  /** Scripts that run in every matched page. */
  code: number;
  /** Sheets applied to it, and the data files the package holds for it. */
  data: number;
}

/** Endings of the package's data files; its own pages' messages and manifest are no data of the clean-up. */
const DATA = new Set(['.json', '.txt', '.bin']);
const NOT_DATA = /^(?:manifest\.json$|_locales\b)/;

/** Sizes of what an extension brings into every page. `registered`: names of its content scripts and sheets. */
export function sizesOf(
  extension: string,
  registered: { js: readonly string[]; css: readonly string[] },
): Sizes {
  const zipped = (name: string): number => gzipSync(readFileSync(join(extension, name))).length;
  const total = (names: Iterable<string>): number =>
    [...new Set(names)].reduce((sum, name) => sum + zipped(name), 0);
  const files = readdirSync(extension, { recursive: true, encoding: 'utf8' });
  const data = files.filter((name) => DATA.has(extname(name)) && !NOT_DATA.test(name));
  return { code: total(registered.js), data: total([...registered.css, ...data]) };
}
