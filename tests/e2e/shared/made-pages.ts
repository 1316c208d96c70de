/** Invented pages for what sample pages do not do: each asks one thing of the clean-up. */

const PARAGRAPH =
  'The weir above the mill was taken out in autumn, and by the spring the water ran clear enough to count the stones in it, which the children of the lower school did, twice, and came to different numbers.';

/** A page with an article, and with `more` before or in it. Takes scripts: it is the page's own doing that is asked. */
export function madePage({ head = '', before = '', inside = '', after = '' } = {}): string {
  const paragraphs = Array.from({ length: 40 }, (_, i) => `<p id="p${i}">${PARAGRAPH}</p>`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>The weir is gone</title>${head}
<body>${before}<main><h1>The weir above the mill is gone</h1><div class="story">
${paragraphs.slice(0, 4).join('\n')}${inside}${paragraphs.slice(4).join('\n')}
</div></main>${after}</body></html>`;
}
