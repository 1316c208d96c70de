import { expect, test } from 'vitest';
import { sanitise } from '../../../../utils/sanitise';
import { parsed, STORY, written } from './written';

/** Texts of what the links of a body lead to, or their addresses; as it is shown. */
function ends(body: string): (string | null)[] {
  const shown = new DOMParser().parseFromString(sanitise(written(body).html), 'text/html');
  return [...shown.querySelectorAll('a[href]')].map((link) => {
    const href = link.getAttribute('href') ?? '';
    return href.startsWith('#') ? (shown.getElementById(href.slice(1))?.textContent ?? null) : href;
  });
}

test.each([
  ['a colon', 'fn:1', '#fn:1'],
  ['a dot', 'note.1', '#note.1'],
  ['other letters', 'żółw', '#%C5%BC%C3%B3%C5%82w'],
  ['a percent sign', 'a%20b', '#a%20b'],
  ['a blank that the link escapes', 'a b', '#a%20b'],
])('an id with %s is led to', (_, id, href) => {
  const body = `<p>${STORY}<sup id="fnref:1"><a href="${href}">1</a></sup></p><ol><li id="${id}">A note. <a href="#fnref:1">back</a></li><li>More</li></ol>`;
  expect(ends(body)).toEqual(['A note. back', '1']);
});

test.each([
  ['a section', `<section id="n"><h2>Notes</h2><p>${STORY}</p></section>`, 'Notes'],
  ['an empty anchor before it', '<a name="n"></a><h2>Notes</h2>', 'Notes'],
  ['an empty anchor in it', '<p>Notes <a id="n"></a>here</p><p>More</p>', 'Notes here'],
  ['a span in it', '<p>Notes <span id="n">here</span></p><p>More</p>', 'Notes here'],
])('what is not written is where the next element is: %s', (_, html, text) => {
  expect(ends(`<p>${STORY} <a href="#n">see</a></p>${html}`)).toEqual([text]);
});

test('a link to what is not in the article leads to the page', () => {
  const body = `<p>${STORY} <a href="#comments">see</a> <a href="#nowhere">see</a></p><div id="comments" data-left-out>Nice!</div><p>${STORY}</p>`;
  const page = 'https://news.example/story';
  expect(ends(body)).toEqual([`${page}#comments`, `${page}#nowhere`]);
});

test('ids are numbered in the order of links, and written where a link leads to them', () => {
  const body = `<nav data-left-out><a href="#b">b</a></nav><p>${STORY} <a href="#c">c</a> <a href="#a">a</a></p><p id="a">A</p><p id="b">B</p><p id="c">C</p>`;
  expect([...parsed(body).querySelectorAll('[id]')].map(({ id }) => id)).toEqual(['lede-2', 'lede-1']);
});
