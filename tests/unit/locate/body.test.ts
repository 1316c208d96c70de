import { expect, it } from 'vitest';
import { locate } from '../../../utils/locate';

const page = (article: string): Document =>
  new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head><title>Otters seen on the upper Tarn</title></head><body>
<header><nav><a href="/">Home</a><a href="/news">News</a></nav></header>
<main><article>${article}</article></main>
<footer><a href="/about">About us</a></footer></body></html>`,
    'text/html',
  );
const FLASH =
  '<p>Otters have been seen on the upper Tarn for the first time in thirty years, the water board said on Monday after its spring survey.</p><p>Two adults and a cub were counted by the weir.</p>';

it('finds a flash of some thirty words under its headline', () => {
  const { body, paragraphs } = locate(page(`<h1>Otters seen on the upper Tarn</h1>${FLASH}`));
  expect(body).toHaveLength(1);
  expect(paragraphs.reduce((sum, { words }) => sum + words, 0)).toBeGreaterThan(30);
});

it('finds no body in a teaser, nor in few words without a headline', () => {
  expect(locate(page('<h2><a href="/otters">Otters seen</a></h2><p>Two adults and a cub.</p>')).body).toEqual(
    [],
  );
  expect(locate(page('<p>Two adults and a cub were counted by the weir.</p>')).body).toEqual([]);
});
