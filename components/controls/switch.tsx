import type { ComponentChildren, JSX } from 'preact';
import './switch.css';

interface Props {
  /** Unique on the page. */
  id: string;
  on: boolean;
  onChange: (on: boolean) => void;
  children: ComponentChildren;
  /** One line below the name. */
  hint?: string;
}

/** A named switch; the whole row can be pressed. The hint in it is read as a description, not as part of the name. */
export function Switch({ id, on, onChange, children, hint }: Props): JSX.Element {
  return (
    <label class="switch" for={id}>
      <span class="switch__words">
        <span class="switch__name" id={`${id}-name`}>
          {children}
        </span>
        {hint && (
          <span class="switch__hint" id={`${id}-hint`}>
            {hint}
          </span>
        )}
      </span>
      <input
        id={id}
        type="checkbox"
        class="switch__box"
        checked={on}
        aria-labelledby={`${id}-name`}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
