import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { Button, Icon, Mark, TextSize, ThemeChoice } from '../controls';
import type { ReaderProps } from './types';
import './tools.css';

/** The line above the article: the original, copying, printing, and how the text looks. */
export function Tools({ view, look, actions }: Pick<ReaderProps, 'view' | 'look' | 'actions'>): JSX.Element {
  const original = view.kind === 'article' ? (view.article.canonicalUrl ?? view.article.url) : null;
  return (
    <header class="tools">
      <span class="tools__name">
        <Mark />
        <span>{i18n.t('appName')}</span>
      </span>
      <div class="tools__row">
        {original && (
          <>
            <a class="button button--quiet" href={original} rel="noopener noreferrer">
              <Icon name="link" />
              <span>{i18n.t('reader.original')}</span>
            </a>
            <Button kind="quiet" icon="copy" compact onClick={actions.copy}>
              {i18n.t('actions.copy')}
            </Button>
            <Button kind="quiet" icon="print" compact onClick={actions.print}>
              {i18n.t('actions.print')}
            </Button>
          </>
        )}
        <Button kind="quiet" icon="options" compact onClick={actions.options}>
          {i18n.t('actions.options')}
        </Button>
        <button
          type="button"
          class="button button--quiet tools__look"
          popovertarget="look"
          aria-label={i18n.t('look.open')}
          title={i18n.t('look.open')}
        >
          <span aria-hidden="true">Aa</span>
        </button>
      </div>
      <section class="look" id="look" popover="auto" aria-label={i18n.t('look.open')}>
        <ThemeChoice theme={look.theme} onChange={actions.setTheme} />
        <TextSize size={look.textSize} onChange={actions.setTextSize} />
      </section>
    </header>
  );
}
