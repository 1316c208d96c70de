import { join } from 'node:path';
import { openBench, readPages } from './browser/read';
import { COMMON_USAGE, type CorpusOptions, readOptions } from './cli/options';
import { main } from './cli/run';
import { MEASURES } from './metadata/measures';
import { mistakesOn, showMistakes } from './metadata/mistakes';
import { scoreMetadata } from './metadata/score';
import { writeLines } from './report/lines';
import { takeMeasures } from './report/measure';
import { tableOf } from './report/table';

const SETS = ['wcxb', 'trafilatura', 'htmldate', 'postlight'];

/** `npm run bench:metadata`: titles, bylines and dates that extractors give. */
async function benchMetadata(options: CorpusOptions): Promise<void> {
  const { extractors, out } = options;
  const opened = await openBench(options);
  try {
    const outcomes = await readPages(opened, options);
    const read = opened.pages.map((page, index) => {
      const given = Object.entries(outcomes[index]!);
      const scores = Object.fromEntries(
        given.map(([name, outcome]) => [name, scoreMetadata(page.gold, outcome)]),
      );
      const found = given.map(([name, { title, byline, date }]) => [name, { title, byline, date }] as const);
      return {
        id: page.id,
        set: page.set,
        url: page.url,
        gold: page.gold,
        scores,
        found: Object.fromEntries(found),
      };
    });
    const first = extractors[0]!;
    const mistakes = opened.pages.flatMap((page, index) =>
      mistakesOn(page, outcomes[index]![first]!, read[index]!.scores[first]!),
    );
    if (out) {
      writeLines(
        join(out, 'metadata.jsonl'),
        read.map(({ gold: { title, byline, date }, ...line }) => ({
          ...line,
          gold: { title, byline, date },
        })),
      );
      writeLines(join(out, 'metadata-mistakes.jsonl'), mistakes);
    }
    console.log(tableOf('Metadata', takeMeasures(MEASURES, read, extractors), extractors));
    console.log(`\n${showMistakes(mistakes, options.worst)}`);
  } finally {
    await opened.close();
  }
}

main(
  (args) =>
    readOptions(args, {
      own: {},
      sets: SETS,
      usage: `npm run bench:metadata -- --corpus DIR\n${COMMON_USAGE}`,
    }),
  benchMetadata,
);
