import { describe, expect, it, vi } from 'vitest';
import type { CategoryId } from '../../../utils/clutter/categories';
import { type AskLists, inspect } from '../../../utils/inspect';
import { unnumbered } from '../../../utils/inspect/number';

const SENTENCE =
  'The weir above the mill was taken out in autumn and by spring the water ran clear enough to count stones.';
const PAGE = `<html lang="en-GB"><body><h1 id="headline">A weir is gone now</h1>
  <div id="story">${`<p>${SENTENCE} ${SENTENCE}</p>`.repeat(6)}<ins class="adsbygoogle" id="slot"></ins></div>
  <div class="a2a_kit" id="share"><a href="https://www.facebook.com/sharer">Share</a></div>
  <div id="box"><div id="like" class="fb-like"></div></div><div class="nightly-box" id="listed">Subscribe</div></body></html>`;

const ALL: ReadonlySet<CategoryId> = new Set(['ad', 'social', 'subscribe-promo']);
const nothing: AskLists = async () => [];

async function found(askLists = nothing, categories = ALL, html = PAGE) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const inspection = JSON.parse(JSON.stringify(await inspect(page, categories, askLists)));
  const elements = page.querySelectorAll('*');
  const hosts = inspection.hosts.map((place: number) => elements[place]);
  return { ...unnumbered({ inspection, elements }), hosts };
}
const ids = (elements: readonly Element[]): string[] => elements.map(({ id }) => id);

describe('an inspection', () => {
  it('names what may show a shadow tree, of which a copy knows nothing', async () => {
    const page =
      '<main><x-card id="card"><p>Words</p></x-card><div id="slot"></div><p id="text">Words</p></main>';
    expect(ids((await found(nothing, ALL, page)).hosts)).toEqual(['card', 'slot']);
  });

  it('tells where the article is, what is clutter and what is around that, by numbers', async () => {
    const { body, headline, paragraphs, hidden } = await found();
    expect(ids(body)).toEqual(['story']);
    expect(headline?.id).toBe('headline');
    expect(paragraphs).toHaveLength(6);
    expect(paragraphs[0]?.words).toBe(42);
    expect(hidden.map(({ element, category, wrapper }) => [element.id, category, wrapper])).toEqual([
      ['slot', 'ad', false],
      ['share', 'social', false],
      ['like', 'social', false],
      ['box', 'social', true],
    ]);
  });

  it('tells what the packaged sheets hide for a category that is off', async () => {
    const { hidden, shown } = await found(nothing, new Set(['ad']));
    expect(hidden.map(({ element }) => element.id)).toEqual(['slot']);
    expect(ids(shown)).toEqual(['share', 'like']);
  });

  it('asks lists about the site and about all names, and leaves out what the browser does not know', async () => {
    const askLists = vi.fn(async ({ names }: { names: string }) =>
      names === '' ? [] : [{ list: 'popups', selectors: ['.nightly-box', ':none-such'] }],
    );
    const { hidden, listed } = await found(askLists);
    expect(
      askLists.mock.calls.map(([{ names }]) => names.split(' ')).map((names) => names.length > 1),
    ).toEqual([false, true]);
    expect(askLists).toHaveBeenCalledWith(expect.objectContaining({ language: 'en-GB' }));
    expect(ids(hidden.map(({ element }) => element))).toContain('listed');
    expect(listed).toEqual([{ list: 'popups', selector: '.nightly-box' }]);
  });

  it('goes on without lists', async () => {
    const { hidden } = await found(async () => Promise.reject(new Error('The files are broken.')));
    expect(hidden.length).toBeGreaterThan(0);
  });

  it('of a page without an article finds only what is certain, of an empty one nothing', async () => {
    const { body, hidden } = await found(
      nothing,
      ALL,
      '<p>Short</p><ins class="adsbygoogle" id="slot"></ins>',
    );
    expect(body).toEqual([]);
    expect(ids(hidden.map(({ element }) => element))).toEqual(['slot']);
    expect((await found(nothing, ALL, '')).hidden).toEqual([]);
  });

  it('leaves out numbers that stand for nothing', () => {
    const inspection = {
      body: [9],
      headline: 9,
      paragraphs: [[9, 4] as const],
      hidden: [{ element: 9, category: 'ad' as const, rule: 'ad/slot', wrapper: false }],
      shown: [9],
      listed: [],
      hosts: [9],
    };
    expect(unnumbered({ inspection, elements: document.querySelectorAll('none') })).toEqual({
      body: [],
      headline: null,
      paragraphs: [],
      hidden: [],
      shown: [],
      listed: [],
    });
  });
});
