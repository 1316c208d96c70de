import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Outcome } from '../page/types';
import { readLines, writeLines } from '../report/lines';

/** Peers by name, and the package each comes from. */
export const PEERS: Readonly<Record<string, string>> = {
  readability: '@mozilla/readability',
  defuddle: 'defuddle',
};

/** What a peer made of pages, by set and id; kept over runs because neither peer nor page changes. */
export interface PeerCache {
  get(key: string): Outcome | undefined;
  set(key: string, outcome: Outcome): void;
  save(): void;
}

/**
 * The cache of one peer in a directory, of none where no directory is given. It is named by the peer's version and by
 * the script that runs it, so a change of either begins anew.
 */
export function peerCache(peer: string, directory: string | undefined, script: string): PeerCache {
  const manifest = fileURLToPath(
    new URL(`../../../node_modules/${PEERS[peer]}/package.json`, import.meta.url),
  );
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  const hash = createHash('sha256').update(script).digest('hex').slice(0, 12);
  const path = directory && join(directory, `peer-${peer}-${version}-${hash}.jsonl`);
  const known = new Map(path ? readLines<[string, Outcome]>(path) : []);
  const before = known.size;
  return {
    get: (key) => known.get(key),
    set: (key, outcome) => known.set(key, outcome),
    save: () => {
      if (path && known.size > before) writeLines(path, [...known]);
    },
  };
}
