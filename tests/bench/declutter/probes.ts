/** Functions that run in a page and so carry all they need with them. */

/** What became of a selector's element. */
export type Fate = 'missing' | 'shown' | 'hidden';

/** Whether each selector's first element shows anything: an empty slot shows itself, a filled one any part of it. */
export function fatesOf(selectors: readonly string[]): Fate[] {
  const silent = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'LINK', 'META', 'BR']);
  const shows = (element: Element): boolean => {
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
    const own = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
    );
    const parts = [...element.children].filter((child) => !silent.has(child.nodeName));
    return own || parts.length === 0 || parts.some(shows);
  };
  return selectors.map((selector) => {
    const element = document.querySelector(selector);
    if (!element) return 'missing';
    return shows(element) ? 'shown' : 'hidden';
  });
}

/** The text a reader can see, blocks on lines of their own. */
export function visibleText(): string {
  const inline = new Map<Element, boolean>();
  const isInline = (element: Element): boolean => {
    const known = inline.get(element) ?? getComputedStyle(element).display.startsWith('inline');
    inline.set(element, known);
    return known;
  };
  const blockOf = (element: Element): Element => {
    let block = element;
    while (isInline(block) && block.parentElement) block = block.parentElement;
    return block;
  };
  const out: string[] = [];
  let last: Element | null = null;
  const walker = document.createTreeWalker(document.body ?? document.documentElement, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (!parent || !walker.currentNode.nodeValue?.trim()) continue;
    if (!parent.checkVisibility({ visibilityProperty: true })) continue;
    const block = blockOf(parent);
    out.push(block === last ? ' ' : '\n', walker.currentNode.nodeValue.trim().replace(/\s+/g, ' '));
    last = block;
  }
  return out.join('').trim();
}

/** Sum of the layout shifts of a page so far, those after input left out. */
export function layoutShift(): Promise<number> {
  return new Promise((resolve) => {
    let sum = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[])
        if (!entry.hadRecentInput) sum += entry.value;
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => {
      observer.disconnect();
      resolve(sum);
    }, 50);
  });
}
