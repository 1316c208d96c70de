import { describe, expect, it, vi } from 'vitest';
import { createChanger } from '../../../components/controls/changing';
import type { Result } from '../../../utils/browser/failures';
import type { Settings } from '../../../utils/settings/schema';
import { sampleSettings } from './settings-sample';

const sized = (textSize: number) => (settings: Settings) => ({ ...settings, textSize });

/** A store that answers when it is told to. */
function slowStore() {
  const answers: ((result: Result<Settings>) => void)[] = [];
  return {
    answers,
    getSettings: async () => ({ settings: sampleSettings() }),
    updateSettings: () => new Promise<Result<Settings>>((resolve) => answers.push(resolve)),
  };
}

describe('createChanger', () => {
  it('shows a change at once, and never an older state while changes are underway', async () => {
    const store = slowStore();
    const show = vi.fn<(settings: Settings) => void>();
    const changer = createChanger(store, show);
    const first = changer.change(sampleSettings(), sized(21));
    const second = changer.change(sampleSettings({ textSize: 21 }), sized(22));
    store.answers[0]?.({ ok: true, value: sampleSettings({ textSize: 21 }) });
    await first;
    changer.heard(sampleSettings({ textSize: 21 }));
    store.answers[1]?.({ ok: true, value: sampleSettings({ textSize: 22 }) });
    await second;
    changer.heard(sampleSettings({ textSize: 30 }));
    expect(show.mock.calls.map(([settings]) => settings.textSize)).toEqual([21, 22, 22, 30]);
  });

  it('returns to what is stored where a change was not', async () => {
    const store = slowStore();
    const show = vi.fn<(settings: Settings) => void>();
    const done = createChanger(store, show).change(sampleSettings(), sized(21));
    store.answers[0]?.({ ok: false, failure: { code: 'storage-full' } });
    expect(await done).toBe(false);
    expect(show.mock.calls.map(([settings]) => settings.textSize)).toEqual([21, 20]);
  });
});
