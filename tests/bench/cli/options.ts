import { parseArgs } from 'node:util';
import { PEERS } from '../browser/peers';
import { inCallersFolder } from './run';

/** Options of every bench that has extractors read the corpus. */
const COMMON = {
  corpus: { type: 'string', multiple: true },
  set: { type: 'string' },
  peers: { type: 'string' },
  out: { type: 'string' },
  limit: { type: 'string', default: 'Infinity' },
  engine: { type: 'string' },
  jobs: { type: 'string', default: '2' },
  worst: { type: 'string', default: '8' },
  'no-lede': { type: 'boolean', default: false },
} as const;

/** What the options of `COMMON` do, for usages. */
export const COMMON_USAGE = `  --corpus DIR     holds <set>.jsonl and pages/<set>/; may be given more than once
  --set a,b        sets to read
  --peers a,b      extractors to run beside Lede: ${Object.keys(PEERS).join(', ')}
  --out DIR        write a line a page, and keep what peers made of the pages for the next run
  --limit N        pages a set, taken evenly
  --engine FILE    an engine bundle to use instead of building one
  --jobs N         tabs side by side (2)
  --worst N        worst pages shown (8)
  --no-lede        peers alone`;

/** A list as it is written in an option: names between commas. */
const split = (list: string | undefined): string[] => (list ?? '').split(',').filter(Boolean);

/** Reads options of one bench: the common ones, and further ones named by it, which come back as they are. */
export function readOptions<
  const Own extends Record<string, { type: 'string' | 'boolean'; default: string | boolean }>,
>(args: string[], { own, sets, usage }: { own: Own; sets: readonly string[]; usage: string }) {
  const { values } = parseArgs({ args, options: { ...COMMON, ...own } as typeof COMMON });
  const peers = split(values.peers);
  const unknown = peers.find((peer) => !(peer in PEERS));
  if (!values.corpus) throw new Error(usage);
  if (unknown) throw new Error(`No peer is called ${unknown}.\n${usage}`);
  return {
    corpus: values.corpus.map(inCallersFolder),
    sets: values.set ? split(values.set) : [...sets],
    extractors: [...(values['no-lede'] ? [] : ['lede']), ...peers],
    out: values.out && inCallersFolder(values.out),
    limit: Number(values.limit),
    engine: values.engine && inCallersFolder(values.engine),
    jobs: Number(values.jobs),
    worst: Number(values.worst),
    own: values as unknown as { [Name in keyof Own]: Own[Name]['type'] extends 'string' ? string : boolean },
  };
}

/** What every bench that reads the corpus is told. */
export type CorpusOptions = Omit<ReturnType<typeof readOptions>, 'own'>;
