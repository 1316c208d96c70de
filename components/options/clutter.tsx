import type { JSX } from 'preact';
import { CATEGORIES } from '../../utils/clutter/categories';
import { Switch } from '../controls';
import { CATEGORY_WORDS } from './category-words';
import type { OptionsActions, OptionsState } from './types';

interface Props {
  chosen: OptionsState['settings']['categories'];
  onChange: OptionsActions['setCategory'];
}

/** A switch for each category of clutter. */
export function Clutter({ chosen, onChange }: Props): JSX.Element {
  return (
    <ul class="rows">
      {CATEGORIES.map(({ id }) => (
        <li key={id}>
          <Switch
            id={`category-${id}`}
            on={chosen[id]}
            hint={CATEGORY_WORDS[id].hint()}
            onChange={(on) => onChange(id, on)}
          >
            {CATEGORY_WORDS[id].name()}
          </Switch>
        </li>
      ))}
    </ul>
  );
}
