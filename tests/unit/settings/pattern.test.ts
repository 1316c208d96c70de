import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPattern, isPattern, matches, parsePattern, patternForSite } from '../../../utils/settings';

describe('checkPattern', () => {
  it.each([
    ['example.org', '*://*.example.org/*'],
    [' www.example.org ', '*://*.example.org/*'],
    ['News.Example.ORG', '*://*.news.example.org/*'],
    ['example.org/', '*://*.example.org/*'],
    ['example.org/news', '*://*.example.org/news*'],
    ['*.example.org', '*://*.example.org/*'],
    ['müller.example', '*://*.xn--mller-kva.example/*'],
    ['localhost', '*://localhost/*'],
    ['127.0.0.1', '*://127.0.0.1/*'],
    ['https://example.org/*', 'https://example.org/*'],
    ['https://WWW.example.org/a/b', 'https://www.example.org/a/b'],
    ['*://*/*', '*://*/*'],
    ['<all_urls>', '*://*/*'],
    ['file:///*', 'file:///*'],
  ])('takes %j as %j', (typed, pattern) => {
    expect(checkPattern(typed)).toEqual({ ok: true, pattern });
    expect(isPattern(pattern), 'what it gives is a pattern as it stands').toBe(true);
  });

  it.each([
    ['', 'empty', ''],
    ['   ', 'empty', ''],
    ['ftp://example.org/*', 'scheme', 'ftp'],
    ['chrome://settings/*', 'scheme', 'chrome'],
    ['javascript:alert(1)', 'scheme', 'javascript:alert(1)'],
    ['mailto:a@example.org', 'scheme', 'mailto:a@example.org'],
    ['https://exa*mple.org/*', 'host', 'exa*mple.org'],
    ['https://*example.org/*', 'host', '*example.org'],
    ['https://example..org/*', 'host', 'example..org'],
    ['https://user@example.org/*', 'host', 'user@example.org'],
    ['file://server/*', 'host', 'server'],
    ['https://example.org', 'path', ''],
    ['https://example.org?a', 'path', '?a'],
    ['example.org:8080', 'port', ':8080'],
    ['http://localhost:3000/*', 'port', ':3000'],
    ['two words', 'syntax', 'two words'],
    ['https:///*', 'syntax', ''],
    ['/news/*', 'syntax', ''],
  ])('refuses %j: %s', (typed, reason, detail) => {
    expect(checkPattern(typed)).toEqual({ ok: false, reason, detail });
  });

  it('never throws, and what it gives can be parsed and is taken again as it is', () => {
    const parts = fc.constantFrom(
      '*',
      '.',
      ':',
      '/',
      '//',
      '@',
      '[',
      ']',
      '%',
      'a',
      'org',
      'http',
      'file',
      '\\',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(parts).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const checked = checkPattern(typed);
        if (!checked.ok) return;
        expect(checkPattern(checked.pattern)).toEqual(checked);
        expect(() => parsePattern(checked.pattern)).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });
});

describe('patternForSite', () => {
  it.each([
    ['https://www.example.org/news/1?a#b', '*://*.example.org/*'],
    ['http://blog.example.org:8080/', '*://*.blog.example.org/*'],
    ['http://localhost:8000/a', '*://localhost/*'],
    ['http://[::1]/a', '*://[::1]/*'],
    ['http://192.168.0.1/', '*://192.168.0.1/*'],
    ['https://www.org/', '*://*.www.org/*'],
    ['file:///home/a.html', 'file:///*'],
    ['about:blank', null],
    ['chrome-extension://abc/reader.html', null],
    ['', null],
  ])('names the site of %s', (url, pattern) => {
    expect(patternForSite(url)).toBe(pattern);
  });

  it('gives patterns that match the page they were made for', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const pattern = patternForSite(url);
        expect(pattern !== null && isPattern(pattern) && matches(pattern, url), `${pattern} ${url}`).toBe(
          true,
        );
      }),
    );
  });
});
