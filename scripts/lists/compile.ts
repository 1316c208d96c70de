import { type About, FILES, LISTS } from '../../utils/lists';
import { packGeneral, packSites, type Sorted, sortRules } from './pack';
import { type Rule, readRule } from './rules';
import { readSource } from './source';

/** What the lists are compiled to. */
export interface Compiled {
  /** Texts of the files, by their names below the folder for lists. */
  files: Record<string, string>;
  about: About[];
}

/** Compiles all lists of the catalogue. The same package gives the same files, to the letter. */
export function compileLists(): Compiled {
  const lists = new Map<string, Sorted>();
  const about: About[] = [];
  for (const list of LISTS) {
    const { lines, ...source } = readSource(list);
    const rules = lines.map(readRule).filter((rule): rule is Rule => rule !== null);
    const sorted = sortRules(rules);
    lists.set(list.id, sorted);
    about.push({ id: list.id, ...source, selectors: countOf(sorted) });
  }
  const generalOf = (ids: readonly string[]): string =>
    JSON.stringify(Object.fromEntries(ids.map((id) => [id, packGeneral(lists.get(id)?.general ?? [])])));
  const files: Record<string, string> = {
    [FILES.general]: generalOf(LISTS.filter(({ languages }) => languages === null).map(({ id }) => id)),
  };
  for (const { id, languages } of LISTS) if (languages !== null) files[FILES.regional(id)] = generalOf([id]);
  for (const [shard, sites] of packSites(lists)) files[`sites-${shard}.json`] = JSON.stringify(sites);
  files['about.json'] = JSON.stringify(about);
  return { files, about };
}

const countOf = ({ general, sites }: Sorted): number =>
  general.length + [...sites.values()].reduce((sum, { hide }) => sum + hide.size, 0);
