import { EXTRACTORS } from './extractors';
import { generateBytes, generatePage } from './generate';
import { textOf } from './text';
import { timeExtractors, timePage } from './timing';
import { EMPTY_OUTCOME, type Outcome } from './types';

/** A page to be read: where its HTML is served, the address it stands for, and how it is read. */
export interface Task {
  source: string;
  url: string;
  extractors: readonly string[];
  force: boolean;
}

/** Names of extractors to what they made of the page. */
export type Outcomes = Record<string, Outcome>;

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

async function fetchPage(source: string): Promise<string> {
  const response = await fetch(source);
  if (!response.ok) throw new Error(`${source}: ${response.status}`);
  return response.text();
}

/** Each extractor on its own freshly parsed document; one that throws has an empty outcome with the error. */
async function readPage({ source, url, extractors, force }: Task): Promise<Outcomes> {
  const markup = await fetchPage(source);
  const outcomes: Outcomes = {};
  for (const name of extractors) {
    try {
      const { html, ...rest } = EXTRACTORS[name]!(parse(markup), url, force);
      outcomes[name] = { ...rest, text: textOf(html), error: null };
    } catch (error) {
      outcomes[name] = { ...EMPTY_OUTCOME, error: String(error) };
    }
  }
  return outcomes;
}

/** The shortest time of one extractor on a generated page, with the nodes the page really has. */
function timeGenerated(extractor: string, nodes: number, repeats: number): { nodes: number; ms: number } {
  const markup = generatePage(nodes);
  const real = countNodes(parse(markup));
  const task = { url: 'https://news.example/bridge', extractors: [extractor], force: false };
  return { nodes: real, ms: timeExtractors(markup, task, repeats)[extractor]!.extract };
}

function countNodes(document: Document): number {
  const walker = document.createTreeWalker(document);
  let nodes = 0;
  while (walker.nextNode()) nodes++;
  return nodes;
}

/** How an extractor copes with a generated page of so many bytes. */
function readHuge(extractor: string, bytes: number): { ms: number; words: number } {
  const document = parse(generateBytes(bytes));
  const { html, times } = EXTRACTORS[extractor]!(document, 'https://news.example/bridge', false);
  return { ms: times.extract, words: textOf(html).split(/\s+/).filter(Boolean).length };
}

/** What the commands call in the page. */
const door = {
  readPage,
  timePage: async (task: Task, repeats: number) => timePage(await fetchPage(task.source), task, repeats),
  timeGenerated,
  readHuge,
};

export type Bench = typeof door;

declare global {
  var bench: Bench;
}

globalThis.bench = door;
