import { readdirSync, readFileSync } from 'node:fs';
import { completeMetadata, readMetadata } from '../../../../utils/article/metadata';
import { scan } from '../../../../utils/locate';

const ROOT = 'tests/fixtures/';

/** A page, what is expected of its metadata by path ("publishedAt", "provenance.title.source"), and the rows it guards. */
export interface Fixture {
  name: string;
  /** Ids of rows as tables.ts gives them: without any of them the fixture fails. */
  rows: readonly string[];
  /** Paths at which what is read differs from what is expected, with what is read. */
  differences: () => Record<string, unknown>;
}

interface Written {
  url?: string;
  /** ISO 8601: the page is read live, at this moment. */
  today?: string;
  rows?: string[];
  expected: Record<string, unknown>;
}

/** All fixtures of metadata. `.story` is the article's body. */
export const FIXTURES: readonly Fixture[] = readdirSync(ROOT)
  .filter((name) => name.startsWith('metadata--'))
  .map((name) => {
    const { url, today, rows, expected } = JSON.parse(
      readFileSync(`${ROOT}${name}/expected.json`, 'utf8'),
    ) as Written;
    const document = new DOMParser().parseFromString(
      readFileSync(`${ROOT}${name}/source.html`, 'utf8'),
      'text/html',
    );
    const read = () => {
      const found = readMetadata(document, url ?? 'https://paper.example/story', {
        today: today ? Date.parse(today) : null,
      });
      const story = Document.prototype.querySelector.call(document, '.story');
      return completeMetadata(found, { text: story ? textIn(story) : '' });
    };
    return {
      name: name.replace('metadata--', ''),
      rows: rows ?? [],
      differences: () => {
        const metadata = read();
        const wrong = Object.entries(expected).filter(
          ([path, value]) => JSON.stringify(at(metadata, path)) !== JSON.stringify(sorted(value)),
        );
        return Object.fromEntries(wrong.map(([path]) => [path, at(metadata, path)]));
      },
    };
  });

const textIn = (element: Element): string =>
  scan(element)
    .blocks.map(({ text }) => text)
    .join('\n');

function at(value: unknown, path: string): unknown {
  const found = path
    .split('.')
    .reduce<unknown>((inside, key) => (inside as Record<string, unknown> | null | undefined)?.[key], value);
  return found === undefined ? null : sorted(found);
}

/** With its keys in one order, so that two readings can be compared as text. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
