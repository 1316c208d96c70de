/**
 * What is asked of the reading script (entrypoints/extract.ts), and what it answers. A script injected by its file takes
 * no arguments, so they wait for it in the world of Lede's scripts in that page, which the page cannot see.
 * No library is imported here: this goes into the page.
 */
import type { Article } from '../article/schema';

export interface Ask {
  /** Give what most resembles an article even where the page is none. */
  force: boolean;
}

/** What the reading script gives back. */
export interface Extraction {
  article: Article;
  /** Whether the whole page was within the budgets. */
  complete: boolean;
}

const NAME = 'ledeAsk';
type World = typeof globalThis & { [NAME]?: Ask };

/** What is asked of the script that is running. */
export function takeAsk(): Ask {
  return (globalThis as World)[NAME] ?? { force: false };
}

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

/** Runs in the page, alone: it may use nothing from around it. Leaves the ask behind for the reading script. */
export function probePage(name: typeof NAME, ask: Ask): Probe {
  (globalThis as World)[name] = ask;
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

/** Arguments for `probePage`. */
export const probeWith = (ask: Ask): [typeof NAME, Ask] => [NAME, ask];
