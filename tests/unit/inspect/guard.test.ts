import { describe, expect, test } from 'vitest';
import { createGuard, runningWords } from '../../../utils/inspect/guard';
import type { Paragraph } from '../../../utils/locate';
import { show, the, words } from '../hide/page';

/** A reading that takes every word of a paragraph in or beside the body for the article's. */
const paragraphs = (): Paragraph[] =>
  [...document.querySelectorAll('#body p, p.stray')].map((element) => ({
    element,
    words: runningWords(element, 10_000),
  }));

function guarded(inside: string) {
  show(`<main id="main"><h1 id="headline">A headline</h1><div id="body"><p>${words(900)}</p>${inside}</div>
    <aside id="outside"><div>${words(300)}</div></aside><aside id="stray"><p class="stray">${words(61)}</p></aside></main>`);
  return createGuard({ body: [the('#body')], headline: the('#headline'), paragraphs: paragraphs() });
}

describe('the guard', () => {
  test('refuses the body, what holds it, what holds the headline, and the page', () => {
    const guard = guarded('');
    for (const element of [
      the('#body'),
      the('#main'),
      the('#headline'),
      document.body,
      document.documentElement,
    ])
      expect(guard.allows(element), `${element.localName} must stay`).toBe(false);
  });

  test('lets go what holds no word of the article, however much it says', () => {
    const guard = guarded(`<div id="promo">${words(300)}</div>`);
    expect(guard.allows(the('#outside'))).toBe(true);
    expect(guard.allows(the('#promo'))).toBe(true);
  });

  test('refuses a paragraph of the article, in the body or beside it', () => {
    const guard = guarded(`<div id="promo"><p>${words(61)}</p></div>`);
    expect(guard.allows(the('#promo'))).toBe(false);
    expect(guard.allows(the('#stray'))).toBe(false);
  });

  test('refuses what would add up to a part of the article', () => {
    const guard = guarded(['a', 'b', 'c'].map((id) => `<p id="${id}">${words(40)}</p>`).join(''));
    expect(['#a', '#b', '#c'].map((id) => guard.allows(the(id)))).toEqual([true, true, false]);
  });

  test('gives the same answer when asked twice', () => {
    const guard = guarded(`<p id="a">${words(55)}</p><p id="b">${words(55)}</p>`);
    const asked = [the('#a'), the('#a'), the('#a'), the('#b')];
    expect(asked.map((element) => guard.allows(element))).toEqual([true, true, true, false]);
  });

  test('without an article, refuses only the page', () => {
    show('<main id="x"></main>');
    const guard = createGuard({ body: [], headline: null, paragraphs: paragraphs() });
    expect(guard.allows(the('#x'))).toBe(true);
    expect(guard.allows(document.body)).toBe(false);
  });
});

describe('of what came after the page was read, the guard', () => {
  test('lets everything outside the body go', () => {
    expect(guarded('').allows(the('#outside'), true)).toBe(true);
  });

  test('lets a box of links and a short note inside the body go', () => {
    const guard = guarded(
      `<div id="box"><a href="/">${words(200)}</a></div><div id="note">${words(25)}</div>`,
    );
    expect(guard.allows(the('#box'), true)).toBe(true);
    expect(guard.allows(the('#note'), true)).toBe(true);
  });

  test('refuses running text of the length of a paragraph inside the body', () => {
    expect(guarded(`<div id="text">${words(61)}</div>`).allows(the('#text'), true)).toBe(false);
  });
});

describe('running words', () => {
  test('are those outside links, controls, forms and scripts', () => {
    show(`<div id="x">one <b>two</b><script>no no</script><a href="/">no</a><button>no</button>
      <form>no</form><p>three</p></div> no`);
    expect(runningWords(the('#x'), 100)).toBe(3);
  });

  test('are not counted past what is asked', () => {
    show(`<div id="x">${'<p>one two three</p>'.repeat(50)}</div>`);
    expect(runningWords(the('#x'), 10)).toBe(12);
  });
});
