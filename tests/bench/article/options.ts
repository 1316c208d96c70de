import { parseArgs } from 'node:util';
import { PEERS } from '../browser/peers';

/** Sets measured where none is named: those that bars are for. */
const SETS = 'scrapinghub,wcxb,wcxb-other,trafilatura';

const USAGE = `npm run bench:article -- --corpus DIR [--corpus DIR]
  --set a,b        sets to read (${SETS})
  --peers a,b      extractors to run beside Lede: ${Object.keys(PEERS).join(', ')}
  --out DIR        write article.jsonl, a line a page, and keep what peers made of the pages
  --limit N        pages a set
  --engine FILE    an engine bundle to use instead of building one
  --jobs N         tabs side by side while quality is measured (2)
  --worst N        worst pages shown a set (8)
  --time-pages N   pages timed, evenly from all sets (300)
  --no-time        quality alone
  --no-lede        peers alone
  --loaded         also time the whole extraction in loaded pages`;

const split = (list: string | undefined): string[] => (list ?? '').split(',').filter(Boolean);

/**
 * The options of `bench:article`.
 * @throws with the usage where they cannot be understood
 */
export function readOptions(args: string[]) {
  const { values } = parseArgs({
    args,
    options: {
      corpus: { type: 'string', multiple: true },
      set: { type: 'string', default: SETS },
      peers: { type: 'string' },
      out: { type: 'string' },
      limit: { type: 'string', default: 'Infinity' },
      engine: { type: 'string' },
      jobs: { type: 'string', default: '2' },
      worst: { type: 'string', default: '8' },
      'time-pages': { type: 'string', default: '300' },
      'no-time': { type: 'boolean', default: false },
      'no-lede': { type: 'boolean', default: false },
      loaded: { type: 'boolean', default: false },
    },
  });
  const peers = split(values.peers);
  const unknown = peers.find((peer) => !(peer in PEERS));
  if (!values.corpus) throw new Error(USAGE);
  if (unknown) throw new Error(`No peer is called ${unknown}.\n${USAGE}`);
  return {
    corpus: values.corpus,
    sets: split(values.set),
    peers,
    out: values.out,
    limit: Number(values.limit),
    engine: values.engine,
    jobs: Number(values.jobs),
    worst: Number(values.worst),
    time: !values['no-time'],
    timePages: Number(values['time-pages']),
    lede: !values['no-lede'],
    loaded: values.loaded,
  };
}

export type ArticleOptions = ReturnType<typeof readOptions>;
