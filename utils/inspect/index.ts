/** What of a page is its article and what is clutter, told of a copy: in the page itself it is only hidden (utils/hide). */
import { createFinder, plainBody, withoutBehind } from '../clutter';
import type { CategoryId } from '../clutter/categories';
import { languageOf, usableOf } from '../clutter/listed';
import { WHOLE_PAGE } from '../clutter/match/whole-page';
import { ROWS } from '../clutter/rows';
import { START_SELECTORS } from '../clutter/start';
import { hostsIn, select } from '../dom';
import { locate } from '../locate';
import { boxed } from './boxes';
import { createGuard } from './guard';
import { numbered } from './number';
import { isIn, planOf } from './plan';
import type { AskLists, Inspection } from './types';

export type { AskLists, Inspection } from './types';

/**
 * @param document a copy, or a live page; never changed
 * @param askLists where it fails, Lede's own rules are enough to go on with
 */
export async function inspect(
  document: Document,
  categories: ReadonlySet<CategoryId>,
  askLists: AskLists,
): Promise<Inspection> {
  const finder = createFinder(ROWS, WHOLE_PAGE);
  const page = finder.survey(document);
  const plain = plainBody(page, finder.isNamed);
  const location = plain ?? boxed(document, withoutBehind(locate(document), page, finder.isNamed));
  const language = languageOf(document);
  const ask = (names: string) => askLists({ language, names }).catch(() => []);
  const answers = await Promise.all([ask(''), ask([...finder.names].join(' '))]);
  const listed = usableOf(document, answers.flat());
  const guard = createGuard(location);
  const findings = finder.find(document, { ...location, text: guard.text, categories, listed });
  const plan = planOf(findings, guard);
  const shown = select(document, START_SELECTORS).filter((element) => !isIn(plan, element));
  const found = { ...location, hidden: [...plan.values()], shown, listed };
  return numbered(document, found, hostsIn(document));
}
