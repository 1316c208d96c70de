import { type ReadonlySignal, signal } from '@preact/signals';

/** Milliseconds a toast stays: fifteen words at 240 a minute. */
const STAY = 3750;

/** Words shown for a moment: `words` is empty before and after. */
export function createToast(): { words: ReadonlySignal<string>; say: (words: string) => void } {
  const words = signal('');
  let silence: ReturnType<typeof setTimeout> | undefined;
  const say = (said: string): void => {
    clearTimeout(silence);
    words.value = said;
    silence = setTimeout(() => {
      words.value = '';
    }, STAY);
  };
  return { words, say };
}
