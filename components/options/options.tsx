import type { ComponentChildren, JSX } from 'preact';
import { i18n } from '#i18n';
import { Button, Mark, Notice, Switch, Toast } from '../controls';
import { Clutter } from './clutter';
import { Lists } from './lists';
import { Reading } from './reading';
import { Sites } from './sites';
import { Transfer } from './transfer-view';
import type { OptionsActions, OptionsState } from './types';
import './options.css';

/** The options page. Everything applies at once; there is nothing to save. */
export function Options({ state, actions }: { state: OptionsState; actions: OptionsActions }): JSX.Element {
  const { settings, granted, problem, toast, importError, lists } = state;
  return (
    <main class="options">
      <header class="options__head">
        <Mark />
        <h1>{i18n.t('options.title')}</h1>
      </header>
      {problem && <Problem actions={actions} />}
      {settings.paused && <Paused actions={actions} />}
      <Section title={i18n.t('options.sites.title')} help={i18n.t('options.sites.help')}>
        <Sites sites={settings.sites} usual={settings.categories} granted={granted} actions={actions} />
      </Section>
      <Section title={i18n.t('options.clutter.title')} help={i18n.t('options.clutter.help')}>
        <Clutter chosen={settings.categories} onChange={actions.setCategory} />
        <Switch id="count" on={settings.count} onChange={actions.setCount}>
          {i18n.t('options.count')}
        </Switch>
      </Section>
      <Section title={i18n.t('options.reading.title')} help={i18n.t('options.reading.help')}>
        <Reading look={settings} onTheme={actions.setTheme} onTextSize={actions.setTextSize} />
      </Section>
      <Section title={i18n.t('options.lists.title')} help={i18n.t('options.lists.help')}>
        <Lists lists={lists} />
      </Section>
      <Section title={i18n.t('options.transfer.title')} help={i18n.t('options.transfer.help')}>
        <Transfer
          error={importError}
          exportSettings={actions.exportSettings}
          importSettings={actions.importSettings}
        />
      </Section>
      <Toast words={toast} />
    </main>
  );
}

function Section({
  title,
  help,
  children,
}: {
  title: string;
  help: string;
  children: ComponentChildren;
}): JSX.Element {
  return (
    <section class="options__section">
      <div class="options__about">
        <h2>{title}</h2>
        <p>{help}</p>
      </div>
      <div class="options__body">{children}</div>
    </section>
  );
}

/** Settings that were stored and cannot be read: the reader gets them before they go. */
function Problem({ actions }: { actions: OptionsActions }): JSX.Element {
  const buttons = (
    <>
      <Button kind="main" onClick={actions.downloadProblem}>
        {i18n.t('options.problem.download')}
      </Button>
      <Button onClick={actions.dismissProblem}>{i18n.t('options.problem.dismiss')}</Button>
    </>
  );
  return (
    <Notice icon="alert" tone="bad" actions={buttons}>
      <strong>{i18n.t('options.problem.title')}</strong>
      <p>{i18n.t('options.problem.help')}</p>
    </Notice>
  );
}

function Paused({ actions }: { actions: OptionsActions }): JSX.Element {
  const resume = (
    <Button icon="resume" onClick={actions.resume}>
      {i18n.t('popup.resume')}
    </Button>
  );
  return (
    <Notice icon="pause" actions={resume}>
      {i18n.t('options.pausedHelp')}
    </Notice>
  );
}
