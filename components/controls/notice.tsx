import type { ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from './icon';
import './notice.css';

interface Props {
  children: ComponentChildren;
  icon?: IconName;
  /** `bad`: something went wrong and needs the reader. */
  tone?: 'calm' | 'bad';
  /** Buttons. */
  actions?: ComponentChildren;
}

/** A strip that says one thing and offers what can be done about it. Read aloud when it appears. */
export function Notice({ children, icon, tone = 'calm', actions }: Props): JSX.Element {
  return (
    <div class={`notice notice--${tone}`} role={tone === 'bad' ? 'alert' : 'status'}>
      {icon && <Icon name={icon} />}
      <div class="notice__words">{children}</div>
      {actions && <div class="notice__actions">{actions}</div>}
    </div>
  );
}

/** Says a thing to screen readers and shows it for a moment to eyes; an empty string is silence. */
export function Toast({ words }: { words: string }): JSX.Element {
  return (
    <div class="toast" role="status" data-shown={words !== ''}>
      {words}
    </div>
  );
}
