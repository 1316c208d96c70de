import { expect, it, vi } from 'vitest';
import type { NumberedCopy } from '../../../utils/copy';
import type { Inspection } from '../../../utils/inspect';
import { createReader } from '../../../utils/keep/reader';
import { show, the } from '../hide/page';

const EMPTY: Inspection = {
  body: [],
  headline: null,
  paragraphs: [],
  hidden: [],
  shown: [],
  listed: [],
  hosts: [],
};
const bare = <T>(take: () => T): T => take();
const none: ReadonlySet<never> = new Set();

it('means the elements that were there when the page was copied', async () => {
  show('<p id="a"></p><p id="b"></p>');
  const place = [...document.querySelectorAll('*')].indexOf(the('#b'));
  const b = the('#b');
  const reading = createReader(document, async () => ({ ...EMPTY, body: [place] })).read(none, bare);
  the('#a').before(document.createElement('hr'));
  expect((await reading)?.body).toEqual([b]);
});

it('drops what is answered, or not, to an earlier question', async () => {
  const answers: { give: (answer: Inspection) => void; fail: () => void }[] = [];
  const inspect = (_: NumberedCopy) =>
    new Promise<Inspection>((give, reject) => answers.push({ give, fail: () => reject(new Error('No.')) }));
  const reader = createReader(document, inspect);
  const [first, second, third] = [0, 1, 2].map(() => reader.read(none, bare));
  answers[2]?.give(EMPTY);
  answers[0]?.give(EMPTY);
  answers[1]?.fail();
  expect([await first, await second]).toEqual([null, null]);
  expect(await third).toMatchObject({ body: [] });
});

it('asks for an exact copy once, and gives up where that is none either', async () => {
  const inspect = vi.fn(async (_: NumberedCopy) => null);
  await expect(createReader(document, inspect).read(none, bare)).rejects.toThrow('could not be copied');
  expect(inspect.mock.calls.map(([copy]) => 'html' in copy)).toEqual([true, false]);
});
