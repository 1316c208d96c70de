import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { getArticle, idOf, keepArticle, ROOM, type Shelf } from '../../../utils/library';
import { article } from '../sanitise/sample';

const address = (number: number): string => `https://www.harbourpost.example/${number}`;

let shelf: Shelf;
let time = 0;
const now = (): number => ++time;

/** A library nobody has used: a database of its own, and modules that have not opened it. */
beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.resetModules();
  ({ diskShelf: shelf } = await import('../../../utils/library'));
});

const keep = async (url: string, title = 'Boat'): Promise<string> => {
  const kept = await keepArticle(shelf, article({ url, title }), now);
  if (!kept.ok) throw new Error(kept.failure.detail);
  return kept.value.id;
};

describe('the library', () => {
  it('gives back what was kept', async () => {
    const id = await keep(address(1));
    expect(await getArticle(shelf, id, now)).toEqual(article({ url: address(1), title: 'Boat' }));
    expect(await getArticle(shelf, 'nothing', now)).toBeNull();
  });

  it('knows an article by its address, whatever the fragment', async () => {
    const id = await keep(address(1), 'old');
    expect(await keep(`${address(1)}#comments`, 'new')).toBe(id);
    expect((await getArticle(shelf, id, now))?.title).toBe('new');
    expect(await keep(address(2))).not.toBe(id);
    expect(await idOf(address(1))).toMatch(/^[\da-f]{24}$/);
  });

  it('drops the least recently used ones beyond fifty', async () => {
    const ids: string[] = [];
    for (let number = 0; number < ROOM; number += 1) ids.push(await keep(address(number)));
    await getArticle(shelf, ids[0] ?? '', now); // read again: now the second is the oldest
    await keep(address(ROOM));
    await keep(address(ROOM + 1));
    const there = await Promise.all(ids.map(async (id) => (await shelf.get(id)) !== undefined));
    expect(there.slice(0, 4)).toEqual([true, false, false, true]);
    expect(there.filter(Boolean)).toHaveLength(ROOM - 2);
  });

  it('is still there when the browser starts again', async () => {
    const id = await keep(address(1));
    vi.resetModules();
    const again = await import('../../../utils/library');
    expect((await again.getArticle(again.diskShelf, id))?.url).toBe(address(1));
  });

  it('takes nothing that is no article', async () => {
    const id = await keep(address(1));
    await shelf.put(
      { id, used: now(), article: { ...article({ url: address(1) }), html: 7 } as never },
      ROOM,
    );
    expect(await getArticle(shelf, id, now)).toBeNull();
  });

  it('says that there is no room, and loses nothing', async () => {
    const ids: string[] = [];
    for (let number = 0; number < ROOM; number += 1) ids.push(await keep(address(number)));
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    });
    expect(await keepArticle(shelf, article({ url: address(99) }), now)).toEqual({
      ok: false,
      failure: { code: 'storage-full', detail: 'QuotaExceededError: The disk is full.' },
    });
    expect((await getArticle(shelf, ids[0] ?? '', now))?.url, 'what is kept can still be read').toBe(
      address(0),
    );
    full.mockRestore();
    for (const id of ids) expect(await shelf.get(id)).toBeDefined();
  });

  it('says so where the browser lets it keep nothing at all', async () => {
    const closed: Shelf = {
      get: () => Promise.reject(new DOMException('Not here.', 'InvalidStateError')),
      put: () => Promise.reject(new DOMException('Not here.', 'InvalidStateError')),
    };
    const kept = await keepArticle(closed, article({ url: address(1) }), now);
    expect(kept).toMatchObject({ ok: false, failure: { code: 'unexpected' } });
    expect(await getArticle(closed, 'a', now)).toBeNull();
  });
});
