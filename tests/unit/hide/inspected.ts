import type { Finder } from '../../../utils/clutter';
import type { CategoryId } from '../../../utils/clutter/categories';
import type { Finding } from '../../../utils/clutter/types';
import { unpackNumbered } from '../../../utils/copy';
import { hostsIn, select } from '../../../utils/dom';
import type { Inspect } from '../../../utils/hide';
import { createGuard, runningWords } from '../../../utils/inspect/guard';
import { numbered } from '../../../utils/inspect/number';
import { isIn, planOf } from '../../../utils/inspect/plan';
import { isHidden } from './page';

/** What marks clutter in these tests: a class for each category. */
const MARKS: Partial<Record<CategoryId, string>> = {
  ad: '.ad',
  related: '.related',
  cookie: '.consent',
  newsletter: '.newsletter',
};

/** Finds what has a mark. */
export const finder: Pick<Finder, 'find' | 'names'> = {
  find: (root, { categories }) =>
    [...categories].flatMap((category): Finding[] => {
      const mark = MARKS[category];
      if (mark === undefined) return [];
      const own = root instanceof Element && root.matches(mark) ? [root] : [];
      return [...own, ...select(root, mark)].map((element) => ({
        element,
        category,
        rule: `${category}/mark`,
      }));
    }),
  names: new Set(),
};

/** What the packaged sheets hide. */
export const EARLY = '.ad';

/** The article is what lies in `.story`, unless it is hidden; clutter is what has a mark. */
export const inspect: Inspect = async (copy, categories) => {
  const page = unpackNumbered(copy);
  if (!page) return null;
  const body = select(page, '.story').filter((element) => !isHidden(element));
  const read = body.flatMap((element) => [element, ...select(element, '*')]);
  const paragraphs = read
    .filter(({ children }) => children.length === 0)
    .map((element) => ({ element, words: runningWords(element, 10_000) }));
  const known = { body, headline: null, paragraphs };
  const plan = planOf(finder.find(page, { body, categories }), createGuard(known));
  const shown = select(page, EARLY).filter((element) => !isIn(plan, element));
  return numbered(page, { ...known, hidden: [...plan.values()], shown, listed: [] }, hostsIn(page));
};
