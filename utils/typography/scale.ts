/**
 * Sizes offered for running text, CSS px. Below 14 a serif breaks up on ordinary screens; above 32 a line of the
 * column holds fewer than 45 characters on a laptop.
 */
export const TEXT_SIZE = { min: 14, max: 32, step: 1, usual: 20 } as const;

/** The popup is read at arm's length beside the page, in a column of 500 px: 20 px there would be 50 characters a line. */
export const POPUP_SCALE = 0.87;

/** Brings any number into the range that is offered. */
export function clampTextSize(size: number): number {
  return Math.min(TEXT_SIZE.max, Math.max(TEXT_SIZE.min, Math.round(size)));
}
