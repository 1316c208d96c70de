import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { cutIntoBins } from './bins';
import { readSamples } from './corpus';
import { assemble, type Dataset } from './dataset';
import { type Division, foldsByDomain, leaveSetsOut } from './folds';
import { importance } from './forest';
import { applyModel, encodeModel, writeModel, writePart } from './model';
import { type Options, readOptions, USAGE } from './options';
import { bundle, describePages } from './pages';
import { Pool } from './pool';
import { Reporter } from './report';
import { type Lab, merge, type Stage, teach } from './stack';

/** Characters of a block shown in `--oof`. */
const HEAD = 80;

const started = Date.now();
const say = (text: string): void => console.log(text);
const clock = (): string => `${((Date.now() - started) / 1000).toFixed(0)} s`;

async function gather(options: Options): Promise<Dataset> {
  const code = await bundle(resolve(options.describe), process.cwd());
  const parts = [];
  for (const set of options.sets) {
    const samples = readSamples(options.corpus, [set]);
    if (samples.length === 0) throw new Error(`No page of ${set} says anything of its body.`);
    const description = await describePages(samples, options.corpus, code, options.cache);
    parts.push({ samples, description });
  }
  return assemble(parts, options.weighing);
}

/** Judges every page by forests that did not see it, as divided. */
async function judgeDivided(
  lab: Lab,
  divisions: readonly Division[],
  parts: string,
): Promise<Float32Array[]> {
  const taught: Stage[][] = [];
  for (const division of divisions) {
    const stages = await teach(lab, division);
    if (parts) writePart(parts, division, stages);
    taught.push(stages);
  }
  return lab.stages.map((_, stage) => merge(taught.map((stages) => stages[stage]!.verdicts)));
}

function tellImportance(stages: readonly Stage[]): void {
  stages.forEach(({ forest, table }, i) => {
    const ranked = [...importance(forest, table.columns.length)]
      .map((share, column) => ({ share, name: table.columns[column] }))
      .sort((a, b) => b.share - a.share);
    say(`\n## Gain by column, stage ${i + 1} (%)`);
    say(ranked.map(({ name, share }) => `${name} ${(100 * share).toFixed(2)}`).join(', '));
  });
}

function writeUnseen(file: string, { pages, labels, weights }: Dataset, verdicts: Float32Array[]): void {
  const lines = pages.map(({ id, set, start, texts }) =>
    JSON.stringify({
      id,
      set,
      blocks: texts.map((text, i) => ({
        text: text.slice(0, HEAD),
        p: verdicts.map((own) => Number(own[start + i]!.toFixed(3))),
        label: labels[start + i],
        weight: Number(weights[start + i]!.toFixed(3)),
      })),
    }),
  );
  writeFileSync(file, `${lines.join('\n')}\n`);
}

async function main(options: Options): Promise<void> {
  const dataset = await gather(options);
  const { pages, labels, columns } = dataset;
  say(`${pages.length} pages, ${labels.length} blocks, ${columns.length} columns (${clock()})`);
  const table = cutIntoBins(dataset.values, columns);
  const pool = new Pool(options.threads);
  const lab: Lab = { dataset, table, pool, stages: options.stages, innerFolds: options.innerFolds };
  const reporter = new Reporter(dataset);
  let threshold = options.threshold ?? 0.5;
  try {
    if (options.evaluate.includes('cv')) {
      const verdicts = await judgeDivided(lab, foldsByDomain(pages, options.folds, 1), options.parts);
      const last = verdicts.at(-1)!;
      threshold = options.threshold ?? reporter.bestThreshold(last, options.tune);
      verdicts.forEach((own, i) => {
        say(reporter.write(`Cross-validated by domain, stage ${i + 1} (${clock()})`, own, threshold));
      });
      if (options.oof) writeUnseen(options.oof, dataset, verdicts);
    }
    if (options.evaluate.includes('sets')) {
      const verdicts = await judgeDivided(lab, leaveSetsOut(pages), options.parts);
      say(reporter.write(`Each set left out (${clock()})`, verdicts.at(-1)!, threshold));
    }
    if (!options.out && !options.evaluate.includes('plain')) return;
    const stages = await teach(lab, { train: pages, test: [] });
    tellImportance(stages);
    const model = encodeModel(stages, threshold);
    if (options.evaluate.includes('plain'))
      say(reporter.write(`Judged by what learned them (${clock()})`, applyModel(model, dataset), threshold));
    if (!options.out) return;
    const { bytes, compressed } = writeModel(options.out, model);
    say(`\n${options.out}: ${bytes} bytes, ${compressed} compressed (${clock()})`);
  } finally {
    await pool.close();
  }
}

if (process.argv.length < 3) say(USAGE);
else await main(readOptions(process.argv.slice(2)));
