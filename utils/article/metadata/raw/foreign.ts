import { attributeOf, closestTo, hasAttributeOn, NOT_VISIBLE, nameOf, parentElementOf } from '../../../dom';

/** Elements whose names and dates are not the article's. */
const FOREIGN_ELEMENTS: ReadonlySet<string> = new Set([
  'aside',
  'nav',
  'form',
  'dialog',
  'template',
  'noscript',
]);

/**
 * What boxes call themselves in `class` and `id` whose names and dates are not the article's: of other stories, of
 * readers, of the author (whose box below the story may be a guest's or an editor's), of the page's frame.
 */
const FOREIGN_NAMES =
  /(?:^|[-_\s])(?:comments?|comment-?list|respond|repl(?:y|ies)|disqus|feedback|talkback|sidebar|side-?bar|widget(?!-?wrap)s?|related|recommend(?:ed|ations?)?|recirc\w*|more-?(?:from|stories|news|articles|posts)|most-?(?:read|popular|viewed)|popular|trending|latest(?:-\w+)?|recent(?:-?\w+)?|teasers?|author-?box|about-?author|author-?bio|bio|biography|cookies?|consent|newsletter|promo\w*|sponsor\w*|breadcrumbs?|menu|nav(?:bar|igation)?|top-?bar|masthead|site-?header|page-?header-?date|ticker|carousel|slider|next-?post|prev(?:ious)?-?post|post-?nav\w*|read-?(?:next|more)|(?:site|page|global|main)-?footer|modal|popup|copyright)(?:$|[-_\s\d])/i;
/** A box around the whole page says nothing of what is in it. */
const FRAME: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article']);

/** What boxes that show the page's own clock call themselves: today's date is no article's. */
const CLOCK =
  /(?:^|[-_\s])(?:(?:header|head|current|today'?s?|now|top|system|live)[-_]?(?:date|time|clock)|(?:date|time)[-_]?(?:header|today|now|current)|clock|weather|today)(?:$|[-_\s\d])/i;

/** What stands in the way of a name or a date being the article's. */
export interface Foreign {
  /** Whether an element is in a box that is not the article's. */
  isForeign(element: Element): boolean;
  /** Whether it shows the page's own clock. */
  isClock(element: Element): boolean;
}

/** @param headline a box that holds it is never foreign, whatever it calls itself. */
export function foreignTo(headline: Element | null): Foreign {
  const around = new Set<Element>();
  for (let at = headline; at; at = parentElementOf(at)) around.add(at);
  const known = new Map<Element, boolean>();
  const isForeign = (element: Element): boolean => {
    const path: Element[] = [];
    let verdict = false;
    for (let at: Element | null = element; at && !around.has(at); at = parentElementOf(at)) {
      const before = known.get(at);
      if (before !== undefined) {
        verdict = before;
        break;
      }
      path.push(at);
      if (saysForeign(at)) {
        verdict = true;
        break;
      }
    }
    for (const at of path) known.set(at, verdict);
    return verdict;
  };
  return {
    isForeign,
    isClock: (element) => {
      for (let at: Element | null = element; at && !around.has(at); at = parentElementOf(at))
        if (CLOCK.test(namesOf(at)) || isSiteHeader(at)) return true;
      return false;
    },
  };
}

/** A header outside every article, without the headline, is the site's. */
const isSiteHeader = (element: Element): boolean =>
  nameOf(element) === 'header' && closestTo(element, 'article') === null;

const namesOf = (element: Element): string =>
  `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;

function saysForeign(element: Element): boolean {
  const name = nameOf(element);
  if (FOREIGN_ELEMENTS.has(name) || hasAttributeOn(element, NOT_VISIBLE)) return true;
  // An article's own footer names its author.
  if (name === 'footer') return closestTo(element, 'article') === null;
  return !FRAME.has(name) && FOREIGN_NAMES.test(namesOf(element));
}
