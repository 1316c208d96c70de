import { render } from 'preact';
import { beforeAll, describe, expect, it } from 'vitest';
import { Popup } from '../../../components/popup';
import type { PopupActions, PopupState, SiteState } from '../../../components/popup/types';
import { sampleArticle } from './article-sample';
import { speak } from './messages';
import { recorder } from './recorder';

beforeAll(() => speak('en'));

const site = (state: SiteState['state']): SiteState => ({
  name: 'x.example',
  pattern: '*://*.x.example/*',
  state,
  rule: null,
});

const STATE: PopupState = {
  view: { kind: 'article', reading: { article: sampleArticle(), id: 'a', kept: true, scroll: 0 } },
  clean: { state: 'off', hidden: [] },
  site: site('none'),
  paused: false,
  toast: '',
};

function show(changes: Partial<PopupState> = {}) {
  const place = document.createElement('div');
  const actions = recorder<PopupActions>();
  render(<Popup state={{ ...STATE, ...changes }} actions={actions} />, place);
  const names = [...place.querySelectorAll('button')].map((button) => button.ariaLabel ?? button.textContent);
  const press = (name: string): void => {
    const button = [...place.querySelectorAll('button')].find(
      (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
    );
    expect(button, `There is a button "${name}".`).toBeDefined();
    button?.click();
  };
  return { place, actions, names, press };
}

describe('Popup', () => {
  it.each([
    ['Open full page', 'openReader'],
    ['Copy as text', 'copy'],
    ['Print', 'print'],
    ['Options', 'options'],
    ['Clean this page', 'clean'],
    ['Always clean this site', 'alwaysClean'],
    ['Never on this site', 'never'],
  ] as const)('does what "%s" says', (name, action) => {
    const { press, actions } = show();
    press(name);
    expect(actions[action]).toHaveBeenCalledOnce();
  });

  it('pauses and resumes', () => {
    const running = show();
    running.press('Pause everywhere');
    expect(running.actions.setPaused).toHaveBeenCalledWith(true);
    const paused = show({ paused: true });
    expect(paused.place.textContent).toContain('Paused everywhere');
    paused.press('Resume');
    expect(paused.actions.setPaused).toHaveBeenCalledWith(false);
  });

  it('says how much was hidden and offers to show it', () => {
    const hidden = [1, 2, 3].map((n) => ({ category: 'ad' as const, rule: 'slot', selector: `#ad${n}` }));
    const { place, press, actions } = show({ clean: { state: 'cleaned', hidden } });
    expect(place.querySelector('.dock__count')?.textContent).toBe('3 hidden');
    press('Show everything');
    expect(actions.showEverything).toHaveBeenCalledOnce();
  });

  it.each([
    ['clean', 'Stop cleaning this site', 'stopCleaning'],
    ['waiting', 'Ask again', 'askAgain'],
    ['never', 'Allow on this site again', 'allowAgain'],
  ] as const)('offers what a site under the rule "%s" needs', (state, name, action) => {
    const { press, actions } = show({ site: site(state) });
    press(name);
    expect(actions[action]).toHaveBeenCalledOnce();
  });

  it('offers nothing for the site of a page that no rule can name', () => {
    const { place } = show({ site: null, clean: { state: 'cannot', hidden: [] } });
    expect(place.textContent).not.toMatch(/this site|Clean this page/);
  });

  it('says that it works', () => {
    const { place } = show({ view: { kind: 'working' } });
    expect(place.querySelector('[role=status]')?.textContent).toBe('Reading the page…');
  });

  it('offers no full page of an article that could not be kept, and says why', () => {
    const { place } = show({
      view: { kind: 'article', reading: { article: sampleArticle(), id: 'a', kept: false, scroll: 0 } },
    });
    expect(place.querySelector('[role=alert]')?.textContent).toContain('no room left');
    expect(place.querySelector<HTMLButtonElement>('.bar .button--main')?.disabled).toBe(true);
  });
});
