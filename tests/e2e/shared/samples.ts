import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type PageFile, readPageFile } from '../../../scripts/serve/page-file.mjs';
import { answersFor, SAMPLES } from '../../../scripts/serve/pages.mjs';
import { type Answer, type StandIn, startStandIn } from '../../../scripts/serve/stand-in.mjs';

/** What the author of a sample page expects of it: samples/README.md says how each field is read. */
export interface Expected {
  readerable: boolean;
  title?: string;
  byline?: string | null;
  publishedAt?: string | null;
  siteName?: string | null;
  language?: string | null;
  direction?: 'ltr' | 'rtl';
  paragraphs?: string[];
  absent?: string[];
  hidden?: string[];
  kept?: string[];
}

export interface Sample {
  name: string;
  url: string;
  expected: Expected;
}

const NAMES = readdirSync(SAMPLES)
  .filter((file) => file.endsWith('.html'))
  .map((file) => basename(file, '.html'));

const files: [string, PageFile][] = [];
for (const name of NAMES) {
  const file = await readPageFile(join(SAMPLES, `${name}.html`));
  // Two of them are renderings of one story and name the same address; one names none.
  const taken =
    file.address === null || files.some(([, other]) => other.address?.href === file.address?.href);
  files.push([name, taken ? { ...file, address: new URL(`https://samples.example/${name}/`) } : file]);
}

export const samples: readonly Sample[] = files.map(([name, { address }]) => ({
  name,
  url: address?.href ?? '',
  expected: JSON.parse(readFileSync(join(SAMPLES, 'expected', `${name}.json`), 'utf8')) as Expected,
}));

/** The sample with this name. */
export function sample(name: string): Sample {
  const found = samples.find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no sample page "${name}".`);
  return found;
}

/** Stands in for the net: the sample pages at their addresses, with their pictures, and `more` at its own. */
export function startSampleNet(more: Record<string, Answer> = {}): Promise<StandIn> {
  const answers = files.map(([, file]) => answersFor(file, join(SAMPLES, 'assets')));
  return startStandIn((url) => more[url.href] ?? first(answers, url));
}

function first(answers: readonly ((url: URL) => Answer | null)[], url: URL): Answer | null {
  for (const answer of answers) {
    const given = answer(url);
    if (given !== null) return given;
  }
  return null;
}
