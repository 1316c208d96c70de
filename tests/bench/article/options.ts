import { COMMON_USAGE, readOptions } from '../cli/options';
import { inCallersFolder } from '../cli/run';

const USAGE = `npm run bench:article -- --corpus DIR
${COMMON_USAGE}
  --time-pages N   pages timed, evenly from all sets (300)
  --parts DIR      each page by an engine whose trees it did not teach: files as \`npm run train -- --parts\` writes
  --any            these trees are those of any page, which "show anyway" asks
  --no-time        quality alone
  --loaded         also time the whole extraction in loaded pages`;

/**
 * The options of `bench:article`. Where no set is named, those are read that bars are for.
 * @throws with the usage where they cannot be understood
 */
export function readArticleOptions(args: string[]) {
  const { own, ...common } = readOptions(args, {
    own: {
      'time-pages': { type: 'string', default: '300' },
      parts: { type: 'string', default: '' },
      any: { type: 'boolean', default: false },
      'no-time': { type: 'boolean', default: false },
      loaded: { type: 'boolean', default: false },
    },
    sets: ['scrapinghub', 'wcxb', 'wcxb-other', 'trafilatura'],
    usage: USAGE,
  });
  return {
    ...common,
    timePages: Number(own['time-pages']),
    parts: own.parts && inCallersFolder(own.parts),
    trees: own.any ? ('any-page' as const) : ('articles' as const),
    time: !own['no-time'],
    loaded: own.loaded,
  };
}

export type ArticleOptions = ReturnType<typeof readArticleOptions>;
