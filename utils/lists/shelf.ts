import { LISTS } from './catalogue';
import { type Finder, finderOf, knownOf } from './look-up';
import { shardOf } from './site-key';
import type { GeneralPack, Listed, Question, SitePack } from './types';

/** Names of the packaged files, below their folder. */
export const FILES = {
  general: 'general.json',
  regional: (list: string): string => `region-${list}.json`,
  sites: (host: string): string => `sites-${shardOf(host)}.json`,
} as const;

/** Sites whose file stays in memory: tabs are many, their sites few. */
const MAX_SITES = 12;

/** Looks things up in the packaged lists, reading each file once. */
export interface Shelf {
  /** What the lists know of a page with these names. General selectors alone where `host` was asked about before. */
  find(question: Question): Promise<Listed[]>;
}

/** @param read gives a packaged file's JSON by its name */
export function createShelf(read: (name: string) => Promise<unknown>): Shelf {
  const finders = new Map<string, Promise<Finder>>();
  const sites = new Map<string, Promise<SitePack>>();

  function finder(name: string): Promise<Finder> {
    const kept = finders.get(name);
    if (kept) return kept;
    const made = read(name).then((pack) => finderOf(pack as GeneralPack));
    finders.set(name, made);
    made.catch(() => finders.delete(name)); // to be tried again
    return made;
  }

  function sitesOf(host: string): Promise<SitePack> {
    const name = FILES.sites(host);
    const kept = sites.get(name) ?? read(name).then((pack) => pack as SitePack);
    sites.delete(name); // the last asked for stays longest
    sites.set(name, kept);
    kept.catch(() => sites.delete(name));
    const [oldest] = sites.keys();
    if (sites.size > MAX_SITES && oldest !== undefined) sites.delete(oldest);
    return kept;
  }

  return {
    async find({ host, language, names }) {
      const tongue = language.toLowerCase().split('-')[0] ?? '';
      const regions = LISTS.filter(({ languages }) => languages?.includes(tongue)).map(({ id }) =>
        FILES.regional(id),
      );
      const [pack, ...found] = await Promise.all([sitesOf(host), ...[FILES.general, ...regions].map(finder)]);
      const known = knownOf(host, pack);
      const all = names.split(' ').filter((name) => name !== '');
      const general = found.flatMap((find) => find(all));
      return [...(names === '' ? known.listed : []), ...known.without(general, true)];
    },
  };
}
