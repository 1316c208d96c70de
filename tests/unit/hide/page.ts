import { afterEach, beforeEach, vi } from 'vitest';
import type { World } from '../../../utils/hide';

/** jsdom lays nothing out, so it has none: here a test says what is in view. */
export class Views {
  private static readonly all = new Set<Views>();
  private readonly targets = new Set<Element>();
  constructor(private readonly heard: IntersectionObserverCallback) {
    Views.all.add(this);
  }
  observe(target: Element): void {
    this.targets.add(target);
  }
  unobserve(target: Element): void {
    this.targets.delete(target);
  }
  disconnect(): void {
    Views.all.delete(this);
  }
  /** Tells all observers which of their targets are in view. */
  static tell(isIntersecting: (target: Element) => boolean): void {
    for (const view of Views.all) {
      const entries = [...view.targets].map((target) => ({ target, isIntersecting: isIntersecting(target) }));
      view.heard(entries as IntersectionObserverEntry[], view as unknown as IntersectionObserver);
    }
  }
}
vi.stubGlobal('IntersectionObserver', Views);

/** Fills the page; the one before is gone. @returns its body */
export function show(html: string): HTMLElement {
  document.documentElement.removeAttribute('style');
  document.documentElement.removeAttribute('data-lede-show');
  document.body.removeAttribute('style');
  document.body.innerHTML = html;
  return document.body;
}

/** The one element that matches, or the test fails. */
export function the(selector: string, root: ParentNode = document): HTMLElement {
  const found = root.querySelectorAll<HTMLElement>(selector);
  if (found.length !== 1) throw new Error(`${found.length} elements match ${selector}`);
  return found[0] as HTMLElement;
}

export const isHidden = (element: Element): boolean =>
  element.closest('[style*="display: none !important"], [style*="visibility: hidden !important"]') !== null;

/** Time stands still unless a test moves it, by `vi.advanceTimersByTime`; frames come every 16 ms. */
export function stopTime(): World {
  beforeEach(() => {
    vi.useFakeTimers({
      toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame', 'performance'],
    });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  return { document, view: window, now: () => performance.now() };
}

/** Lets observers and frames run. */
export async function nextFrame(): Promise<void> {
  await Promise.resolve();
  vi.advanceTimersByTime(20);
  await answered();
}

/** Lets answers arrive that need no time. */
export const answered = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export const words = (count: number): string => Array.from({ length: count }, (_, i) => `word${i}`).join(' ');
