/** What is asked of a page before it is read. No library is imported here: this goes into the page. */

/** What a page is, found without reading it. */
export interface Probe {
  contentType: string;
  readyState: DocumentReadyState;
  /** Milliseconds since 1970 at which it began to load: another document at the same address has another. */
  loaded: number;
  /** HTTP status; 0 where there was none. */
  status: number;
  /** Whether it shows a field for a password. */
  login: boolean;
}

/** Runs in the page, alone: it may use nothing from around it. */
export function probePage(): Probe {
  const [entry] = performance.getEntriesByType('navigation');
  const fields = document.querySelectorAll('input[type="password"]');
  return {
    contentType: document.contentType,
    readyState: document.readyState,
    loaded: performance.timeOrigin,
    status: (entry as PerformanceNavigationTiming | undefined)?.responseStatus ?? 0,
    login: [...fields].some((field) => field.checkVisibility()),
  };
}
