import { render } from 'preact';
import { beforeAll, describe, expect, it } from 'vitest';
import { Options, type OptionsActions, type OptionsState } from '../../../components/options';
import { CATEGORY_WORDS } from '../../../components/options/category-words';
import { CATEGORIES } from '../../../utils/clutter/categories';
import { speak } from './messages';
import { recorder } from './recorder';
import { sampleSettings } from './settings-sample';

beforeAll(() => speak('en'));

const PATTERN = '*://*.example.org/*';
const settings = sampleSettings({ sites: [{ pattern: PATTERN, action: 'clean', categories: {} }] });
const settled = () => new Promise((resolve) => setTimeout(resolve));

function show(changes: Partial<OptionsState> = {}) {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  const actions = recorder<OptionsActions>();
  const state: OptionsState = {
    settings,
    granted: new Set([PATTERN]),
    problem: null,
    toast: '',
    importError: null,
    lists: [],
    ...changes,
  };
  render(<Options state={state} actions={actions} />, place);
  const button = (name: string) =>
    [...place.querySelectorAll('button')].find(
      (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
    );
  const type = async (field: HTMLInputElement | null, words: string) => {
    expect(field).not.toBeNull();
    field!.value = words;
    field!.dispatchEvent(new Event('input', { bubbles: true }));
    await settled();
    field!.form?.requestSubmit();
    await settled();
  };
  return { place, actions, button, type };
}

describe('Options: sites', () => {
  it('adds what is typed, within the submitting event, as a pattern for the whole site', async () => {
    const { place, actions, type } = show();
    await type(place.querySelector('.sites__add input'), 'news.example.net');
    expect(actions.addSite).toHaveBeenCalledWith('*://*.news.example.net/*', 'clean');
  });

  it('says what is wrong, and adds nothing', async () => {
    const { place, actions, type } = show();
    const field = place.querySelector<HTMLInputElement>('.sites__add input');
    await type(field, 'example.net:8080');
    expect(place.querySelector('.sites__add [role=alert]')?.textContent).toContain('port');
    expect(field?.getAttribute('aria-invalid')).toBe('true');
    await type(field, 'example.org');
    expect(place.querySelector('.sites__add [role=alert]')?.textContent).toBe(
      'This site is already in the list.',
    );
    expect(actions.addSite).not.toHaveBeenCalled();
  });

  it('changes, removes and edits a rule', async () => {
    const { place, actions, button, type } = show();
    const choice = place.querySelector<HTMLSelectElement>('.sites select');
    choice!.value = 'never';
    choice!.dispatchEvent(new Event('change', { bubbles: true }));
    expect(actions.setAction).toHaveBeenCalledWith(PATTERN, 'never');
    button(`Remove ${PATTERN}`)?.click();
    expect(actions.removeSite).toHaveBeenCalledWith(PATTERN);
    button(`Edit ${PATTERN}`)?.click();
    await settled();
    await type(place.querySelector('.sites input'), '*://example.org/news/*');
    expect(actions.editSite).toHaveBeenCalledWith(PATTERN, '*://example.org/news/*');
  });

  it('shows a rule that waits for permission, and asks again', () => {
    const { place, actions, button } = show({ granted: new Set() });
    expect(place.querySelector('.sites__status--waiting')?.textContent).toContain('Waiting');
    button(`Ask again for ${PATTERN}`)?.click();
    expect(actions.askAgain).toHaveBeenCalledWith(PATTERN);
    expect(show().place.querySelector('.sites__status--waiting')).toBeNull();
  });
});

describe('Options: the rest', () => {
  it('describes every category, and switches it', () => {
    const { place, actions } = show();
    for (const { id } of CATEGORIES) {
      const box = place.querySelector<HTMLInputElement>(`#category-${id}`);
      expect(box?.closest('label')?.textContent).toBe(CATEGORY_WORDS[id].name() + CATEGORY_WORDS[id].hint());
      const on = box?.checked;
      box?.click();
      expect(actions.setCategory).toHaveBeenLastCalledWith(id, !on);
    }
  });

  it('changes theme and text size', () => {
    const { place, actions } = show();
    place.querySelector<HTMLInputElement>('input[value=sepia]')?.click();
    expect(actions.setTheme).toHaveBeenCalledWith('sepia');
    const size = place.querySelector<HTMLInputElement>('#text-size');
    size!.value = '26';
    size!.dispatchEvent(new Event('input', { bubbles: true }));
    expect(actions.setTextSize).toHaveBeenCalledWith(26);
  });

  it('reports damaged settings until they are dismissed', () => {
    const { place, actions, button } = show({ problem: { raw: {}, detail: '' } });
    expect(place.querySelector('[role=alert]')?.textContent).toContain('could not be read');
    button('Download the old settings')?.click();
    button('Dismiss')?.click();
    expect(actions.downloadProblem).toHaveBeenCalledOnce();
    expect(actions.dismissProblem).toHaveBeenCalledOnce();
    expect(show().place.querySelector('[role=alert]')).toBeNull();
  });

  it('shows why an import changed nothing', () => {
    const { place } = show({ importError: 'This file holds no Lede settings.' });
    expect(place.querySelector('[role=alert]')?.textContent).toBe('This file holds no Lede settings.');
  });

  it('says that everything is paused, and resumes', () => {
    const { actions, button } = show({ settings: { ...settings, paused: true } });
    button('Resume')?.click();
    expect(actions.resume).toHaveBeenCalledOnce();
  });
});

describe('Options: what is hidden', () => {
  it('switches a category for one site', async () => {
    const { place, actions, button } = show();
    button(`What is hidden on ${PATTERN}`)?.click();
    await settled();
    expect(button(`What is hidden on ${PATTERN}`)?.getAttribute('aria-expanded')).toBe('true');
    const comments = place.querySelector<HTMLInputElement>(`[id="category-comments-${PATTERN}"]`);
    expect(comments?.checked, 'A site begins with what holds everywhere').toBe(false);
    comments?.click();
    expect(actions.setSiteCategory).toHaveBeenCalledWith(PATTERN, 'comments', true);
  });

  it('says where a site differs', async () => {
    const sites = [{ pattern: PATTERN, action: 'clean' as const, categories: { ad: false } }];
    const { place, button } = show({ settings: sampleSettings({ sites }) });
    button(`What is hidden on ${PATTERN}`)?.click();
    await settled();
    const ad = place.querySelector<HTMLInputElement>(`[id="category-ad-${PATTERN}"]`);
    expect(ad?.checked).toBe(false);
    expect(ad?.closest('label')?.textContent).toContain('Different on this site');
  });

  it('switches the count off', () => {
    const { place, actions } = show();
    place.querySelector<HTMLInputElement>('#count')?.click();
    expect(actions.setCount).toHaveBeenCalledWith(false);
  });

  it('says which lists there are, of when and under which licence', () => {
    const list = {
      id: 'tarn',
      title: 'Tarn list',
      version: '3.1',
      date: '2026-02-03',
      licence: 'CC0',
      homepage: 'https://lists.example/tarn',
      selectors: 7,
    };
    const { place } = show({ lists: [list] });
    const row = place.querySelector('.lists__row');
    expect(row?.textContent).toBe('Tarn listVersion 3.1, 2026-02-03CC0');
    expect(row?.querySelector('a')?.getAttribute('href')).toBe('https://lists.example/tarn');
  });
});
