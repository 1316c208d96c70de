import { Readability } from '@mozilla/readability';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { consult } from '../../../utils/article/opinion';
import { judgePage } from '../../../utils/locate';

afterEach(() => vi.restoreAllMocks());

/** A page so short that Readability tries with all it has, judged as unsure. */
function unsure(): { document: Document; judged: ReturnType<typeof judgePage> } {
  const text = 'The ferry came back to the harbour, after a week of repairs, and nobody met it at the pier.';
  const markup = `<body><div class="sidebar-story"><h1>Ferry back</h1><noscript><img src="a.jpg"></noscript><p>${text}</p></div></body>`;
  const document = new DOMParser().parseFromString(markup, 'text/html');
  const { page, likely } = judgePage(document);
  return { document, judged: { page, likely: likely.map(() => 0.5) } };
}

describe('the second opinion', () => {
  it('is heard where no text may become markup, as under Trusted Types', () => {
    vi.spyOn(Element.prototype, 'innerHTML', 'set').mockImplementation(() => {
      throw new TypeError("This document requires 'TrustedHTML' assignment.");
    });
    const parse = vi.spyOn(Readability.prototype, 'parse');
    const { document, judged } = unsure();
    const before = document.documentElement.outerHTML;
    const { likely } = consult(document, judged);
    expect(parse.mock.results).toMatchObject([
      { type: 'return', value: { textContent: expect.stringContaining('The ferry came back') } },
    ]);
    expect(Math.max(...likely)).toBeGreaterThan(0.5);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('is not asked for where the trees are sure', () => {
    const parse = vi.spyOn(Readability.prototype, 'parse');
    const { document, judged } = unsure();
    consult(document, { ...judged, likely: judged.likely.map(() => 0.95) });
    expect(parse).not.toHaveBeenCalled();
  });
});
