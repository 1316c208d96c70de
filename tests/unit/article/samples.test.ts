import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extract } from '../../../utils/article';

interface Expected {
  readerable?: boolean;
  title?: string;
  byline?: string | null;
  publishedAt?: string | null;
  siteName?: string | null;
  language?: string | null;
  direction?: string;
  /** What of `publishedAt` was concluded. */
  inferred?: string[];
  paragraphs: string[];
  absent: string[];
}

const SAMPLES = 'samples/';
const fold = (text: string): string => text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();
const read = (path: string): string => readFileSync(`${SAMPLES}${path}`, 'utf8');

const names = readdirSync(`${SAMPLES}expected`).map((file) => file.replace(/\.json$/, ''));

describe.each(names)('sample %s', (name) => {
  const expected = JSON.parse(read(`expected/${name}.json`)) as Expected;
  const document = new DOMParser().parseFromString(read(`${name}.html`), 'text/html');
  const article = extract(document, `https://news.example/${name}`);
  const text = fold(article.text);

  test('is told from a page without an article', () => {
    expect(article.readerable, 'readerable').toBe(expected.readerable ?? true);
  });

  test.runIf(expected.readerable !== false)('comes out whole and in order', () => {
    let from = 0;
    for (const paragraph of expected.paragraphs) {
      const at = text.indexOf(fold(paragraph), from);
      expect(at, `missing or out of place: ${paragraph.slice(0, 80)}`).toBeGreaterThanOrEqual(0);
      from = at + fold(paragraph).length;
    }
  });

  test.runIf(expected.readerable !== false)('holds nothing of the rest', () => {
    for (const snippet of expected.absent)
      expect(text, `should not hold "${snippet}"`).not.toContain(fold(snippet));
  });

  test('says the same in html and in text', () => {
    const body = new DOMParser().parseFromString(article.html, 'text/html').body;
    expect(fold(body.textContent ?? '').replaceAll(' ', '')).toBe(fold(article.text).replaceAll(' ', ''));
  });

  const fields = ['title', 'byline', 'siteName', 'language', 'direction'] as const;
  test.each(fields.filter((field) => expected[field] !== undefined))('%s', (field) => {
    const value = article[field];
    expect(typeof value === 'string' ? fold(value) : value).toBe(
      expected[field] ? fold(expected[field]) : expected[field],
    );
  });

  const told = [
    'standfirst',
    'modifiedAt',
    'section',
    'breadcrumb',
    'tags',
    'kind',
    'agency',
    'dateline',
    'credits',
    'paywalled',
  ] as const;
  test.each(told.filter((field) => field in expected))('%s', (field) => {
    expect(article[field]).toEqual((expected as unknown as Record<string, unknown>)[field]);
  });

  test.runIf(expected.inferred !== undefined)('says what it concluded', () => {
    expect(article.provenance.publishedAt?.inferred).toEqual(expected.inferred);
  });

  test.runIf(expected.publishedAt !== undefined)('day of publication', () => {
    const time = (value: string | null | undefined): number | string | null =>
      value?.includes('T') ? Date.parse(value) : (value ?? null);
    expect(time(article.publishedAt)).toBe(time(expected.publishedAt));
  });
});
