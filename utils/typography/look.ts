import { PALETTES, type Palette, paletteOf, type ThemeName } from './palettes';
import { POPUP_SCALE, TEXT_SIZE } from './scale';

/** What the reader chose about appearance. */
export interface Look {
  theme: ThemeName;
  /** CSS px of running text on the reader page. */
  textSize: number;
}

export const USUAL_LOOK: Look = { theme: 'system', textSize: TEXT_SIZE.usual };

const COLOURS = [
  'paper',
  'raised',
  'ink',
  'quiet',
  'rule',
  'edge',
  'accent',
  'onAccent',
  'danger',
  'mark',
] as const;

/** Custom properties of a palette, `--paper` to `--mark`, as a style object for any element. */
export function paletteStyle(palette: Palette): Record<string, string> {
  const style: Record<string, string> = { 'color-scheme': palette.scheme };
  for (const name of COLOURS) style[`--${name}`] = palette[name];
  return style;
}

/**
 * Puts a look on a page: colours as custom properties, `--text-size` and `--popup-text-size`, all on its root element.
 * @param dark whether the system asks for dark colours
 */
export function applyLook(root: HTMLElement, look: Look, dark: boolean): void {
  const style = {
    ...paletteStyle(paletteOf(look.theme, dark)),
    '--text-size': `${look.textSize}px`,
    '--popup-text-size': `${Math.round(look.textSize * POPUP_SCALE * 10) / 10}px`,
  };
  for (const [name, value] of Object.entries(style)) root.style.setProperty(name, value);
}

const MIRROR = 'lede.look';

/**
 * Reads the look kept beside the settings. Settings are read asynchronously, which is after the first paint;
 * this copy is there before it. Anything unreadable counts as the usual look.
 */
export function recallLook(page: Pick<Window, 'localStorage'>): Look {
  try {
    const kept: unknown = JSON.parse(page.localStorage.getItem(MIRROR) ?? 'null');
    return isLook(kept) ? { theme: kept.theme, textSize: kept.textSize } : USUAL_LOOK;
  } catch {
    return USUAL_LOOK; // blocked storage throws on access; a broken copy throws on parsing
  }
}

/** Keeps the look for `recallLook`; where storage is blocked the next page merely starts in the usual one. */
export function rememberLook(page: Pick<Window, 'localStorage'>, look: Look): void {
  try {
    page.localStorage.setItem(MIRROR, JSON.stringify({ theme: look.theme, textSize: look.textSize }));
  } catch {
    return; // full or blocked: the settings themselves are kept elsewhere
  }
}

function isLook(value: unknown): value is Look {
  if (typeof value !== 'object' || value === null) return false;
  const { theme, textSize } = value as Partial<Record<keyof Look, unknown>>;
  return (
    typeof textSize === 'number' &&
    Number.isFinite(textSize) &&
    typeof theme === 'string' &&
    (theme === 'system' || Object.hasOwn(PALETTES, theme))
  );
}

const DARK = '(prefers-color-scheme: dark)';

/** Puts the look that was remembered on a page. To be run before the first paint. */
export function startLook(page: Window): void {
  applyLook(page.document.documentElement, recallLook(page), page.matchMedia(DARK).matches);
}

/**
 * Keeps a page in the look that is chosen, through changes of the settings and of the system.
 * @returns to be called with every look that is chosen
 */
export function keepLook(page: Window, signal: AbortSignal): (look: Look) => void {
  const system = page.matchMedia(DARK);
  let look = recallLook(page);
  const apply = (): void => applyLook(page.document.documentElement, look, system.matches);
  system.addEventListener('change', apply, { signal });
  return (chosen) => {
    look = chosen;
    apply();
    rememberLook(page, chosen);
  };
}
