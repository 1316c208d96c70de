import type { Raw } from './raw';
import type { Origin } from './schema';

/** A value a source gives, where it stands on the page, and what of it was concluded. */
export interface Found<T> {
  value: T;
  elements?: readonly Element[];
  inferred?: readonly string[];
}

/**
 * One source of one field: its id, "json-ld.datePublished", and what it gives. Null for nothing. A `last` one is only
 * asked where none before it gave anything: it takes long, or is worth nothing beside the others.
 */
export type Row<T> = readonly [id: string, read: (raw: Raw) => Found<T> | null, when?: 'last'];

/** The value of the first row that gives one, and what the others say. */
export interface Picked<T> {
  value: T;
  elements: readonly Element[];
  origin: Origin;
  /** All that was found, best first, the winner among them. */
  all: readonly (Found<T> & { source: string })[];
}

/** Others that are told of. */
const MAX_OTHERS = 8;

/**
 * Reads a field: the rows' order is their precedence.
 *
 * @param show a value as it is compared and told: two that read the same are no others.
 * @param isPart whether a value is the winner's or a part of it: its elements show what won. Default: it reads the same.
 */
export function pick<T>(
  rows: readonly Row<T>[],
  raw: Raw,
  show: (value: T) => string,
  isPart: (value: T, of: T) => boolean = (value, of) => show(value) === show(of),
): Picked<T> | null {
  const all: (Found<T> & { source: string })[] = [];
  for (const [source, read, when] of rows) {
    if (when === 'last' && all.length > 0) continue;
    const found = attempt(read, raw);
    if (found) all.push({ ...found, source });
  }
  const [first] = all;
  return first ? pickedOf(first, all, show, isPart) : null;
}

/** What a source gives; nothing where it fails, for no oddity of one source may cost the page all others. */
function attempt<T>(read: Row<T>[1], raw: Raw): Found<T> | null {
  try {
    return read(raw);
  } catch {
    return null;
  }
}

/** The same with another winner among what was found. */
export function pickedOf<T>(
  winner: Found<T> & { source: string },
  all: readonly (Found<T> & { source: string })[],
  show: (value: T) => string,
  isPart: (value: T, of: T) => boolean = (value, of) => show(value) === show(of),
): Picked<T> {
  const own = show(winner.value);
  const others = all
    .filter((found) => found !== winner && show(found.value) !== own)
    .map(({ source, value }) => ({ source, value: show(value) }))
    .slice(0, MAX_OTHERS);
  return {
    value: winner.value,
    elements: all.flatMap(({ elements, value }) => (elements && isPart(value, winner.value) ? elements : [])),
    origin: {
      source: winner.source,
      ...(winner.inferred?.length ? { inferred: [...winner.inferred] } : {}),
      ...(others.length > 0 ? { others } : {}),
    },
    all,
  };
}

/** A row that reads a text. */
export const text = (id: string, read: (raw: Raw) => string | null | undefined): Row<string> => [
  id,
  (raw) => {
    const value = read(raw)?.trim();
    return value ? { value } : null;
  },
];
