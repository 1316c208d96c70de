import type { Result } from '../../utils/browser/failures';
import type { Settings } from '../../utils/settings/schema';

interface Store {
  getSettings(): Promise<{ settings: Settings }>;
  updateSettings(change: (settings: Settings) => Settings): Promise<Result<Settings>>;
}

/**
 * Shows changes of the settings at once and stores them behind. While one is on its way, what the store tells is older
 * than what is shown (a slider that is dragged makes a change at every step), so it is not listened to.
 * @param show puts settings on the screen
 */
export function createChanger(store: Store, show: (settings: Settings) => void) {
  let underway = 0;
  return {
    /** @returns whether it was stored; where not, what is stored is shown again. */
    async change(shown: Settings, make: (settings: Settings) => Settings): Promise<boolean> {
      underway += 1;
      show(make(shown));
      const result = await store.updateSettings(make);
      underway -= 1;
      if (!result.ok) show((await store.getSettings()).settings);
      else if (underway === 0) show(result.value);
      return result.ok;
    },
    /** To be called with what the store tells by itself. */
    heard(settings: Settings): void {
      if (underway === 0) show(settings);
    },
  };
}
