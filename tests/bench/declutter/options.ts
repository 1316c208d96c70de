import { parseArgs } from 'node:util';
import { inCallersFolder } from '../cli/run';

const USAGE = `npm run bench:declutter -- --labels FILE --pages DIR --corpus DIR
  --labels FILE    labelled pages, a JSON object a line
  --pages DIR      their saved HTML
  --corpus DIR     article pages of which no word may be hidden; may be given more than once
  --set a,b        sets of the corpus (scrapinghub,wcxb,trafilatura)
  --limit N        pages a set
  --jobs N         browsers with Lede that share the corpus (2)
  --repeats N      visits a page when time is measured (3); 0 leaves time out
  --extension DIR  a built extension to use instead of building one
  --out DIR        write a line a page; what plain pages show is kept there for the next run
  --worst N        lines shown of what is left and what is lost (20)`;

/** The options of `bench:declutter`: labels or a corpus or both. @throws with the usage where there is neither */
export function readOptions(args: string[]) {
  const { values } = parseArgs({
    args,
    options: {
      labels: { type: 'string' },
      pages: { type: 'string' },
      corpus: { type: 'string', multiple: true, default: [] },
      set: { type: 'string', default: 'scrapinghub,wcxb,trafilatura' },
      limit: { type: 'string', default: 'Infinity' },
      jobs: { type: 'string', default: '2' },
      repeats: { type: 'string', default: '3' },
      extension: { type: 'string' },
      out: { type: 'string' },
      worst: { type: 'string', default: '20' },
    },
  });
  const { labels, pages, corpus } = values;
  if ((labels === undefined) !== (pages === undefined) || (!labels && corpus.length === 0))
    throw new Error(USAGE);
  return {
    labelled: labels && pages ? { labels: inCallersFolder(labels), pages: inCallersFolder(pages) } : null,
    corpus: corpus.map(inCallersFolder),
    sets: corpus.length ? values.set.split(',') : [],
    limit: Number(values.limit),
    jobs: Math.max(1, Number(values.jobs)),
    repeats: Number(values.repeats),
    extension: values.extension && inCallersFolder(values.extension),
    out: values.out && inCallersFolder(values.out),
    worst: Number(values.worst),
  };
}

export type DeclutterOptions = ReturnType<typeof readOptions>;
