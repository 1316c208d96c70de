import { shardOf } from '../../utils/lists/site-key';
import type { General, GeneralPack, Site, SitePack } from '../../utils/lists/types';
import { ALL_GENERAL, type Rule } from './rules';
import { type Accepted, accept, areJoinable } from './selectors';

/** The rules of one list that can be used. */
export interface Sorted {
  general: Accepted[];
  sites: Map<string, { hide: Set<string>; spare: Set<string> }>;
}

/** Sorts rules by where they are for, and leaves out what no browser or no page could use. */
export function sortRules(rules: Iterable<Rule>): Sorted {
  const general = new Map<string, Accepted>();
  const sites: Sorted['sites'] = new Map();
  const site = (host: string) => {
    const known = sites.get(host) ?? { hide: new Set(), spare: new Set() };
    sites.set(host, known);
    return known;
  };
  const nowhere = new Set<string>();
  for (const { selector, hosts, except, spares } of rules) {
    const accepted = selector === ALL_GENERAL ? null : accept(selector);
    if (!accepted && selector !== ALL_GENERAL) continue;
    if (spares && hosts.length === 0) nowhere.add(selector);
    else if (spares) for (const host of hosts) site(host).spare.add(selector);
    else {
      for (const host of except) site(host).spare.add(selector);
      for (const host of hosts) site(host).hide.add(selector);
      if (hosts.length === 0 && accepted?.name) general.set(selector, accepted);
    }
  }
  for (const selector of nowhere) general.delete(selector);
  return { general: joinable([...general.values()]), sites };
}

/** One by one they were checked; here all together, and the half that does not hold is parted until it does. */
function joinable(all: Accepted[]): Accepted[] {
  if (all.length === 0 || areJoinable(all.map(({ selector }) => selector))) return all;
  if (all.length === 1) return [];
  const half = all.length >> 1;
  return [...joinable(all.slice(0, half)), ...joinable(all.slice(half))];
}

/** A list's general rules as they are looked up. */
export function packGeneral(accepted: readonly Accepted[]): General {
  const isPlain = ({ selector, name, begun }: Accepted): boolean => !begun && selector === name;
  const byName = (begun: boolean): Record<string, string[]> =>
    group(accepted.filter((one) => !isPlain(one) && one.begun === begun));
  const plain = accepted.filter(isPlain).map(({ selector }) => selector);
  return { plain: plain.toSorted().join(' '), named: byName(false), begun: byName(true) };
}

function group(accepted: readonly Accepted[]): Record<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { name, selector } of accepted)
    if (name) groups.set(name, [...(groups.get(name) ?? []), selector]);
  return sorted(groups, (selectors) => selectors.toSorted());
}

/** The rules of all lists for single sites, in files by `shardOf`. */
export function packSites(lists: ReadonlyMap<string, Sorted>): Map<string, SitePack> {
  const all = new Map<string, Site>();
  for (const [list, { sites }] of lists)
    for (const [host, { hide, spare }] of sites) {
      const before = all.get(host) ?? {};
      const selectors = [...hide].filter((selector) => !spare.has(selector)).toSorted();
      all.set(host, {
        ...before,
        ...(selectors.length > 0 && { hide: { ...before.hide, [list]: selectors } }),
        ...(spare.size > 0 && { spare: [...new Set([...(before.spare ?? []), ...spare])].toSorted() }),
      });
    }
  const shards = new Map<string, Map<string, Site>>();
  for (const [host, site] of all) {
    const shard = shards.get(shardOf(host)) ?? new Map<string, Site>();
    shards.set(shardOf(host), shard.set(host, site));
  }
  return new Map([...shards].map(([name, sites]) => [name, sorted(sites, (site) => site)]));
}

/** In the order of the names, so that the same lists give the same files. */
function sorted<From, To>(map: ReadonlyMap<string, From>, make: (value: From) => To): Record<string, To> {
  const entries = [...map].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, value]) => [key, make(value)]));
}

export type { GeneralPack };
