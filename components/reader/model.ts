import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { i18n } from '#i18n';
import type { Result } from '../../utils/browser/failures';
import type { Settings } from '../../utils/settings/schema';
import { type Look, recallLook } from '../../utils/typography';
import type { SafeArticle } from '../article';
import { plainText } from '../article/plain-text';
import { createChanger } from '../controls/changing';
import { createToast } from '../controls/toast';
import { printWhole } from './print';
import type { ReaderProps, ReaderView } from './types';

/** What the reader page asks of the browser. */
export interface ReaderDoor {
  readArticleFromAddress(
    address: Location,
  ): Promise<{ article: SafeArticle | null; url: string | null; print: boolean }>;
  getSettings(): Promise<{ settings: Settings }>;
  watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void;
  updateSettings(change: (settings: Settings) => Settings): Promise<Result<Settings>>;
  openOptions(): void;
  copyText(text: string): Promise<boolean>;
}

/** State of the reader page. `wear` puts a look on the page. */
export function createReader(
  door: ReaderDoor,
  page: Window,
  wear: (look: Look) => void,
  ending: AbortSignal,
): { props: ReadonlySignal<ReaderProps>; start(): Promise<void> } {
  const view = signal<ReaderView>({ kind: 'loading' });
  const settings = signal<Settings | null>(null);
  const look = computed<Look>(() => settings.value ?? recallLook(page));
  const { words, say } = createToast();

  const changer = createChanger(door, (now) => {
    settings.value = now;
    wear(now);
  });
  const choose = (chosen: Partial<Look>): void => {
    if (settings.value) void changer.change(settings.value, (now) => ({ ...now, ...chosen }));
  };
  const actions: ReaderProps['actions'] = {
    copy: () => {
      if (view.value.kind !== 'article') return;
      void door
        .copyText(plainText(view.value.article))
        .then((done) => say(done ? i18n.t('actions.copied') : i18n.t('actions.copyFailed')));
    },
    print: () => void printWhole(page),
    options: () => door.openOptions(),
    setTheme: (theme) => choose({ theme }),
    setTextSize: (textSize) => choose({ textSize }),
  };

  async function start(): Promise<void> {
    door.watchSettings(changer.heard, ending);
    void door.getSettings().then((kept) => changer.heard(kept.settings));
    const { article, url, print } = await door.readArticleFromAddress(page.location);
    view.value = article ? { kind: 'article', article } : { kind: 'dropped', url };
    page.document.title = article?.title || i18n.t('appName');
    if (article && print) {
      const address = new URL(page.location.href);
      address.searchParams.delete('print'); // reloading the page is not asking for another print
      page.history.replaceState(null, '', address);
      await printWhole(page);
    }
  }

  const props = computed(() => ({ view: view.value, look: look.value, toast: words.value, actions }));
  return { props, start };
}
