import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { dismissSettingsProblem, getSettings, updateSettings, watchSettings } from '../../../utils/browser';
import { SettingsSchema } from '../../../utils/settings/schema';
import { fakeRest } from './fake';

const fresh = v.parse(SettingsSchema, {});
const put = (settings: unknown, meta?: unknown) =>
  browser.storage.local.set({ settings, ...(meta ? { settings$: meta } : {}) });

beforeEach(() => {
  fakeRest();
});

describe('the settings', () => {
  it('are the defaults until something is chosen', async () => {
    expect(await getSettings()).toEqual({ settings: fresh, problem: null });
  });

  it('are what was chosen', async () => {
    const changed = await updateSettings((now) => ({ ...now, theme: 'sepia' }));
    expect(changed).toEqual({ ok: true, value: { ...fresh, theme: 'sepia' } });
    expect((await getSettings()).settings.theme).toBe('sepia');
  });

  it('get defaults for what an older Lede did not know', async () => {
    await put({ paused: true, categories: { ad: false } });
    expect((await getSettings()).settings).toEqual({
      ...fresh,
      paused: true,
      categories: { ...fresh.categories, ad: false },
    });
  });

  it('lose no change when several are made at once', async () => {
    await Promise.all(
      Array.from({ length: 10 }, (_, step) =>
        updateSettings((now) => ({ ...now, textSize: now.textSize + 1, paused: step === 9 })),
      ),
    );
    expect((await getSettings()).settings).toEqual({ ...fresh, textSize: 30, paused: true });
  });

  it('refuse what the schema refuses, and stay as they are', async () => {
    const refused = await updateSettings((now) => ({ ...now, textSize: 400 }));
    expect(refused).toMatchObject({ ok: false, failure: { code: 'unexpected' } });
    expect((await getSettings()).settings).toEqual(fresh);
  });

  it('say where there is no room', async () => {
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    const refused = await updateSettings((now) => ({ ...now, paused: true }));
    expect(refused).toMatchObject({ ok: false, failure: { code: 'storage-full' } });
  });

  it('are told to who watches, until it ends', async () => {
    const ending = new AbortController();
    const changed = vi.fn();
    watchSettings(changed, ending.signal);
    await updateSettings((now) => ({ ...now, paused: true }));
    expect(changed).toHaveBeenCalledExactlyOnceWith({ ...fresh, paused: true });
    ending.abort();
    await updateSettings((now) => ({ ...now, paused: false }));
    expect(changed).toHaveBeenCalledTimes(1);
  });
});

describe('damaged settings', () => {
  const damaged = { sites: [{ pattern: 'example.org', action: 'clean' }] };

  it('are set aside and told of until they are dismissed', async () => {
    await put(damaged);
    const { settings, problem } = await getSettings();
    expect(settings).toEqual(fresh);
    expect(problem).toEqual({ raw: damaged, detail: 'sites.0.pattern: not a match pattern' });
    expect((await getSettings()).problem, 'told again').toEqual(problem);
    await dismissSettingsProblem();
    expect((await getSettings()).problem).toBeNull();
  });

  it('do not keep from changing settings, and are not lost by it', async () => {
    await put('nonsense');
    expect((await updateSettings((now) => ({ ...now, paused: true }))).ok).toBe(true);
    const { settings, problem } = await getSettings();
    expect(settings.paused).toBe(true);
    expect(problem?.raw).toBe('nonsense');
  });

  it('are all in the report where it happened twice', async () => {
    await put('one');
    await getSettings();
    await put('two');
    expect((await getSettings()).problem?.raw).toEqual(['one', 'two']);
  });

  it('stay where they are while there is no room to set them aside', async () => {
    await put(damaged);
    const set = vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('quota'));
    expect(await getSettings()).toMatchObject({ settings: fresh, problem: { raw: damaged } });
    set.mockRestore();
    expect((await browser.storage.local.get('settings')).settings).toEqual(damaged);
  });

  it('are those of a newer Lede too: an older one would drop what it does not know', async () => {
    const newer = { paused: true, colours: 'many' };
    await put(newer, { v: 99 });
    const { settings, problem } = await getSettings();
    expect(settings).toEqual(fresh);
    expect(problem).toEqual({ raw: newer, detail: 'They were written by a newer Lede (form 99).' });
    expect((await updateSettings((now) => now)).ok, 'and then all is well').toBe(true);
    expect((await getSettings()).problem?.raw).toEqual(newer);
  });
});
