import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ActionChoice } from './action-choice';
import { SiteField } from './site-field';
import { SiteRow } from './site-row';
import type { OptionsActions, OptionsState, SiteAction } from './types';
import './sites.css';

type Props = Pick<OptionsState, 'granted'> & {
  usual: OptionsState['settings']['categories'];
  sites: OptionsState['settings']['sites'];
  actions: OptionsActions;
};

/** The list of sites, and the form that adds one. */
export function Sites({ sites, usual, granted, actions }: Props): JSX.Element {
  const [action, setAction] = useState<SiteAction>('clean');
  const taken = sites.map((site) => site.pattern);
  return (
    <>
      {sites.length === 0 ? (
        <p class="sites__empty">{i18n.t('options.sites.empty')}</p>
      ) : (
        <table class="sites">
          <thead>
            <tr>
              <th scope="col">{i18n.t('options.sites.pattern')}</th>
              <th scope="col">{i18n.t('options.sites.action')}</th>
              <th scope="col">{i18n.t('options.sites.status')}</th>
              <th scope="col">
                <span class="for-ears">{i18n.t('options.sites.tasks')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {sites.map((site) => (
              <SiteRow
                key={site.pattern}
                site={site}
                usual={usual}
                granted={granted.has(site.pattern)}
                taken={taken.filter((pattern) => pattern !== site.pattern)}
                actions={actions}
              />
            ))}
          </tbody>
        </table>
      )}
      <div class="sites__add">
        <SiteField
          label={i18n.t('options.sites.addLabel')}
          taken={taken}
          onSubmit={(pattern) => actions.addSite(pattern, action)}
        >
          <ActionChoice label={i18n.t('options.sites.action')} action={action} onChange={setAction} />
          <button type="submit" class="button button--main">
            {i18n.t('options.sites.add')}
          </button>
        </SiteField>
      </div>
    </>
  );
}
