import { expect, test } from 'vitest';
import { parsed, STORY } from './written';

const embedIn = (html: string): string | null | undefined =>
  parsed(`<p>${STORY}</p>${html}<p>${STORY}</p>`).querySelector('figure a')?.getAttribute('href');

test.each([
  '<iframe src="about:blank" data-src="https://www.youtube.com/embed/abc"></iframe>',
  '<lite-youtube videoid="abc"></lite-youtube>',
  '<amp-youtube data-videoid="abc" width="480" height="270"></amp-youtube>',
])('a player that a script would set up is linked to: %s', (html) => {
  expect(embedIn(html)).toBe('https://www.youtube.com/watch?v=abc');
});

test.each([
  ['https://accounts.google.com/gsi/button?x=1', false],
  ['https://www.google.com/adsense/search', false],
  ['https://www.google.com/maps/embed?pb=1', true],
  ['https://docs.google.com/spreadsheets/d/1/pubhtml', true],
])("of Google's frames maps and documents are the article's: %s", (src, linked) => {
  expect(embedIn(`<iframe src="${src}"></iframe>`)).toBe(linked ? src : undefined);
});
