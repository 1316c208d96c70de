import type { JSX } from 'preact';
import './icon.css';

/** Outlines on a grid of 20, drawn with a round pen of 1.5. One row an icon. */
const OUTLINES = {
  page: 'M5 3h7l3 3v11H5z M12 3v3h3 M7.5 9.5h5 M7.5 12h5 M7.5 14.5h3',
  copy: 'M7.5 7.5h9v9h-9z M12.5 7.5v-4h-9v9h4',
  print: 'M6 7V3h8v4 M6 14H3.5V7h13v7H14 M6 12h8v5H6z',
  clean: 'M11.5 8.5 16.5 3.5 M8 7l5 5-2.5 4.5L3.5 9.5z M6 12l-1.5 2 M8.5 14.5 7 16.5',
  show: 'M2.5 10S5.5 5 10 5s7.5 5 7.5 5-3 5-7.5 5-7.5-5-7.5-5z M10 12.25a2.25 2.25 0 1 0 0-4.5 2.25 2.25 0 0 0 0 4.5z',
  always: 'M10 3l6 2.25V10c0 3.5-2.5 6-6 7-3.5-1-6-3.5-6-7V5.25z M7.25 10l2 2 3.5-4',
  never: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14z M5 5l10 10',
  pause: 'M7 4.5v11 M13 4.5v11',
  resume: 'M6.5 4l9 6-9 6z',
  options:
    'M3 6h6 M13 6h4 M3 14h2 M9 14h8 M11 8.25a2.25 2.25 0 1 0 0-4.5 2.25 2.25 0 0 0 0 4.5z M7 16.25a2.25 2.25 0 1 0 0-4.5 2.25 2.25 0 0 0 0 4.5z',
  edit: 'M4 16l.75-3.25L13 4.5 15.5 7l-8.25 8.25z M11.25 6.25l2.5 2.5',
  remove: 'M4 5.5h12 M8 5.5v-2h4v2 M5.5 5.5l.75 11h7.5l.75-11 M8.5 8.5v5 M11.5 8.5v5',
  add: 'M10 4v12 M4 10h12',
  link: 'M8 4H4v12h12v-4 M11 3.5h5.5V9 M16.5 3.5 9 11',
  save: 'M10 3v9 M6.5 8.5 10 12l3.5-3.5 M3.5 13v3.5h13V13',
  load: 'M10 12V3 M6.5 6.5 10 3l3.5 3.5 M3.5 13v3.5h13V13',
  check: 'M4 10.5l4 4 8-9',
  alert: 'M10 3l7.5 13.5h-15z M10 8v4 M10 14.25v.25',
  waiting: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14z M10 6v4l2.5 2',
} as const;

export type IconName = keyof typeof OUTLINES;

/** Icons that point somewhere in the line of reading, and are mirrored where lines run from right to left. */
const DIRECTED: ReadonlySet<IconName> = new Set(['link', 'resume']);

/** A decorative icon; the words beside it, or the button's label, say what it means. */
export function Icon({ name }: { name: IconName }): JSX.Element {
  return (
    <svg class={DIRECTED.has(name) ? 'icon icon--directed' : 'icon'} viewBox="0 0 20 20" aria-hidden="true">
      <path d={OUTLINES[name]} />
    </svg>
  );
}
