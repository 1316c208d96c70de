import { expect, it } from 'vitest';
import { createFinder, plainBody, withoutBehind } from '../../../utils/clutter';
import { ROWS } from '../../../utils/clutter/rows';
import type { Location } from '../../../utils/locate';

const SENTENCE =
  'The weir above the mill was taken out in autumn and by spring the water ran clear enough to count stones.';
const paragraphs = (count: number): string => `<p>${SENTENCE} ${SENTENCE}</p>`.repeat(count);

const locatePlainly = (page: Document): Location | null => {
  const finder = createFinder(ROWS);
  return plainBody(finder.survey(page), finder.isNamed);
};

/** Where the body of a page is said to be, by id; null where that is not plain. */
function bodyOf(html: string): string | null {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return locatePlainly(page)?.body[0]?.id ?? null;
}

it('is the box in which the paragraphs stand side by side', () => {
  const teasers = '<aside><div><p>A short line.</p></div></aside>';
  expect(
    bodyOf(`<main><h1>A weir is gone now</h1><div id="story">${paragraphs(6)}</div>${teasers}</main>`),
  ).toBe('story');
});

it('is one box of lines that are broken by hand', () => {
  const lines = Array.from({ length: 6 }, () => `${SENTENCE} ${SENTENCE}`).join('<br><br>');
  expect(bodyOf(`<main><h1>A weir is gone now</h1><div id="story">${lines}</div></main>`)).toBe('story');
});

it.each([
  [
    'parted between two boxes',
    `<section><div id="a">${paragraphs(5)}</div></section><section><div id="b">${paragraphs(4)}</div></section>`,
  ],
  ['no more than a teaser', `<div id="a">${paragraphs(1)}</div>`],
  [
    'one panel of several',
    `<div id="a">${paragraphs(5)}</div>${`<section><div><div><div>${paragraphs(1)}</div></div></div></section>`.repeat(6)}`,
  ],
])('is not plain where the text is %s', (_, html) => {
  expect(bodyOf(`<main><h1>A weir is gone now</h1>${html}</main>`)).toBeNull();
});

it('is no list, but the box around it', () => {
  const items = `<li>${SENTENCE} ${SENTENCE}</li>`.repeat(6);
  expect(
    bodyOf(`<main><h1>A weir is gone now</h1><div id="story"><ol id="steps">${items}</ol></div></main>`),
  ).toBe('story');
});

it('is headed by a heading before its end that says something', () => {
  const page = new DOMParser().parseFromString(
    `<main><h1></h1><h2>A weir is gone now</h2><div id="story">${paragraphs(6)}</div><aside><h1>Latest news</h1></aside></main>`,
    'text/html',
  );
  const location = locatePlainly(page);
  expect(location?.body.map(({ id }) => id)).toEqual(['story']);
  expect(location?.headline).toBeNull();
});

it('is headed by the only heading of a page, wherever a layout puts it', () => {
  const headed = (share: string): string | undefined => {
    const html = `<main><div id="story">${paragraphs(6)}</div><div class="share-bar">${share}</div></main>`;
    return locatePlainly(new DOMParser().parseFromString(html, 'text/html'))?.headline?.outerHTML;
  };
  expect(headed('<h1>A weir is gone now</h1>')).toBe('<h1>A weir is gone now</h1>');
  expect(headed('<h1><img src="title.png"></h1>')).toBe('<h1><img src="title.png"></h1>');
  expect(headed('<h1>A weir</h1><h1>is gone</h1>')).toBeUndefined();
});

it('counts what stands between the headline and the box as the article’s', () => {
  const page = new DOMParser().parseFromString(
    `<main><h1>A weir is gone now</h1><p id="first">${SENTENCE}</p><div id="story">${paragraphs(20)}</div><div id="after"><p>${SENTENCE}</p></div></main>`,
    'text/html',
  );
  const location = locatePlainly(page);
  const words = new Map(location?.paragraphs.map(({ element, words }) => [element.id, words]));
  expect(words.get('first')).toBeGreaterThan(15);
  const after = page.querySelector('#after p');
  expect(
    location?.paragraphs.some(({ element }) => element === after),
    'What comes after the body is not',
  ).toBe(false);
});

it('ends before what lies behind it in boxes of comments and authors, however much of it there is', () => {
  const page = new DOMParser().parseFromString(
    `<main><div class="about-author">${paragraphs(2)}<div class="comments-area">${paragraphs(2)}</div></div></main>`,
    'text/html',
  );
  const finder = createFinder(ROWS);
  const all = [...page.querySelectorAll('p')].map((element) => ({ element, words: 40 }));
  const location = { body: [page.body], headline: null, confidence: 1, paragraphs: all };
  expect(withoutBehind(location, finder.survey(page), finder.isNamed).paragraphs).toEqual(all.slice(0, 2));
});

/** The paragraphs of a page that are left of all it has. */
function leftOf(html: string): number {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const finder = createFinder(ROWS);
  const all = [...page.querySelectorAll('p')].map((element) => ({ element, words: 40 }));
  const location = { body: [page.body], headline: null, confidence: 1, paragraphs: all };
  return withoutBehind(location, finder.survey(page), finder.isNamed).paragraphs.length;
}

it('ends before the summaries of other stories', () => {
  const teaser = `<div><h3><a href="/f">Ferry resumes after nine weeks</a></h3><p>${SENTENCE}</p></div>`;
  expect(leftOf(`<main>${paragraphs(6)}</main>${teaser}${teaser}`)).toBe(6);
  expect(leftOf(`<main>${paragraphs(6)}</main><div class="recommended">${paragraphs(4)}</div>`)).toBe(6);
});

it('keeps summaries where most of the page is made of them', () => {
  const teaser = `<div><h3><a href="/f">Ferry resumes after nine weeks</a></h3><p>${SENTENCE}</p></div>`;
  expect(leftOf(`<main>${paragraphs(1)}</main>${teaser.repeat(4)}`)).toBe(5);
});

it('is no banner that asks for consent', () => {
  expect(leftOf(`<div id="onetrust-pc-sdk">${paragraphs(4)}</div><main>${paragraphs(1)}</main>`)).toBe(0);
});
