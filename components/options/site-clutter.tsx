import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { CATEGORIES } from '../../utils/clutter/categories';
import type { SiteRule } from '../../utils/settings/schema';
import { Switch } from '../controls';
import { CATEGORY_WORDS } from './category-words';
import type { OptionsActions, OptionsState } from './types';

interface Props {
  site: SiteRule;
  /** The switches for every site. */
  usual: OptionsState['settings']['categories'];
  onChange: OptionsActions['setSiteCategory'];
}

/** A switch for each category of clutter on one site. One that says the same as for every site goes along with that. */
export function SiteClutter({ site: { pattern, categories }, usual, onChange }: Props): JSX.Element {
  return (
    <fieldset class="sites__clutter">
      <legend>{i18n.t('options.sites.clutterOf', [pattern])}</legend>
      <ul class="rows">
        {CATEGORIES.map(({ id }) => (
          <li key={id}>
            <Switch
              id={`category-${id}-${pattern}`}
              on={categories[id] ?? usual[id]}
              {...(categories[id] !== undefined && { hint: i18n.t('options.sites.clutterOwn') })}
              onChange={(on) => onChange(pattern, id, on)}
            >
              {CATEGORY_WORDS[id].name()}
            </Switch>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
