/** Milliseconds between two notes of the place read to: the popup may close at any moment, without a warning. */
const NOTE_EVERY = 150;

/** What a reader does to move; until then, pictures that arrive must not move the place that was restored. */
const MOVES = ['wheel', 'keydown', 'pointerdown', 'touchstart'] as const;

/**
 * Brings a scroller back to where it was left and reports where it is read to.
 * @param fraction 0 to 1 of what can be scrolled
 * @param moved called with the fraction, at most every 150 ms
 */
export function keepPlace(
  scroller: Element,
  fraction: number,
  moved: (fraction: number) => void,
  signal: AbortSignal,
): void {
  const page = scroller.ownerDocument;
  const room = (): number => scroller.scrollHeight - scroller.clientHeight;
  const restore = (): void => {
    scroller.scrollTop = fraction * room();
  };
  const settled = new AbortController();
  const untilMoved = AbortSignal.any([signal, settled.signal]);
  restore();
  page.addEventListener('load', restore, { capture: true, signal: untilMoved });
  for (const move of MOVES)
    page.addEventListener(move, () => settled.abort(), { once: true, passive: true, signal: untilMoved });

  let timer: ReturnType<typeof setTimeout> | undefined;
  const note = (): void => {
    timer = undefined;
    if (settled.signal.aborted && room() > 0) moved(Math.min(1, Math.max(0, scroller.scrollTop / room())));
  };
  page.addEventListener('scroll', () => (timer ??= setTimeout(note, NOTE_EVERY)), { passive: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
