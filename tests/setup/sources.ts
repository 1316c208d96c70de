import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';

/** An import of a file. `types`: it is gone after compilation. */
export interface Import {
  from: string;
  /** A file of the project, or the name of a package. */
  to: string;
  types: boolean;
}

/** Files below a folder of the project, by path with `/`. Empty where there is no such folder. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesBelow(path) : [path.split(sep).join('/')]));
}

export const isSource = (path: string): boolean => /\.(?:tsx?|mjs)$/.test(path);

const IMPORT =
  /^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

/** What a source file imports, types included. Style sheets and other assets are left out. */
export function importsOf(from: string): Import[] {
  return [...readFileSync(from, 'utf8').matchAll(IMPORT)].flatMap(([, types, named, called]) => {
    const to = resolve(from, named ?? called ?? '');
    return to === null ? [] : [{ from, to, types: types !== undefined }];
  });
}

function resolve(from: string, named: string): string | null {
  if (!named.startsWith('.')) return named;
  const base = normalize(join(dirname(from), named))
    .split(sep)
    .join('/');
  const paths = ['', '.ts', '.tsx', '.mjs', '/index.ts'].map((ending) => base + ending);
  return paths.find((path) => isSource(path) && existsSync(path)) ?? null;
}

/** The first cycle among imports as a path of files; null where there is none. */
export function findCycle(imports: readonly Import[]): string[] | null {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    done.add(file);
    for (const to of next.get(file) ?? []) {
      const cycle = visit(to, [...path, file]);
      if (cycle !== null) return cycle;
    }
    return null;
  };
  for (const file of next.keys()) {
    const cycle = visit(file, []);
    if (cycle !== null) return cycle;
  }
  return null;
}
