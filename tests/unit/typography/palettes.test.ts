import { describe, expect, it } from 'vitest';
import { THEMES } from '../../../utils/settings/schema';
import { PALETTES, type Palette, paletteOf } from '../../../utils/typography';

/** Relative luminance of `#rrggbb`, 0 to 1 (WCAG 2.2). */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, 1 to 21 (WCAG 2.2). */
function contrast(a: string, b: string): number {
  const [darker, lighter] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

type Colour = Exclude<keyof Palette, 'scheme'>;

const LEAST: readonly [Colour, Colour, number][] = [
  ['ink', 'paper', 7],
  ['ink', 'raised', 7],
  ['ink', 'mark', 7],
  ['quiet', 'paper', 7],
  ['quiet', 'raised', 7],
  ['accent', 'paper', 4.5],
  ['accent', 'raised', 4.5],
  ['danger', 'paper', 4.5],
  ['danger', 'raised', 4.5],
  ['onAccent', 'accent', 4.5],
  ['edge', 'paper', 3],
  ['edge', 'raised', 3],
];

describe.each(Object.entries(PALETTES))('theme %s', (_, palette: Palette) => {
  it.each(LEAST)('%s on %s has a contrast of at least %d', (front, back, least) => {
    expect(contrast(palette[front], palette[back])).toBeGreaterThanOrEqual(least);
  });

  it('names the scheme its paper belongs to', () => {
    expect(palette.scheme).toBe(luminance(palette.paper) > 0.5 ? 'light' : 'dark');
  });
});

describe('themes', () => {
  it('are those of the settings', () => {
    expect([...THEMES].sort()).toEqual(['system', ...Object.keys(PALETTES)].sort());
  });

  it('follow the system where asked', () => {
    expect(paletteOf('system', true)).toBe(PALETTES.dark);
    expect(paletteOf('system', false)).toBe(PALETTES.light);
    expect(paletteOf('sepia', true)).toBe(PALETTES.sepia);
  });
});
