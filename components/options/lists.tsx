import type { ComponentChildren, JSX } from 'preact';
import { i18n } from '#i18n';
import type { About } from '../../utils/lists/types';
import './lists.css';

/** The filter lists in the package: what they are called, of when they are, and under which licence they come. */
export function Lists({ lists }: { lists: readonly About[] }): JSX.Element {
  return (
    <details class="lists">
      <summary>{i18n.t('options.lists.count', lists.length, [lists.length])}</summary>
      <ul class="rows">
        {lists.map(({ id, title, version, date, licence, homepage }) => (
          <li key={id} class="lists__row">
            <bdi class="lists__title">{linked(title, homepage)}</bdi>
            <span>{i18n.t('options.lists.version', [version, date])}</span>
            <bdi>{linked(licence, licence)}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Words as a link, where there is an address for them. */
function linked(words: string, address: string): ComponentChildren {
  if (!/^https?:\/\/\S+$/.test(address)) return words;
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {words}
    </a>
  );
}
