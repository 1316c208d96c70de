import { describe, expect, test, vi } from 'vitest';
import { type Work, watchInsertions } from '../../../utils/keep/insertions';
import { createPace, type Pace } from '../../../utils/keep/pace';
import { nextFrame, show, stopTime, the } from '../hide/page';

const world = stopTime();

function watched(pace: Pace = createPace(world.now)) {
  show('<main></main>');
  const batches: string[][] = [];
  const work: Work = {
    some: (inserted) => batches.push(inserted.map((element) => element.id || element.localName)),
    missed: () => {
      batches.push(['missed']);
      return [...document.querySelectorAll('.piece')];
    },
  };
  const insertions = watchInsertions(world, pace, work);
  insertions.watch(document);
  const insert = (html: string, into: Element = the('main')) => into.insertAdjacentHTML('beforeend', html);
  return { batches, insertions, insert };
}

describe('what a page inserts', () => {
  test('comes together, before the next frame', async () => {
    const { batches, insert } = watched();
    insert('<p id="a"></p>');
    insert('<p id="b"></p>');
    await Promise.resolve();
    expect(batches).toEqual([]);
    await nextFrame();
    expect(batches).toEqual([['a', 'b']]);
  });

  test('comes once, by its outermost element', async () => {
    const { batches, insert } = watched();
    insert('<div id="a"></div>');
    insert('<p id="b"></p>', the('#a'));
    await nextFrame();
    expect(batches).toEqual([['a']]);
  });

  test('does not come if it is gone by then, or is nothing to be seen', async () => {
    const { batches, insert } = watched();
    insert('<p id="a"></p>text<script></script><style></style><!-- -->');
    the('#a').remove();
    await nextFrame();
    expect(batches).toEqual([]);
  });

  test('comes from watched shadow roots too', async () => {
    const { batches, insertions } = watched();
    const root = the('main').attachShadow({ mode: 'open' });
    insertions.watch(root);
    root.innerHTML = '<p id="inside"></p>';
    await nextFrame();
    expect(batches).toEqual([['inside']]);
  });

  test('is said to be missed where it is too much to be told apart', async () => {
    const { batches, insert } = watched();
    insert(`<b class="piece"></b>${'<i></i>'.repeat(400)}`);
    await nextFrame();
    expect(batches).toEqual([['missed'], ['b']]);
  });

  test('is spread over frames where it is much', async () => {
    const { batches, insert } = watched();
    for (const id of ['a', 'b', 'c']) insert(`<div id="${id}">${'<i></i>'.repeat(1_600)}</div>`);
    for (let i = 0; i < 4; i++) await nextFrame();
    expect(batches).toEqual([['a'], ['b'], ['c']]);
  });

  test('comes without frames in a tab that paints none', async () => {
    const { batches, insert } = watched();
    vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(1);
    insert('<p id="a"></p>');
    await Promise.resolve();
    vi.advanceTimersByTime(1_000);
    expect(batches).toEqual([['a']]);
    vi.restoreAllMocks();
  });
});

describe('rests', () => {
  test('nothing is noted; afterwards what was missed is asked for', async () => {
    const rest = { left: 0 };
    const { batches, insert } = watched({ spend: () => {}, strike: () => {}, rest: () => rest.left });
    rest.left = 5_000;
    insert('<p id="a"></p>');
    await nextFrame();
    insert('<p id="b"></p>');
    await nextFrame();
    expect(batches).toEqual([]);
    rest.left = 0;
    vi.advanceTimersByTime(5_000);
    expect(batches).toEqual([['missed']]);
    insert('<p id="c"></p>');
    await nextFrame();
    expect(batches).toEqual([['missed'], ['c']]);
  });

  test('a second look can be asked for, and waits as well', async () => {
    const { batches, insertions } = watched({ spend: () => {}, strike: () => {}, rest: () => 300 });
    insertions.lookAgain();
    insertions.lookAgain();
    vi.advanceTimersByTime(299);
    expect(batches).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(batches).toEqual([['missed']]);
  });
});

test('nothing comes once it is stopped', async () => {
  const { batches, insertions, insert } = watched();
  insert('<p id="a"></p>');
  await Promise.resolve();
  insertions.stop();
  insert('<p id="b"></p>');
  await nextFrame();
  expect(batches).toEqual([]);
});
