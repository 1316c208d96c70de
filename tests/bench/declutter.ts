import { join } from 'node:path';
import { ensureBuilt } from '../../scripts/build/fresh.mjs';
import { main } from './cli/run';
import { readCorpus } from './corpus/read';
import { costsOf } from './declutter/costs';
import { idleExtensions } from './declutter/extensions';
import { judgePages } from './declutter/fates';
import { readLabels } from './declutter/labels';
import { lossesOn } from './declutter/losses';
import { costRows, fateRows, lossRows, sizeRows } from './declutter/measures';
import { type DeclutterOptions, readOptions } from './declutter/options';
import { sizesOf } from './declutter/sizes';
import { openVisitor, type Visitor } from './declutter/visitor';
import { showLeft, showLost } from './declutter/worst';
import { writeLines } from './report/lines';
import { progressOf } from './report/progress';
import { tableOf } from './report/table';

/** `npm run bench:declutter`: what Lede hides of live pages, what it must not, and what that costs. */
async function benchDeclutter(options: DeclutterOptions): Promise<void> {
  const { out, repeats, worst } = options;
  const labelled = options.labelled ? readLabels(options.labelled.labels, options.labelled.pages) : [];
  const pages = readCorpus(options.corpus, options.sets, options.limit);
  const extension = options.extension ?? (await ensureBuilt('chrome-mv3-e2e'));
  const idle = idleExtensions();
  const open: Visitor[] = [];
  const visitor = async (folder: string): Promise<Visitor> => {
    const opened = await openVisitor(folder);
    open.push(opened);
    return opened;
  };
  try {
    const plain = await visitor(idle.folders.plain);
    const lede = await visitor(extension);
    const sizes = sizesOf(extension, await lede.registered());
    const judged = await judgePages(labelled, { plain, lede }, progressOf('labelled pages'));
    const timed = { plain, empty: await visitor(idle.folders.empty), lede };
    const shown = labelled.filter((_, i) => judged[i]?.error === null);
    const costs = repeats ? await costsOf(shown, timed, { repeats, progress: progressOf('timed') }) : [];
    const ledes = [lede];
    while (pages.length > ledes.length && options.jobs > ledes.length) ledes.push(await visitor(extension));
    await Promise.all(ledes.map((one) => one.registered()));
    const losses = await lossesOn(pages, { plain, ledes }, { out, progress: progressOf('articles') });
    const rows = [
      ...(labelled.length ? fateRows(judged) : []),
      ...(losses.length ? lossRows(losses) : []),
      ...(costs.length ? costRows(costs) : []),
      ...sizeRows(sizes),
    ];
    console.log(tableOf('Clean-up', rows, ['lede', 'empty']));
    if (judged.length) console.log(`\n${showLeft(judged, worst)}`);
    if (losses.length) console.log(`\n${showLost(losses, worst)}`);
    if (!out) return;
    writeLines(join(out, 'declutter-labels.jsonl'), judged);
    writeLines(join(out, 'declutter-articles.jsonl'), losses);
    writeLines(
      join(out, 'declutter-costs.jsonl'),
      costs.map((cost, i) => ({ key: shown[i]!.key, ...cost })),
    );
  } finally {
    await Promise.all(open.map((one) => one.close()));
    idle.remove();
  }
}

main(readOptions, benchDeclutter);
