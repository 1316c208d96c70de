import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { Button, Mark } from '../controls';
import type { PopupActions, View } from './types';
import './bar.css';

/** What can be done with the article. */
export function Bar({ view, actions }: { view: View; actions: PopupActions }): JSX.Element {
  return (
    <header class="bar">
      <span class="bar__name">
        <Mark />
        <span>{i18n.t('appName')}</span>
      </span>
      <div class="bar__tools">
        {view.kind === 'article' && (
          <>
            <Button kind="quiet" icon="copy" compact onClick={actions.copy}>
              {i18n.t('actions.copy')}
            </Button>
            <Button kind="quiet" icon="print" compact disabled={!view.reading.kept} onClick={actions.print}>
              {i18n.t('actions.print')}
            </Button>
          </>
        )}
        <Button kind="quiet" icon="options" compact onClick={actions.options}>
          {i18n.t('actions.options')}
        </Button>
        {view.kind === 'article' && (
          <Button kind="main" icon="page" disabled={!view.reading.kept} onClick={actions.openReader}>
            {i18n.t('actions.openReader')}
          </Button>
        )}
      </div>
    </header>
  );
}
