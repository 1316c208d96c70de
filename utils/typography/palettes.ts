/** The colours of one theme, as CSS colours. Names say what they are for, never what they look like. */
export interface Palette {
  /** Which set of the browser's own widgets, scrollbars and form fields goes with it. */
  scheme: 'light' | 'dark';
  /** Behind running text. */
  paper: string;
  /** Behind bars, cards, code and quotations. */
  raised: string;
  /** Running text and headlines. */
  ink: string;
  /** Bylines, captions, hints. */
  quiet: string;
  /** Hairlines that only divide. */
  rule: string;
  /** Outlines of what can be filled in or pressed. */
  edge: string;
  /** Links, and the one filled button of a view. */
  accent: string;
  /** Text on `accent`. */
  onAccent: string;
  /** What went wrong, and what cannot be taken back. */
  danger: string;
  /** Behind selected or marked text. */
  mark: string;
}

/**
 * Every theme; a new one is a new row here and a name in the settings' schema.
 * Measured by tests/unit/typography: `ink` and `quiet` at least 7:1 on `paper` and on `raised`, `accent` and `danger`
 * at least 4.5:1 there, `onAccent` 4.5:1 on `accent`, `edge` 3:1 (WCAG 2.2: 1.4.6, 1.4.3, 1.4.11).
 */
export const PALETTES = {
  light: {
    scheme: 'light',
    paper: '#fffefb',
    raised: '#f6f3ed',
    ink: '#1c1a17',
    quiet: '#534e47',
    rule: '#e2ddd3',
    edge: '#8b857a',
    accent: '#0b566d',
    onAccent: '#ffffff',
    danger: '#9b1c12',
    mark: '#fbe7a3',
  },
  sepia: {
    scheme: 'light',
    paper: '#f6ecd9',
    raised: '#eee0c7',
    ink: '#38291b',
    quiet: '#54412e',
    rule: '#d9c8a9',
    edge: '#8a7456',
    accent: '#7a3709',
    onAccent: '#fffaf0',
    danger: '#901a10',
    mark: '#f3cf87',
  },
  dark: {
    scheme: 'dark',
    paper: '#1b1c1e',
    raised: '#26282b',
    ink: '#e6e3dc',
    quiet: '#bcb8b0',
    rule: '#393c40',
    edge: '#7d8187',
    accent: '#8fc9df',
    onAccent: '#0e232b',
    danger: '#ffa79b',
    mark: '#4f3f0e',
  },
  black: {
    scheme: 'dark',
    paper: '#000000',
    raised: '#141516',
    ink: '#d9d6cf',
    quiet: '#aeaaa3',
    rule: '#2c2e31',
    edge: '#74787d',
    accent: '#80bfd6',
    onAccent: '#071a21',
    danger: '#ff9d90',
    mark: '#4d3d0c',
  },
} as const satisfies Record<string, Palette>;

export type PaletteName = keyof typeof PALETTES;

/** `system` is light or dark, as the system says at the moment. */
export type ThemeName = 'system' | PaletteName;

/** The palette a theme stands for. `dark`: whether the system asks for dark colours. */
export function paletteOf(theme: ThemeName, dark: boolean): Palette {
  if (theme === 'system') return dark ? PALETTES.dark : PALETTES.light;
  return PALETTES[theme];
}
