import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { readPage, type Sample } from './corpus';

/** A page's blocks as the engine's `describe` reads and measures them. */
export interface Described {
  id: string;
  texts: string[];
  /** Row-major, texts × columns. */
  features: Float32Array;
  /** Weight of each block in words. */
  words: number[];
  /** Per block, the blocks [first, end) of each box around it, innermost first: texts × levels × 2. */
  ranges: number[];
}

export interface Description {
  columns: string[];
  pages: Described[];
}

/** What the bundle sets as `globalThis.ledeTrain`: blocks in the document's order, a row of features each. */
export interface Trainer {
  describe(
    document: Document,
    url: string,
  ): {
    texts: string[];
    features: Float32Array;
    columns: string[];
    /** As in `Described`; without them words are counted between blanks, and no boxes are known. */
    words?: ArrayLike<number>;
    ranges?: ArrayLike<number>;
  };
}

/** What is kept of a set beside its numbers. */
interface Kept {
  columns: string[];
  pages: Omit<Described, 'features'>[];
}

/** The browser: LEDE_CHROMIUM, or the first of the usual places. */
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** Pages read at a time. */
const TABS = 2;

/** Bundles the engine's side of the training: a script that sets `globalThis.ledeTrain`. */
export async function bundle(entry: string, root: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: { write: false, lib: { entry, formats: ['iife'], name: 'ledeTrainer' } },
  });
  const chunk = [built].flat().flatMap((one) => ('output' in one ? one.output : []))[0];
  if (chunk?.type !== 'chunk') throw new Error(`${entry} makes no script.`);
  return chunk.code;
}

/**
 * Describes a set's pages in headless Chromium, or reads what was kept of them: `cache` holds a `.json` of texts and a
 * `.bin` of features for each set and bundle.
 */
export async function describePages(
  samples: readonly Sample[],
  corpus: string,
  code: string,
  cache: string,
): Promise<Description> {
  const { set } = samples[0]!;
  const mark = createHash('sha256')
    .update(code)
    .update(samples.map(({ id }) => id).join());
  const file = join(cache, `${set}-${mark.digest('hex').slice(0, 16)}`);
  if (!existsSync(`${file}.json`)) {
    const description = await describeInBrowser(samples, corpus, code);
    mkdirSync(cache, { recursive: true });
    writeFileSync(`${file}.bin`, Buffer.concat(description.pages.map(({ features }) => bytesOf(features))));
    writeFileSync(`${file}.json`, JSON.stringify(withoutFeatures(description)));
  }
  const { columns, pages } = JSON.parse(readFileSync(`${file}.json`, 'utf8')) as Kept;
  const { buffer, byteOffset, byteLength } = readFileSync(`${file}.bin`);
  const numbers = new Float32Array(buffer.slice(byteOffset, byteOffset + byteLength));
  let at = 0;
  return {
    columns,
    pages: pages.map((page) => {
      const size = page.texts.length * columns.length;
      at += size;
      return { ...page, features: numbers.subarray(at - size, at) };
    }),
  };
}

const withoutFeatures = ({ columns, pages }: Description): Kept => ({
  columns,
  pages: pages.map(({ id, texts, words, ranges }) => ({ id, texts, words, ranges })),
});

const bytesOf = (numbers: Float32Array): Buffer =>
  Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength);

async function describeInBrowser(
  samples: readonly Sample[],
  corpus: string,
  code: string,
): Promise<Description> {
  const executablePath = process.env.LEDE_CHROMIUM ?? BROWSERS.find((path) => existsSync(path));
  const args = ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args });
  try {
    const pages: Described[] = [];
    let columns: string[] = [];
    let at = 0;
    const work = async (): Promise<void> => {
      const tab = await browser.newPage();
      await tab.evaluate(code);
      while (at < samples.length) {
        const place = at++;
        const sample = samples[place]!;
        const told = await describeIn(tab, readPage(corpus, sample), sample);
        columns = told.columns;
        pages[place] = told.page;
      }
    };
    await Promise.all(Array.from({ length: TABS }, work));
    return { columns, pages };
  } finally {
    await browser.close();
  }
}

async function describeIn(
  tab: Page,
  html: string,
  { id, set, url }: Sample,
): Promise<{ columns: string[]; page: Described }> {
  const told = await tab.evaluate(
    ([html, url]) => {
      const document = new DOMParser().parseFromString(html, 'text/html');
      const { texts, features, columns, words, ranges } = (
        globalThis as unknown as { ledeTrain: Trainer }
      ).ledeTrain.describe(document, url);
      const bytes = new Uint8Array(features.buffer, features.byteOffset, features.byteLength);
      let binary = '';
      for (let i = 0; i < bytes.length; i += 32_768)
        binary += String.fromCharCode(...bytes.subarray(i, i + 32_768));
      return {
        texts,
        columns,
        features: btoa(binary),
        words: Array.from(words ?? []),
        ranges: Array.from(ranges ?? []),
      };
    },
    [html, url] as const,
  );
  const { buffer } = Uint8Array.from(Buffer.from(told.features, 'base64'));
  const features = new Float32Array(buffer);
  if (features.length !== told.texts.length * told.columns.length)
    throw new Error(`${set} ${id}: ${features.length} numbers do not make rows of ${told.columns.length}.`);
  const words = told.words.length > 0 ? told.words : told.texts.map((text) => text.split(' ').length);
  return {
    columns: told.columns,
    page: { id, texts: told.texts, features, words, ranges: told.ranges },
  };
}
