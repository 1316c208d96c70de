/** How Lede's own pages look: colours, sizes, and how they are there before the first paint. */
export {
  applyLook,
  keepLook,
  type Look,
  paletteStyle,
  recallLook,
  rememberLook,
  startLook,
  USUAL_LOOK,
} from './look';
export { PALETTES, type Palette, type PaletteName, paletteOf, type ThemeName } from './palettes';
export { clampTextSize, POPUP_SCALE, TEXT_SIZE } from './scale';
