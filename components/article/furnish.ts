import { isSignOff } from '../../utils/article/sign-off';

export interface FurnishOptions {
  /** Links open in a tab of their own: in the popup, following one would end at a page inside the popup. */
  newTab: boolean;
  /** Labels of what scrolls by itself, for screen readers. */
  labels: { table: string; code: string };
  /** Paragraphs that are shown above the story already: here they would be read twice. Default none. */
  shownAbove?: readonly string[];
}

/** Paragraphs at the end among which the sign-off is. */
const LAST = 8;

/**
 * Fits the finished body for its page: wide tables and code scroll inside their own box, reachable by keyboard, and
 * pictures send no referrer. Changes `body` in place; doing it twice changes nothing more.
 */
export function furnish(body: HTMLElement, { newTab, labels, shownAbove = [] }: FurnishOptions): void {
  for (const table of body.querySelectorAll('table')) {
    if (table.parentElement?.closest('table, .scroller')) continue;
    const box = body.ownerDocument.createElement('div');
    table.replaceWith(box);
    box.append(table);
    scroller(box, table.caption?.textContent?.trim() || labels.table);
  }
  const paragraphs = [...body.querySelectorAll('p')];
  for (const paragraph of paragraphs.slice(-LAST))
    if (isSignOff(wordsOf(paragraph))) paragraph.classList.add('sign-off');
  const above = new Set(shownAbove);
  for (const paragraph of paragraphs) if (above.has(wordsOf(paragraph))) paragraph.remove();
  for (const code of body.querySelectorAll('pre')) scroller(code, labels.code);
  for (const image of body.querySelectorAll('img')) {
    image.referrerPolicy = 'no-referrer';
    image.loading = 'lazy';
    image.decoding = 'async';
  }
  for (const link of body.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    if (link.getAttribute('href')?.startsWith('#')) continue;
    link.rel = 'noopener noreferrer';
    if (newTab) link.target = '_blank';
  }
}

const wordsOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

function scroller(box: HTMLElement, label: string): void {
  box.classList.add('scroller');
  box.tabIndex = 0;
  box.setAttribute('role', 'region');
  box.setAttribute('aria-label', label);
}
