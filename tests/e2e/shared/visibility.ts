/** What of some selectors is to be seen, element by element. Runs in the page, which may have taken the DOM's names. */
export function visibilityOf(selectors: readonly string[]): Record<string, boolean[]> {
  const isShown = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    const drawn = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    return drawn && width > 0 && height > 0;
  };
  return Object.fromEntries(
    selectors.map((selector) => [
      selector,
      [...Document.prototype.querySelectorAll.call(document, selector)].map(isShown),
    ]),
  );
}

/** The selectors of which anything is to be seen. */
export function shownOf(visibility: Record<string, boolean[]>): string[] {
  return Object.keys(visibility).filter((selector) => visibility[selector]?.some(Boolean));
}

/** The words a page shows, as a reader would mark them. Runs in the page. */
export const wordsOfPage = (): string => document.body.innerText;
