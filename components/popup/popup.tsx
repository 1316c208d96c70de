import type { JSX } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { ArticleView } from '../article';
import { Notice, Toast } from '../controls';
import { FailureView, type Remedy } from '../failure';
import { Bar } from './bar';
import { Dock } from './dock';
import { keepPlace } from './place';
import type { PopupActions, PopupState, Reading } from './types';
import './popup.css';

/** The popup: the article between what can be done with it and what can be done with its page. */
export function Popup({ state, actions }: { state: PopupState; actions: PopupActions }): JSX.Element {
  const { view } = state;
  const remedies: Record<Remedy, () => void> = {
    retry: actions.retry,
    'show-anyway': actions.showAnyway,
    'open-options': actions.options,
  };
  return (
    <div class="popup">
      <Bar view={view} actions={actions} />
      <main class={`popup__main popup__main--${view.kind}`}>
        {view.kind === 'working' && <Working />}
        {view.kind === 'article' && <Reader reading={view.reading} onScroll={actions.scrolled} />}
        {view.kind === 'failed' && (
          <FailureView failure={view.failure} onRemedy={(remedy) => remedies[remedy]()} />
        )}
      </main>
      <Dock state={state} actions={actions} />
      <Toast words={state.toast} />
    </div>
  );
}

function Working(): JSX.Element {
  return (
    <div class="working" role="status">
      <span class="working__line" aria-hidden="true" />
      <h1 class="working__words">{i18n.t('popup.working')}</h1>
    </div>
  );
}

function Reader({
  reading,
  onScroll,
}: {
  reading: Reading;
  onScroll: (fraction: number) => void;
}): JSX.Element {
  useLayoutEffect(() => {
    const leaving = new AbortController();
    keepPlace(
      document.scrollingElement ?? document.documentElement,
      reading.scroll,
      onScroll,
      leaving.signal,
    );
    return () => leaving.abort();
  }, [reading, onScroll]);
  return (
    <>
      {!reading.kept && (
        <Notice icon="alert" tone="bad">
          {i18n.t('popup.notKept')}
        </Notice>
      )}
      <ArticleView article={reading.article} newTab />
    </>
  );
}
