/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figure footer form
   h1 h2 h3 h4 h5 h6 header hgroup hr html li listing main menu nav ol p pre search section summary table tbody tfoot
   thead tr ul br`.split(/\s+/),
);

/** Table cells: words apart, on one line. */
const CELLS = new Set(['td', 'th']);

/** Hold no text of an article. Captions are left out of every extractor's scored text. */
const SKIPPED = new Set(
  'script style noscript template head title svg math iframe object figcaption select textarea'.split(' '),
);

function write(node: Node, out: string[]): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === Node.TEXT_NODE) out.push((child.nodeValue ?? '').replace(/\s+/g, ' '));
    if (child.nodeType !== Node.ELEMENT_NODE) continue;
    const name = child.nodeName.toLowerCase();
    if (SKIPPED.has(name)) continue;
    const edge = BLOCKS.has(name) ? '\n' : CELLS.has(name) ? ' ' : '';
    out.push(edge);
    write(child, out);
    out.push(edge);
  }
}

/** The text of an extractor's HTML, one block a line, without captions: the one conversion every extractor is scored by. */
export function textOf(html: string): string {
  const out: string[] = [];
  write(new DOMParser().parseFromString(html, 'text/html').body, out);
  return out
    .join('')
    .replace(/ *\n\s*/g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim();
}
