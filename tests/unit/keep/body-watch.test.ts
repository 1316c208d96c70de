import { describe, expect, test } from 'vitest';
import { watchBody } from '../../../utils/keep/body-watch';
import { show, the, words } from '../hide/page';

function watching() {
  show('<div id="a">First article</div><div id="b">Second article</div><p id="c"></p>');
  const body = watchBody(document);
  body.update([the('#a')], body.mark());
  return body;
}

const text = (length: number): Element => {
  const element = document.createElement('p');
  element.textContent = 'x'.repeat(length);
  return element;
};

describe('the body', () => {
  test('grows by articles that are scrolled to', () => {
    const body = watching();
    expect(body.update([the('#b')], body.mark())).toEqual([the('#b'), the('#a')]);
  });

  test('loses what left the page or holds something else now', () => {
    const body = watching();
    body.update([the('#b')], body.mark());
    the('#a').textContent = 'A list of headlines';
    the('#b').remove();
    expect(body.update([the('#c')], body.mark())).toEqual([the('#c')]);
  });

  test('is not held twice where a wider or narrower part is found', () => {
    const body = watching();
    expect(body.update([document.body], body.mark())).toEqual([document.body]);
    expect(body.update([the('#a')], body.mark())).toEqual([the('#a')]);
  });
});

describe('a new reading is due', () => {
  test('when the body has left the page', () => {
    const body = watching();
    the('#a').remove();
    expect(body.isDue([])).toBe(true);
    expect(body.isStale()).toBe(true);
  });

  test('when much text came, or less where no article is known', () => {
    const body = watching();
    expect([text(999), text(1_000)].map((element) => body.isDue([element]))).toEqual([false, true]);
    const none = watchBody(document);
    expect([text(199), text(200)].map((element) => none.isDue([element]))).toEqual([false, true]);
  });

  test('ever more rarely where readings find nothing new', () => {
    const body = watching();
    body.update([the('#a')], body.mark());
    expect(body.isDue([text(1_999)])).toBe(false);
    body.update([the('#a')], body.mark());
    expect(body.isDue([text(3_999)])).toBe(false);
    body.update([the('#b')], body.mark());
    expect(body.isDue([text(1_000)])).toBe(true);
  });
});

test('where it is not known what came, the page’s length tells', () => {
  const body = watching();
  the('#c').textContent = 'x'.repeat(999);
  expect(body.isDueAnyhow()).toBe(false);
  the('#c').textContent = 'x'.repeat(1_000);
  expect(body.isDueAnyhow()).toBe(true);
});

test('doubt makes a reading due, once', () => {
  const body = watching();
  body.doubt();
  expect([body.isDue([]), body.isDueAnyhow()]).toEqual([true, true]);
  body.update([the('#a')], body.mark());
  expect([body.isDue([]), body.isDueAnyhow()]).toEqual([false, false]);
});

test('on a page too large to be read anew, long inserted text is article', () => {
  const body = watching();
  const [short, long] = [text(999), text(1_000)];
  document.body.append(short, long);
  expect(body.adopt([short, long])).toEqual([the('#a'), long]);
});

test('the body is stale where there is none, and where it says something else', () => {
  expect(watchBody(document).isStale()).toBe(true);
  const body = watching();
  expect(body.isStale()).toBe(false);
  the('#a').textContent = 'Another article';
  expect(body.isStale()).toBe(true);
});

test('what comes while the page is read still counts, and so does a doubt', () => {
  show('<div class="story"><p>Beginning</p></div>');
  const body = watchBody(document);
  const mark = body.mark();
  the('.story').append(words(400));
  body.update([the('.story')], mark);
  expect(body.isDueAnyhow(), 'The text was not read').toBe(true);
  body.update([the('.story')], body.mark());
  expect(body.isDueAnyhow()).toBe(false);
  const before = body.mark();
  body.doubt();
  body.update([the('.story')], before);
  expect(body.isDueAnyhow(), 'It was doubted since').toBe(true);
});
