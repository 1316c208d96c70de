import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { Button, type IconName, Notice } from '../controls';
import type { CleanStatus, PopupActions, PopupState, SiteState } from './types';
import './dock.css';

interface SiteButton {
  icon: IconName;
  words: () => string;
  act: 'alwaysClean' | 'stopCleaning' | 'never' | 'allowAgain';
}

const ALWAYS: SiteButton = { icon: 'always', words: () => i18n.t('popup.alwaysClean'), act: 'alwaysClean' };
const STOP: SiteButton = { icon: 'always', words: () => i18n.t('popup.stopCleaning'), act: 'stopCleaning' };
const NEVER: SiteButton = { icon: 'never', words: () => i18n.t('popup.never'), act: 'never' };
const ALLOW: SiteButton = { icon: 'never', words: () => i18n.t('popup.allowAgain'), act: 'allowAgain' };

/** What is offered for a site, by the rule that holds there. */
const SITE_BUTTONS: Record<SiteState['state'], readonly SiteButton[]> = {
  none: [ALWAYS, NEVER],
  clean: [STOP, NEVER],
  waiting: [STOP, NEVER],
  never: [ALLOW],
};

/** What can be done with the page itself and its site. */
export function Dock({ state, actions }: { state: PopupState; actions: PopupActions }): JSX.Element {
  const { clean, site, paused } = state;
  return (
    <section class="dock" aria-label={i18n.t('popup.page')}>
      {paused && (
        <Notice icon="pause" actions={<Resume actions={actions} />}>
          {i18n.t('popup.paused')}
        </Notice>
      )}
      {!paused && site?.state === 'waiting' && (
        <Notice
          icon="waiting"
          actions={<Button onClick={actions.askAgain}>{i18n.t('actions.askAgain')}</Button>}
        >
          {i18n.t('popup.waiting', [site.name])}
        </Notice>
      )}
      <div class="dock__row">
        <div class="dock__main">
          {clean && clean.state !== 'cannot' && <Page clean={clean} actions={actions} />}
          {site &&
            SITE_BUTTONS[site.state].map(({ icon, words, act }) => (
              <Button key={act} kind="quiet" icon={icon} onClick={actions[act]}>
                {words()}
              </Button>
            ))}
        </div>
        {!paused && (
          <Button kind="quiet" icon="pause" compact onClick={() => actions.setPaused(true)}>
            {i18n.t('popup.pause')}
          </Button>
        )}
      </div>
    </section>
  );
}

function Resume({ actions }: { actions: PopupActions }): JSX.Element {
  return (
    <Button icon="resume" onClick={() => actions.setPaused(false)}>
      {i18n.t('popup.resume')}
    </Button>
  );
}

/** Cleaning this very page, or undoing it. */
function Page({ clean, actions }: { clean: CleanStatus; actions: PopupActions }): JSX.Element {
  const done = clean.state === 'cleaned';
  return (
    <>
      {done ? (
        <Button kind="quiet" icon="show" onClick={actions.showEverything}>
          {i18n.t('popup.showEverything')}
        </Button>
      ) : (
        <Button kind="quiet" icon="clean" disabled={clean.state === 'working'} onClick={actions.clean}>
          {clean.state === 'working' ? i18n.t('popup.cleaning') : i18n.t('popup.clean')}
        </Button>
      )}
      <span class="dock__count" role="status">
        {done && i18n.t('popup.hidden', clean.hidden.length)}
      </span>
    </>
  );
}
