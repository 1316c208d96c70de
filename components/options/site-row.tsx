import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SiteRule } from '../../utils/settings/schema';
import { Button, Icon } from '../controls';
import { ActionChoice } from './action-choice';
import { SiteClutter } from './site-clutter';
import { SiteField } from './site-field';
import type { OptionsActions, OptionsState } from './types';

interface Props {
  site: SiteRule;
  granted: boolean;
  /** The switches for every site. */
  usual: OptionsState['settings']['categories'];
  /** Patterns of the other rows. */
  taken: readonly string[];
  actions: OptionsActions;
}

/** One site: shown, or being changed. */
export function SiteRow({ site, granted, usual, taken, actions }: Props): JSX.Element {
  const [editing, setEditing] = useState(false);
  const [choosing, setChoosing] = useState(false);
  const tasks = useRef<HTMLTableCellElement>(null);
  const edited = useRef(false);
  useLayoutEffect(() => {
    // The field that had the keyboard is gone: it goes back to the button that brought the field.
    if (edited.current && !editing) tasks.current?.querySelector('button')?.focus();
    edited.current = editing;
  }, [editing]);
  const { pattern, action } = site;
  if (editing) {
    const done = (): void => setEditing(false);
    const save = (changed: string): void => {
      if (changed !== pattern) actions.editSite(pattern, changed);
      done();
    };
    return (
      <tr>
        <td colSpan={4}>
          <SiteField
            label={i18n.t('options.sites.editOf', [pattern])}
            initial={pattern}
            taken={taken}
            onSubmit={save}
            onCancel={done}
            focused
          >
            <button type="submit" class="button button--main">
              {i18n.t('options.sites.save')}
            </button>
            <Button onClick={done}>{i18n.t('options.sites.cancel')}</Button>
          </SiteField>
        </td>
      </tr>
    );
  }
  return (
    <>
      <tr>
        <th scope="row" class="sites__pattern">
          <bdi dir="ltr">{pattern}</bdi>
        </th>
        <td>
          <ActionChoice
            label={i18n.t('options.sites.actionFor', [pattern])}
            action={action}
            onChange={(next) => actions.setAction(pattern, next)}
          />
        </td>
        <td>
          <Permission site={site} granted={granted} actions={actions} />
        </td>
        <td class="sites__tasks" ref={tasks}>
          {action === 'clean' && (
            <Button
              kind="quiet"
              icon="options"
              compact
              label={i18n.t('options.sites.clutterOf', [pattern])}
              expanded={choosing}
              onClick={() => setChoosing(!choosing)}
            >
              {i18n.t('options.clutter.title')}
            </Button>
          )}
          <Button
            kind="quiet"
            icon="edit"
            compact
            label={i18n.t('options.sites.editOf', [pattern])}
            onClick={() => setEditing(true)}
          >
            {i18n.t('options.sites.edit')}
          </Button>
          <Button
            kind="quiet"
            icon="remove"
            compact
            label={i18n.t('options.sites.removeOf', [pattern])}
            onClick={() => actions.removeSite(pattern)}
          >
            {i18n.t('options.sites.remove')}
          </Button>
        </td>
      </tr>
      {choosing && action === 'clean' && (
        <tr>
          <td colSpan={4}>
            <SiteClutter site={site} usual={usual} onChange={actions.setSiteCategory} />
          </td>
        </tr>
      )}
    </>
  );
}

/** Whether the browser lets Lede in there, with a way to ask again where it does not. */
function Permission({ site, granted, actions }: Pick<Props, 'site' | 'granted' | 'actions'>): JSX.Element {
  if (site.action === 'never') return <span class="sites__status">{i18n.t('options.sites.notNeeded')}</span>;
  if (granted) {
    return (
      <span class="sites__status">
        <Icon name="check" />
        {i18n.t('options.sites.granted')}
      </span>
    );
  }
  return (
    <span class="sites__status sites__status--waiting">
      <Icon name="waiting" />
      {i18n.t('options.sites.waiting')}
      <Button
        label={i18n.t('options.sites.askFor', [site.pattern])}
        onClick={() => actions.askAgain(site.pattern)}
      >
        {i18n.t('actions.askAgain')}
      </Button>
    </span>
  );
}
