import { readFileSync } from 'node:fs';
import type { List } from '../../utils/lists';
import { inProject } from '../process/root.mjs';

/** The package that carries the lists. */
const PACKAGE = '@adguard/dnr-rulesets';
/** What the package as a whole is under: lists that name no licence of their own come under it. */
const LICENCE = 'GPL-3.0-only';

/** A list as it is distributed. */
export interface Source {
  lines: readonly string[];
  title: string;
  version: string;
  /** YYYY-MM-DD */
  date: string;
  licence: string;
  homepage: string;
}

/** @throws where the package holds no such list */
export function readSource({ id, ruleset }: Pick<List, 'id' | 'ruleset'>): Source {
  const name = `ruleset_${ruleset}`;
  const path = inProject('node_modules', PACKAGE, 'dist/filters/declarative', name, `${name}.json`);
  const [first] = JSON.parse(readFileSync(path, 'utf8')) as { metadata?: { rawFilterList?: string } }[];
  const text = first?.metadata?.rawFilterList;
  if (!text) throw new Error(`${PACKAGE} holds no text of the list "${id}" (ruleset ${ruleset}).`);
  const lines = text.split(/\r?\n/);
  const said = (name: string): string => {
    const line = lines.slice(0, HEAD).find((one) => one.startsWith(`! ${name}:`));
    return line?.slice(name.length + 3).trim() ?? '';
  };
  return {
    lines,
    title: said('Title') || id,
    version: said('Version'),
    date: said('TimeUpdated').slice(0, 10),
    licence: said('License') || LICENCE,
    homepage: said('Homepage'),
  };
}

/** Lines in which a list speaks of itself. */
const HEAD = 40;
