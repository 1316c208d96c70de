import { expect, it } from 'vitest';
import { textIn } from '../../../utils/inspect/text';

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
