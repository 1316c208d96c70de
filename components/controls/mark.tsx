import type { JSX } from 'preact';
import './mark.css';

/** Lede's mark: a drop cap and the first lines beside it. Drawn as in assets/icon/on.svg. */
export function Mark(): JSX.Element {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
      <rect class="mark__page" width="32" height="32" rx="7" />
      <path class="mark__letter" d="M7 6h5v15h13v5H7z" />
      <path class="mark__lines" d="M15.5 6H25v3h-9.5z M15.5 12H25v3h-9.5z" />
    </svg>
  );
}
