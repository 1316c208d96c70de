/** How much of the body's markup may come before a picture for the body to begin with that picture, in characters of text. */
const BEGINNING = 40;

/**
 * Whether the lead image is to be shown above the body: not where the body already begins with a picture, and not
 * where the same picture stands anywhere in it. The same picture comes in many sizes, from many addresses.
 * @param src absolute address of the lead image
 * @param html sanitised body
 */
export function needsLead(src: string, html: string): boolean {
  const images = [...html.matchAll(IMAGE)];
  const first = images[0];
  if (first === undefined) return true;
  if (wordsOf(html.slice(0, first.index)).length <= BEGINNING) return false;
  return !images.some((image) => sameImage(image[1] ?? '', src));
}

/** Reading attributes by pattern is sound here: the sanitiser writes them quoted and escaped. */
const IMAGE = /<img(?:\s+[^\s=>]+(?:="[^"]*")?)*?\s+src="([^"]*)"/g;

const wordsOf = (html: string): string => html.replace(/<[^>]*>/g, '').trim();

function sameImage(a: string, b: string): boolean {
  return fileOf(a) === fileOf(b);
}

/** What newsrooms' systems add to the name of one file for its sizes: `-1024x683`, `_w640`, `@2x`, `-scaled`. */
const SIZE = /(?:[-_](?:\d{2,4}x\d{2,4}|[wh]?\d{3,4}|scaled|large|medium|small|original))+$|@\dx$/i;

/** Name of the file an address leads to, without size, ending and query; the whole address where it has none. */
function fileOf(address: string): string {
  const path = address.replaceAll('&amp;', '&').replace(/[?#].*$/, '');
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z0-9]{2,5}$/i, '');
  return name.replace(SIZE, '').toLowerCase() || address;
}
