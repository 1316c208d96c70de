import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { SiteAction } from './types';

interface Props {
  label: string;
  action: SiteAction;
  /** Called within the choosing click or key. */
  onChange: (action: SiteAction) => void;
}

/** Clean or never. */
export function ActionChoice({ label, action, onChange }: Props): JSX.Element {
  return (
    <select
      class="field"
      aria-label={label}
      value={action}
      onChange={(event) => onChange(event.currentTarget.value === 'never' ? 'never' : 'clean')}
    >
      <option value="clean">{i18n.t('options.sites.clean')}</option>
      <option value="never">{i18n.t('options.sites.never')}</option>
    </select>
  );
}
