import { readyStateOf } from './native';
import type { World } from './types';

/**
 * Asks whether the page may have been seen. By a frame of its own and not by the browser's record of paints, which is
 * written only after the picture is on the screen, some frames late.
 */
export function watchPaint(
  { document, view }: Pick<World, 'document' | 'view'>,
  signal: AbortSignal,
): () => boolean {
  // A script that came late cannot know what was drawn before.
  let painted = readyStateOf(document) !== 'loading' || view.performance.getEntriesByType('paint').length > 0;
  if (!painted) {
    const frame = view.requestAnimationFrame(() => {
      painted = true;
    });
    signal.addEventListener('abort', () => view.cancelAnimationFrame(frame));
  }
  return () => painted;
}
