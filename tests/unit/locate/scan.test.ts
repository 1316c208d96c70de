import { expect, test } from 'vitest';
import { scan } from '../../../utils/locate/scan';

const textsOf = (body: string): string[] =>
  scan(new DOMParser().parseFromString(`<!doctype html><body>${body}`, 'text/html')).blocks.map(
    ({ text }) => text,
  );

test.each([
  [
    'what is hidden in a line is not read',
    '<p>The ferry <span style="display:none">Tip</span>stops <span hidden>now</span>in spring<a href="/x"> there<span data-lede-not-visible> (new window)</span></a>.</p>',
    ['The ferry stops in spring there.'],
  ],
  [
    'what is hidden as a whole is read',
    '<div hidden><p>The ferry <span hidden>now</span> stops.</p></div>',
    ['The ferry now stops.'],
  ],
  [
    'a page’s own element in a line is a part of it',
    '<p>The <glossary-term>weir</glossary-term> in <st1:place>Ostrow</st1:place> is gone.</p>',
    ['The weir in Ostrow is gone.'],
  ],
  [
    'one that holds blocks, or stands among them, is a box',
    '<div><site-header>River</site-header><story-body><p>The weir.</p></story-body></div>',
    ['River', 'The weir.'],
  ],
])('%s', (_, body, texts) => {
  expect(textsOf(body)).toEqual(texts);
});
