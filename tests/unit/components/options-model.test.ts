import { beforeAll, describe, expect, it, vi } from 'vitest';
import { createOptions, writeSettings } from '../../../components/options';
import type { OptionsDoor } from '../../../components/options/model';
import type { Settings } from '../../../utils/settings/schema';
import { speak } from './messages';
import { sampleSettings } from './settings-sample';

beforeAll(() => speak('en'));

async function options(answers: Partial<OptionsDoor> = {}) {
  let stored: Settings = sampleSettings();
  const door: OptionsDoor = {
    addSite: vi.fn(async () => 'granted' as const),
    editSite: vi.fn(async () => undefined),
    removeSite: vi.fn(async () => undefined),
    requestPattern: vi.fn(async () => false),
    sitePermissions: vi.fn(async () => new Set<string>()),
    watchPermissions: vi.fn(),
    getSettings: vi.fn(async () => ({ settings: stored, problem: { raw: { theme: 9 }, detail: 'theme' } })),
    watchSettings: vi.fn(),
    updateSettings: vi.fn(async (change) => {
      stored = change(stored);
      return { ok: true as const, value: stored };
    }),
    dismissSettingsProblem: vi.fn(async () => undefined),
    aboutLists: vi.fn(async () => []),
    ...answers,
  };
  const wear = vi.fn();
  const save = vi.fn();
  const model = createOptions(door, wear, save, new AbortController().signal);
  expect(model.state.value).toBeNull();
  await model.start();
  return { door, wear, save, ...model, stored: () => stored };
}

describe('the options page', () => {
  it('applies a change at once and stores it', async () => {
    const { actions, state, wear, stored } = await options();
    actions.setTheme('black');
    expect(state.value?.settings.theme).toBe('black');
    expect(wear).toHaveBeenLastCalledWith(expect.objectContaining({ theme: 'black' }));
    actions.setCategory('comments', true);
    await vi.waitFor(() =>
      expect(stored()).toMatchObject({ theme: 'black', categories: { comments: true } }),
    );
  });

  it('says when a change could not be stored', async () => {
    const { actions, state } = await options({
      updateSettings: async () => ({ ok: false, failure: { code: 'storage-full' } }),
    });
    actions.setTextSize(22);
    await vi.waitFor(() => expect(state.value?.toast).toBe('The change could not be saved.'));
  });

  it('asks for a site within the click and tells the answer', async () => {
    const { actions, state, door } = await options({ addSite: vi.fn(async () => 'denied' as const) });
    actions.addSite('*://a.example/*', 'clean');
    expect(door.addSite, 'Nothing may be awaited before permissions.request.').toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(state.value?.toast).toContain('*://a.example/* waits'));
  });

  it('imports a good file and refuses a bad one', async () => {
    const { actions, state, stored } = await options();
    actions.importSettings(new Blob(['{']));
    await vi.waitFor(() => expect(state.value?.importError).toContain('JSON'));
    actions.importSettings(new Blob([writeSettings(sampleSettings({ textSize: 30 }))]));
    await vi.waitFor(() => expect(stored().textSize).toBe(30));
    expect(state.value?.importError).toBeNull();
  });

  it('hands out the settings, and the damaged ones before they go', async () => {
    const { actions, state, save, door } = await options();
    actions.exportSettings();
    expect(save).toHaveBeenCalledWith('lede-settings.json', writeSettings(sampleSettings()));
    actions.downloadProblem();
    expect(save).toHaveBeenLastCalledWith(expect.any(String), JSON.stringify({ theme: 9 }, null, 2));
    actions.dismissProblem();
    expect(state.value?.problem).toBeNull();
    expect(door.dismissSettingsProblem).toHaveBeenCalledOnce();
  });
});
