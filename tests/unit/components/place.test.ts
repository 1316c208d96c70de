import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepPlace } from '../../../components/popup/place';

let ending: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  ending = new AbortController();
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

/** A scroller of 500 px with `height` px in it; jsdom lays nothing out. */
function scroller(height: number) {
  const element = document.createElement('div');
  document.body.append(element);
  const set = (tall: number): void => {
    Object.defineProperties(element, {
      scrollHeight: { value: tall, configurable: true },
      clientHeight: { value: 500, configurable: true },
    });
  };
  set(height);
  return { element, set };
}

const picture = (): boolean => document.body.appendChild(new Image()).dispatchEvent(new Event('load'));

describe('keepPlace', () => {
  it('returns to the place, and again when a picture arrives', () => {
    const { element, set } = scroller(1500);
    keepPlace(element, 0.5, vi.fn(), ending.signal);
    expect(element.scrollTop).toBe(500);
    set(2500);
    picture();
    expect(element.scrollTop).toBe(1000);
  });

  it('leaves the place to the reader once they move', () => {
    const { element, set } = scroller(1500);
    keepPlace(element, 0.5, vi.fn(), ending.signal);
    document.dispatchEvent(new Event('wheel'));
    set(2500);
    picture();
    expect(element.scrollTop).toBe(500);
  });

  it('reports where the reader is, not what it did itself', () => {
    const { element } = scroller(1500);
    const moved = vi.fn();
    keepPlace(element, 0.5, moved, ending.signal);
    document.dispatchEvent(new Event('scroll'));
    vi.advanceTimersByTime(200);
    expect(moved).not.toHaveBeenCalled();
    document.dispatchEvent(new Event('keydown'));
    element.scrollTop = 750;
    document.dispatchEvent(new Event('scroll'));
    document.dispatchEvent(new Event('scroll'));
    vi.advanceTimersByTime(200);
    expect(moved.mock.calls).toEqual([[0.75]]);
  });

  it('is silent once it is over', () => {
    const { element } = scroller(1500);
    const moved = vi.fn();
    keepPlace(element, 0, moved, ending.signal);
    document.dispatchEvent(new Event('wheel'));
    document.dispatchEvent(new Event('scroll'));
    ending.abort();
    vi.advanceTimersByTime(200);
    expect(moved).not.toHaveBeenCalled();
  });
});
