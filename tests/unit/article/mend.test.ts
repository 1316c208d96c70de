import { describe, expect, test } from 'vitest';
import { MENDS } from '../../../utils/article/mend';
import { STANDFIRST } from '../../../utils/article/mend/standfirst';
import type { Mend } from '../../../utils/article/mend/types';
import { judgePage } from '../../../utils/locate';
import type { Block } from '../../../utils/locate/types';
import { MEND_CASES, type MendCase } from './mend-cases';

/** A block is kept before any mend where its `data-p` says no less than this. */
const KEPT = 0.45;

const around = (block: Block, selector: string): Element | null => block.box.element.closest(selector);

/** What a rule leaves of a page, what stood there before it, and what is to be left. */
function mended({ html, head = '' }: MendCase, apply: Mend[1]) {
  const source = `<!doctype html><html><head>${head}</head><body>${html}</body></html>`;
  const { page } = judgePage(new DOMParser().parseFromString(source, 'text/html'));
  const { blocks } = page.scan;
  const likely = Float32Array.from(blocks, (block) =>
    Number(around(block, '[data-p]')?.getAttribute('data-p') ?? 0.9),
  );
  const kept = Uint8Array.from(likely, (p) => (p >= KEPT ? 1 : 0));
  const texts = () => blocks.filter(({ index }) => kept[index]).map(({ text }) => text);
  const before = texts();
  apply({ page, likely, apart: new Set(), kept });
  const left = blocks.filter((block) => around(block, '[data-left]')).map(({ text }) => text);
  return { before, after: texts(), left };
}

describe('mends', () => {
  test('each has a page that needs it', () => {
    expect(Object.keys(MEND_CASES).sort()).toEqual(MENDS.map(([cause]) => cause).sort());
  });

  test.each(MENDS)('%s', (cause, apply) => {
    const { before, after, left } = mended(MEND_CASES[cause] ?? { html: '' }, apply);
    expect(before, 'What was judged needs mending').not.toEqual(left);
    expect(after, 'What is left').toEqual(left);
  });

  test('a paragraph that begins as the page describes itself is a standfirst, however long', () => {
    const begins = 'Fog over the sound kept the morning boat at its moorings.';
    const long = `${begins} ${'Nobody aboard complained, for there was coffee. '.repeat(14)}`;
    const page = (description: string): MendCase => ({
      head: `<title>Late</title><meta name="description" content="${description}">`,
      html: `<h1 data-left>Ferry leaves the quay an hour late</h1><p data-p="0.3" data-left>${long}</p><p data-left>At noon the boat went after all, with half of those who had come, and with all of the mail.</p>`,
    });
    const [[, standfirst]] = STANDFIRST as [Mend, Mend];
    const { after, left } = mended(page(begins), standfirst);
    expect(after).toEqual(left);
    expect(mended(page('Boats of the sound.'), standfirst).after).not.toEqual(left);
  });
});
