import { describe, expect, test } from 'vitest';
import { MENDS } from '../../../utils/article/mend';
import { judgePage } from '../../../utils/locate';
import type { Block } from '../../../utils/locate/types';
import { MEND_CASES } from './mend-cases';

/** A block is kept before any mend where its `data-p` says no less than this. */
const KEPT = 0.45;

const around = (block: Block, selector: string): Element | null => block.box.element.closest(selector);

describe('mends', () => {
  test('each has a page that needs it', () => {
    expect(Object.keys(MEND_CASES).sort()).toEqual(MENDS.map(([cause]) => cause).sort());
  });

  test.each(MENDS)('%s', (cause, apply) => {
    const { html, head = '' } = MEND_CASES[cause] ?? { html: '' };
    const source = `<!doctype html><html><head>${head}</head><body>${html}</body></html>`;
    const { page } = judgePage(new DOMParser().parseFromString(source, 'text/html'));
    const { blocks } = page.scan;
    const likely = Float32Array.from(blocks, (block) =>
      Number(around(block, '[data-p]')?.getAttribute('data-p') ?? 0.9),
    );
    const kept = Uint8Array.from(likely, (p) => (p >= KEPT ? 1 : 0));
    const texts = () => blocks.filter(({ index }) => kept[index]).map(({ text }) => text);
    const left = blocks.filter((block) => around(block, '[data-left]')).map(({ text }) => text);
    expect(texts(), 'What was judged needs mending').not.toEqual(left);
    apply({ page, likely, apart: new Set(), kept });
    expect(texts(), 'What is left').toEqual(left);
  });
});
