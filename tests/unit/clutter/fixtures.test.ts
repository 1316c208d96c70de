import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CATEGORY_IDS, type CategoryId, createFinder } from '../../../utils/clutter';
import { WHOLE_PAGE } from '../../../utils/clutter/match/whole-page';
import { ROWS } from '../../../utils/clutter/rows';
import { wordsOf } from '../../../utils/clutter/survey/words';
import { fold } from '../../../utils/dom';

/** What is expected of a fixture's page. */
interface Expected {
  /** Selector of the article's body; absent where the page has none. */
  body?: string;
  /** Selectors of the first and last paragraph of its text and of the box of it; absent where all of the body is text. */
  text?: [first: string, last: string, box: string];
  /** Categories to look for; all but `nav` and `focus` where absent. */
  categories?: CategoryId[];
  /** Selectors of everything that is to be found, by the id of the row that finds it. */
  found: Record<string, string[]>;
}

const FOLDER = join(import.meta.dirname, '../../fixtures');
const USUAL = CATEGORY_IDS.filter((id) => id !== 'nav' && id !== 'focus');

const cases = readdirSync(FOLDER)
  .filter((name) => name.startsWith('clutter--'))
  .map((name) => {
    const text = (file: string): string => readFileSync(join(FOLDER, name, file), 'utf8');
    return { name, html: text('source.html'), expected: JSON.parse(text('expected.json')) as Expected };
  });

test.each(cases)('$name', ({ html, expected: { body, text, categories = USUAL, found } }) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const all = (selector: string): Element[] => [...page.querySelectorAll(selector)];
  const [first, last, box] = text?.flatMap(all) ?? [];
  const findings = createFinder(ROWS, WHOLE_PAGE).find(page, {
    body: body ? all(body) : [],
    text: first && last && box ? { first, last, box } : null,
    categories: new Set(categories),
  });
  const nameOf = ({ localName, className, id }: Element): string =>
    `${localName}${id && `#${id}`}${className && `.${className}`}`;
  const expected = Object.entries(found).flatMap(([rule, selectors]) =>
    selectors.flatMap((selector) => {
      expect(all(selector).length, `Nothing of the page is ${selector}`).toBeGreaterThan(0);
      return all(selector).map((element) => `${nameOf(element)} by ${rule}`);
    }),
  );
  const is = findings.map(({ element, rule }) => `${nameOf(element)} by ${rule}`);
  expect(is.toSorted(), 'Other things are found, or by other rows').toEqual(expected.toSorted());
});

test('what heads the article is in nothing that is found, whatever element it is', () => {
  const page = new DOMParser().parseFromString(
    `<main><div class="social-share"><div id="title">Otters return</div><div class="ad-slot"></div></div>
     <div class="story"><p>${'Otters were seen on the upper Tarn. '.repeat(20)}</p></div></main>`,
    'text/html',
  );
  const body = [...page.querySelectorAll('.story')];
  const found = (headline: Element | null): string[] =>
    createFinder(ROWS, WHOLE_PAGE)
      .find(page, { body, headline, categories: new Set(USUAL) })
      .map(({ element }) => element.className);
  expect(found(null)).toEqual(['social-share']);
  expect(found(page.querySelector('#title'))).toEqual(['ad-slot']);
});

test('every row has a fixture that fails without it', () => {
  const tried = new Set(cases.flatMap(({ expected }) => Object.keys(expected.found)));
  const own = ROWS.filter(({ match }) => match.by !== 'list');
  expect(own.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
});

test('every name is one that an element can have', () => {
  const names = ROWS.flatMap(({ match }) => (match.by === 'name' ? match.names : []));
  const met = (name: string): string => wordsOf(name.replaceAll(' ', '-')).join(' ');
  expect(names.map((name) => name.replace(/^=/, '')).filter((name) => met(name) !== name)).toEqual([]);
  const twice = ROWS.flatMap(({ id, match }) =>
    match.by === 'name'
      ? match.names.filter((name, i) => match.names.indexOf(name) !== i).map((name) => [id, name])
      : [],
  );
  expect(twice).toEqual([]);
});

test('labels are written as texts are compared', () => {
  const labels = ROWS.flatMap(({ match }) => ('labels' in match ? (match.labels ?? []) : []));
  expect(labels.filter((label) => fold(label) !== label.replace(/ \*$/, ''))).toEqual([]);
});
