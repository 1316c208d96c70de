import { beforeEach, describe, expect, it } from 'vitest';
import {
  clampTextSize,
  keepLook,
  PALETTES,
  recallLook,
  startLook,
  USUAL_LOOK,
} from '../../../utils/typography';

/** A window whose system can be told to turn dark. */
function page(dark = false) {
  const system = Object.assign(new EventTarget(), { matches: dark });
  const turn = (to: boolean): void => {
    system.matches = to;
    system.dispatchEvent(new Event('change'));
  };
  const view = { document, localStorage, matchMedia: () => system } as unknown as Window;
  return { view, turn };
}

const shown = (name: string): string => document.documentElement.style.getPropertyValue(name);

beforeEach(() => {
  localStorage.clear();
  document.documentElement.removeAttribute('style');
});

describe('the look of a page', () => {
  it('is the usual one at first', () => {
    startLook(page().view);
    expect(shown('--paper')).toBe(PALETTES.light.paper);
    expect(shown('--text-size')).toBe(`${USUAL_LOOK.textSize}px`);
    expect(shown('--popup-text-size')).toBe('17.4px');
  });

  it('is there on the next page before settings are read', () => {
    keepLook(page().view, new AbortController().signal)({ theme: 'sepia', textSize: 24 });
    document.documentElement.removeAttribute('style');
    startLook(page().view);
    expect(shown('--paper')).toBe(PALETTES.sepia.paper);
    expect(shown('--text-size')).toBe('24px');
  });

  it('follows the system as long as the page lives', () => {
    const { view, turn } = page();
    const ending = new AbortController();
    keepLook(view, ending.signal)({ theme: 'system', textSize: 20 });
    turn(true);
    expect(shown('--paper')).toBe(PALETTES.dark.paper);
    ending.abort();
    turn(false);
    expect(shown('--paper')).toBe(PALETTES.dark.paper);
  });

  it.each([
    '{',
    'null',
    '{"theme":"neon","textSize":20}',
    '{"theme":"dark","textSize":"20"}',
    '{"theme":"toString","textSize":20}',
  ])('is the usual one where what was remembered is %s', (kept) => {
    localStorage.setItem('lede.look', kept);
    expect(recallLook(window)).toEqual(USUAL_LOOK);
  });

  it('is the usual one where storage is blocked', () => {
    const blocked = Object.defineProperty({}, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    }) as Pick<Window, 'localStorage'>;
    expect(recallLook(blocked)).toEqual(USUAL_LOOK);
  });
});

describe('clampTextSize', () => {
  it.each([
    [3, 14],
    [20.4, 20],
    [99, 32],
  ])('brings %d to %d', (given, offered) => {
    expect(clampTextSize(given)).toBe(offered);
  });
});
