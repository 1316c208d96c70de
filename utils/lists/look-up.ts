import { namesOfHost } from './site-key';
import type { General, GeneralPack, Listed, SitePack } from './types';

/** Characters by which beginnings of names are found; shorter ones are not kept. */
export const BEGINNING = 4;

/** A general pack made ready: plain names are parted once, not for each page. */
export type Finder = (names: readonly string[]) => Listed[];

export function finderOf(pack: GeneralPack): Finder {
  const lists = Object.entries(pack).map(([list, general]) => ({ list, find: finderIn(general) }));
  return (names) =>
    lists.flatMap(({ list, find }) => {
      const selectors = find(names);
      return selectors.length > 0 ? [{ list, selectors }] : [];
    });
}

function finderIn({ plain, named, begun }: General): (names: readonly string[]) => string[] {
  const simple = new Set(plain === '' ? [] : plain.split(' '));
  const others = new Map(Object.entries(named));
  const beginnings = new Map<string, [beginning: string, selectors: readonly string[]][]>();
  for (const [beginning, selectors] of Object.entries(begun)) {
    const key = beginning.slice(0, BEGINNING);
    beginnings.set(key, [...(beginnings.get(key) ?? []), [beginning, selectors]]);
  }
  return (names) => {
    const found = new Set<string>();
    for (const name of names) {
      if (simple.has(name)) found.add(name);
      for (const selector of others.get(name) ?? []) found.add(selector);
      for (const [beginning, selectors] of beginnings.get(name.slice(0, BEGINNING)) ?? [])
        if (name.startsWith(beginning)) for (const selector of selectors) found.add(selector);
    }
    return [...found];
  };
}

/** What is known of one host. */
export interface Known {
  listed: Listed[];
  /** Takes out what the lists themselves spare there. @param general whether these are for every site */
  without(listed: readonly Listed[], general: boolean): Listed[];
}

export function knownOf(host: string, pack: SitePack): Known {
  const sites = namesOfHost(host).flatMap((name) => (Object.hasOwn(pack, name) ? [pack[name] ?? {}] : []));
  const spared = new Set(sites.flatMap(({ spare }) => spare ?? []));
  const without = (listed: readonly Listed[], general: boolean): Listed[] =>
    general && spared.has('*')
      ? []
      : listed.flatMap(({ list, selectors }) => {
          const left = selectors.filter((selector) => !spared.has(selector));
          return left.length > 0 ? [{ list, selectors: left }] : [];
        });
  const listed = sites.flatMap(({ hide }) =>
    Object.entries(hide ?? {}).map(([list, selectors]) => ({ list, selectors })),
  );
  return { listed: without(listed, false), without };
}
