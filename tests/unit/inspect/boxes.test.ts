import { expect, it } from 'vitest';
import { boxed } from '../../../utils/inspect/boxes';

/** Where an article that was found all over a page is then said to be, and how many of its paragraphs are left. */
function placeIn(body: string, head = '<meta property="og:type" content="article">') {
  const page = new DOMParser().parseFromString(
    `<html><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
  const paragraphs = [...page.querySelectorAll<HTMLElement>('[data-words]')].map((element) => ({
    element,
    words: Number(element.dataset.words),
  }));
  const place = boxed(page, { body: [page.body], headline: null, confidence: 1, paragraphs });
  return [place.body.map(({ id }) => id).join(), place.paragraphs.map(({ element }) => element.id).join('')];
}

const STORY = '<div id="story"><p id="a" data-words="40">One</p><p id="b" data-words="40">Two</p></div>';

it('is not all of the page for a notice behind it', () => {
  const page = `<p id="lead" data-words="9"></p>${STORY}<div><p id="c" data-words="20"></p></div>`;
  expect(placeIn(page)).toEqual(['story', 'leadab']);
});

it.each([
  ['more of it stands elsewhere', `${STORY}<div><p id="c" data-words="40"></p></div>`, undefined],
  ['the page says of no article', `${STORY}<div><p id="c" data-words="20"></p></div>`, ''],
])('is all of the page where %s', (_, body, head) => {
  expect(placeIn(body, head)).toEqual(['', 'abc']);
});

const COPY = Array.from(
  { length: 3 },
  (_, i) => `<p id="ID${i}" data-words="20">Paragraph ${i} of them.</p>`,
).join('');
const copy = (id: string): string => `<div id="${id}">${COPY.replaceAll('ID', id)}</div>`;

it('is in either box where the text stands there twice', () => {
  const stray = '<h4 id="s" data-words="6">Another story</h4>';
  expect(
    placeIn(`<p id="lead" data-words="9">Lead</p>${copy('a')}<div>More</div>${copy('b')}${stray}`),
  ).toEqual(['a,b', 'leada0a1a2b0b1b2']);
});

it.each([
  [
    'only one paragraph comes again',
    `${copy('a')}<p id="q" data-words="20">Paragraph 1 of them.</p>`,
    'a0a1a2q',
  ],
  [
    'both stand in one box',
    `<div>${COPY.replaceAll('ID', 'a')}${COPY.replaceAll('ID', 'b')}</div>`,
    'a0a1a2b0b1b2',
  ],
  [
    'much comes behind',
    `${copy('a')}${copy('b')}<div><p id="t" data-words="90">Else</p></div>`,
    'a0a1a2b0b1b2t',
  ],
])('is all of the page where %s', (_, body, left) => {
  expect(placeIn(body, '')).toEqual(['', left]);
});

it('is found at once where paragraphs are many', () => {
  const many = Array.from({ length: 5000 }, (_, i) => `<p data-words="20">Paragraph ${i} of many.</p>`).join(
    '',
  );
  const started = performance.now();
  placeIn(`<div>${many}</div>`);
  expect(performance.now() - started).toBeLessThan(2000);
});
