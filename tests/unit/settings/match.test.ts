import { describe, expect, it } from 'vitest';
import { covers, matches, overlaps } from '../../../utils/settings';

describe('matches', () => {
  it.each([
    ['*://*.example.org/*', 'https://example.org/', true],
    ['*://*.example.org/*', 'http://a.b.example.org/x?y', true],
    ['*://*.example.org/*', 'https://notexample.org/', false],
    ['*://*.example.org/*', 'ftp://example.org/', false],
    ['https://example.org/*', 'http://example.org/', false],
    ['https://example.org/*', 'https://www.example.org/', false],
    ['https://example.org/*', 'https://example.org:8443/a', true],
    ['*://*/*', 'https://anything.example/', true],
    ['*://*/*', 'file:///a', false],
    ['file:///*', 'file:///home/a.html', true],
    ['file:///home/*', 'file:///etc/a.html', false],
    ['*://example.org/news/*', 'https://example.org/news/1', true],
    ['*://example.org/news/*', 'https://example.org/news', false],
    ['*://example.org/*/2025/*', 'https://example.org/de/2025/a', true],
    ['*://example.org/*.html', 'https://example.org/a.html', true],
    ['*://example.org/*.html', 'https://example.org/axhtml', false],
    ['*://example.org/a', 'https://example.org/a#part', true],
    ['*://example.org/a', 'https://example.org/a?page=2', false],
    ['*://example.org/*(', 'https://example.org/a(', true],
    ['*://example.org/*', 'not an address', false],
  ])('%s on %s: %s', (pattern, url, answer) => {
    expect(matches(pattern, url)).toBe(answer);
  });
});

describe('covers', () => {
  it.each([
    ['*://*/*', '*://*.example.org/*', true],
    ['*://*.example.org/*', '*://*.blog.example.org/*', true],
    ['*://*.example.org/*', 'https://example.org/news/*', true],
    ['*://*.example.org/*', '*://*.example.org/*', true],
    ['*://example.org/*', '*://*.example.org/*', false],
    ['https://*.example.org/*', '*://*.example.org/*', false],
    ['*://*.example.org/news/*', '*://*.example.org/*', false],
    ['*://*.example.org/*', '*://*/*', false],
    ['*://*/*', 'file:///*', false],
  ])('%s covers %s: %s', (wide, narrow, answer) => {
    expect(covers(wide, narrow)).toBe(answer);
  });
});

describe('overlaps', () => {
  it.each([
    ['*://*/*', 'https://example.org/*', true],
    ['https://example.org/*', '*://*.org/*', true],
    ['https://example.org/*', 'http://example.org/*', false],
    ['*://a.example/*', '*://b.example/*', false],
    ['*://a.example/news/*', '*://a.example/sport/*', false],
    ['*://a.example/news/*', '*://a.example/*', true],
  ])('%s and %s: %s, whichever comes first', (one, other, answer) => {
    expect(overlaps(one, other)).toBe(answer);
    expect(overlaps(other, one)).toBe(answer);
  });
});
