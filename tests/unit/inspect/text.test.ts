import { expect, it } from 'vitest';
import { narrowed, textIn } from '../../../utils/inspect/text';

/** The text of a page whose paragraphs are the elements with `data-words`. */
function textOf(html: string) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const paragraphs = [...page.querySelectorAll<HTMLElement>('[data-words]')].map((element) => ({
    element,
    words: Number(element.dataset.words),
  }));
  const text = textIn(paragraphs);
  return text && { box: text.box.id, first: text.first.id, last: text.last.id };
}

it('is in the innermost box that holds most of it', () => {
  const story = '<div id="story"><p id="a" data-words="40"></p><p id="b" data-words="40"></p></div>';
  expect(textOf(`<main id="main">${story}<div><p id="c" data-words="20"></p></div></main>`)).toEqual({
    box: 'story',
    first: 'a',
    last: 'c',
  });
});

it('begins behind a standfirst, which stands apart from the paragraphs', () => {
  const story = '<div><p id="a" data-words="20"></p><p id="b" data-words="20"></p></div>';
  expect(
    textOf(`<main id="main"><header><p id="lead" data-words="40"></p></header>${story}</main>`),
  ).toMatchObject({ box: 'main', first: 'a', last: 'b' });
});

it('is nowhere without paragraphs', () => {
  expect(textIn([])).toBeNull();
});

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
  const place = narrowed(page, { body: [page.body], headline: null, confidence: 1, paragraphs });
  return [place.body[0]?.id, place.paragraphs.map(({ element }) => element.id).join('')];
}

const STORY = '<div id="story"><p id="a" data-words="40"></p><p id="b" data-words="40"></p></div>';

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
