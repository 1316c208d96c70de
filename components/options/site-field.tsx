import type { ComponentChildren, JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { checkSite } from './pattern-words';
import './site-field.css';

interface Props {
  /** Words for the field, read aloud. */
  label: string;
  initial?: string;
  /** Patterns that may not be given again. */
  taken: readonly string[];
  /** Called within the submitting click or key. */
  onSubmit: (pattern: string) => void;
  /** Buttons and other fields of the form; one button submits. */
  children: ComponentChildren;
  /** Puts the keyboard into the field when it appears. */
  focused?: boolean;
  onCancel?: () => void;
}

/** A field for a site or a match pattern, which says what is wrong with it, and what it will match. */
export function SiteField({
  label,
  initial = '',
  taken,
  onSubmit,
  children,
  focused,
  onCancel,
}: Props): JSX.Element {
  const [typed, setTyped] = useState(initial);
  const [tried, setTried] = useState(false);
  const id = useId();
  const checked = checkSite(typed, taken);
  const wrong = tried && !checked.ok;
  const submit = (event: Event): void => {
    event.preventDefault();
    setTried(!checked.ok);
    if (!checked.ok) return;
    setTyped('');
    onSubmit(checked.pattern);
  };
  const words = checked.ok ? covers(checked.pattern, typed) : wrong ? checked.words : '';
  return (
    <form class="site-field" noValidate onSubmit={submit}>
      <div class="site-field__row">
        <input
          class="field"
          type="text"
          inputMode="url"
          dir="ltr"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          placeholder={i18n.t('options.sites.placeholder')}
          aria-label={label}
          aria-invalid={wrong}
          aria-describedby={id}
          value={typed}
          {...(focused ? { ref: takeFocus } : {})}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Escape' && onCancel?.()}
        />
        {children}
      </div>
      <p class="site-field__words" id={id} role={wrong ? 'alert' : undefined} data-wrong={wrong}>
        {words}
      </p>
    </form>
  );
}

/** A plain site name becomes a pattern: said before it is added. */
const covers = (pattern: string, typed: string): string =>
  pattern === typed.trim() ? '' : i18n.t('options.sites.covers', [pattern]);

const takeFocus = (field: HTMLInputElement | null): void => field?.select();
