import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { SCRIPTS } from '../../../utils/browser/keys';

/** Bytes, gzipped. */
export interface Sizes {
  /** Scripts that run in matched pages, at once or once they stir, those that are data left out. */
  code: number;
  /** Scripts that are data, sheets, and the most that the background reads of the filter lists for one page. */
  data: number;
}

/** Scripts that hold what is known and do nothing (scripts/build/stand-ins.ts). */
const DATA_SCRIPTS: ReadonlySet<string> = new Set(['knowledge.js']);
/** Files of filter lists of which a page needs one of each kind. */
const KINDS = [/^general\./, /^region-/, /^sites-/];

/** Sizes of what an extension brings into every page. `registered`: names of its content scripts and sheets. */
export function sizesOf(
  extension: string,
  registered: { js: readonly string[]; css: readonly string[] },
): Sizes {
  const zipped = (name: string): number => gzipSync(readFileSync(join(extension, name))).length;
  const total = (names: Iterable<string>): number =>
    [...new Set(names)].reduce((sum, name) => sum + zipped(name), 0);
  const isData = (name: string): boolean => DATA_SCRIPTS.has(basename(name));
  const lists = readdirSync(join(extension, 'lists'));
  const largest = KINDS.map((kind) =>
    Math.max(0, ...lists.filter((name) => kind.test(name)).map((name) => zipped(`lists/${name}`))),
  );
  const scripts = [...registered.js, ...SCRIPTS.keeper];
  return {
    code: total(scripts.filter((name) => !isData(name))),
    data:
      total([...scripts.filter(isData), ...registered.css]) + largest.reduce((sum, size) => sum + size, 0),
  };
}
