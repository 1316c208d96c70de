/**
 * Elements an article may consist of. Any other is taken away and its content stays, but for those below.
 * No SVG and no MathML: both let in names that change their meaning when the HTML is parsed again.
 */
export const TAGS: readonly string[] = [
  ...['p', 'div', 'section', 'header', 'footer', 'address', 'hr', 'br', 'wbr'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd'],
  ...['blockquote', 'q', 'cite', 'aside', 'details', 'summary'],
  ...['figure', 'figcaption', 'img'],
  ...['pre', 'code', 'kbd', 'samp', 'var'],
  ...['table', 'caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
  ...['a', 'abbr', 'dfn', 'time', 'span', 'small', 'sub', 'sup', 'mark', 'del', 'ins', 's', 'u'],
  ...['b', 'strong', 'i', 'em', 'bdi', 'bdo', 'ruby', 'rb', 'rp', 'rt', 'rtc'],
];

/** Elements that go with their content, beside those DOMPurify names (scripts, styles, frames, drawings): no prose. */
export const WHOLE: readonly string[] = ['select', 'textarea', 'datalist', 'canvas', 'object', 'map'];
