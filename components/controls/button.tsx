import type { ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from './icon';
import './button.css';

interface Props {
  children: ComponentChildren;
  onClick: () => void;
  /** `main`: the one thing a view is for. `plain`: with an outline. `quiet`: none until it is pointed at. */
  kind?: 'main' | 'plain' | 'quiet';
  icon?: IconName;
  /** Shows the icon alone; the words stay for screen readers and as the tooltip. */
  compact?: boolean;
  disabled?: boolean;
  /** What the button acts on, where its words alone do not say ("Remove" in a table). */
  label?: string;
  /** Whether what the button opens is open; left out for a button that opens nothing. */
  expanded?: boolean;
}

/** The button every view uses. */
export function Button({
  children,
  onClick,
  kind = 'plain',
  icon,
  compact = false,
  disabled,
  label,
  expanded,
}: Props): JSX.Element {
  const name = label ?? (typeof children === 'string' ? children : undefined);
  return (
    <button
      type="button"
      class={`button button--${kind}${compact ? ' button--compact' : ''}`}
      onClick={onClick}
      disabled={disabled}
      aria-label={compact || label ? name : undefined}
      aria-expanded={expanded}
      title={compact ? name : undefined}
    >
      {icon && <Icon name={icon} />}
      {!compact && <span>{children}</span>}
    </button>
  );
}
