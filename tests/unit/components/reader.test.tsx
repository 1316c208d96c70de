import { render } from 'preact';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createReader, Reader, type ReaderActions } from '../../../components/reader';
import type { ReaderDoor } from '../../../components/reader/model';
import { sampleArticle } from './article-sample';
import { speak } from './messages';
import { recorder } from './recorder';
import { sampleSettings } from './settings-sample';

beforeAll(() => speak('en'));

describe('Reader', () => {
  const show = (view: Parameters<typeof Reader>[0]['view']) => {
    const place = document.createElement('div');
    const look = { theme: 'system', textSize: 20 } as const;
    render(<Reader view={view} look={look} toast="" actions={recorder<ReaderActions>()} />, place);
    return place;
  };

  it('links an article that was dropped to its original', () => {
    const place = show({ kind: 'dropped', url: 'https://www.harbourpost.example/ferry' });
    expect(place.querySelector<HTMLAnchorElement>('main a')?.href).toBe(
      'https://www.harbourpost.example/ferry',
    );
  });

  it.each([null, 'javascript:alert(1)', 'https://'])('links nothing where the address gives %s', (url) => {
    const place = show({ kind: 'dropped', url });
    expect(place.querySelector('main a')).toBeNull();
    expect(place.querySelector('[role=alert]')?.textContent).toContain('no longer kept');
  });

  it('offers the original above and below the article', () => {
    const place = show({ kind: 'article', article: sampleArticle() });
    const links = [...place.querySelectorAll<HTMLAnchorElement>('.tools a, .reader__origin a')];
    expect(links.map((link) => link.href)).toEqual(Array(2).fill('https://www.harbourpost.example/ferry'));
  });
});

describe('the reader page', () => {
  let print: ReturnType<typeof vi.spyOn>;
  beforeEach(() => {
    print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    history.replaceState(null, '', '/reader.html?id=a&print=1');
  });

  afterEach(() => vi.restoreAllMocks());

  function reader(found: Awaited<ReturnType<ReaderDoor['readArticleFromAddress']>>) {
    const door: ReaderDoor = {
      readArticleFromAddress: async () => found,
      getSettings: async () => ({ settings: sampleSettings({ theme: 'sepia' }) }),
      watchSettings: vi.fn(),
      updateSettings: vi.fn(async (change) => ({ ok: true as const, value: change(sampleSettings()) })),
      openOptions: vi.fn(),
      copyText: vi.fn(async () => true),
    };
    const wear = vi.fn();
    return { door, wear, ...createReader(door, window, wear, new AbortController().signal) };
  }

  it('shows the article under its headline, in the chosen look', async () => {
    const { props, start, wear } = reader({ article: sampleArticle(), url: null, print: false });
    await start();
    expect(props.value.view.kind).toBe('article');
    expect(document.title).toBe('The ferry that came back');
    expect(wear).toHaveBeenCalledWith(expect.objectContaining({ theme: 'sepia', textSize: 20 }));
    expect(print).not.toHaveBeenCalled();
  });

  it('prints once where the address asks for it', async () => {
    const { start } = reader({ article: sampleArticle(), url: null, print: true });
    await start();
    expect(print).toHaveBeenCalledOnce();
    expect(location.search, 'A reload does not print again.').toBe('?id=a');
  });

  it('says that the article was dropped, and prints nothing', async () => {
    const { props, start } = reader({ article: null, url: 'https://a.example/', print: true });
    await start();
    expect(props.value.view).toEqual({ kind: 'dropped', url: 'https://a.example/' });
    expect(print).not.toHaveBeenCalled();
  });

  it('applies a look at once and stores it', async () => {
    const { props, start, wear, door } = reader({ article: sampleArticle(), url: null, print: false });
    await start();
    props.value.actions.setTextSize(28);
    expect(wear).toHaveBeenLastCalledWith(expect.objectContaining({ theme: 'sepia', textSize: 28 }));
    expect(props.value.look.textSize).toBe(28);
    expect(door.updateSettings).toHaveBeenCalledOnce();
  });
});
