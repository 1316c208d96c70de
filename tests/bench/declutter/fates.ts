import type { CategoryId } from '../../../utils/clutter/categories';
import type { LabelledPage } from './labels';
import { type Fate, fatesOf } from './probes';
import { settled, type Visitor } from './visitor';

/** What a clean-up did to one labelled element. */
export interface Verdict {
  selector: string;
  /** Null for a part of the article. */
  category: CategoryId | null;
  hidden: boolean;
}

/** One labelled page, with and without Lede. Elements that are missing or that the page itself hides are left out. */
export interface JudgedPage {
  key: string;
  url: string;
  verdicts: Verdict[];
  /** Labelled elements left out. */
  unseen: number;
  /** Why the page could not be shown; null where it was. */
  error: string | null;
}

/** What is known of labelled elements from the fates of their selectors without and with Lede. */
export function judgeFates(
  page: Pick<LabelledPage, 'key' | 'url' | 'blocks' | 'keep'>,
  without: readonly Fate[],
  withLede: readonly Fate[],
): JudgedPage {
  const all = [
    ...page.blocks.map(({ selector, category }) => ({ selector, category })),
    ...page.keep.map((selector) => ({ selector, category: null })),
  ];
  const verdicts = all
    .map((one, i) => ({ ...one, hidden: withLede[i] === 'hidden', seen: without[i] === 'shown' }))
    .filter(({ seen }) => seen)
    .map(({ seen: _, ...verdict }) => verdict);
  return { key: page.key, url: page.url, verdicts, unseen: all.length - verdicts.length, error: null };
}

/** Shows every labelled page without and with Lede, and looks at its labelled elements. */
export async function judgePages(
  pages: readonly LabelledPage[],
  visitors: { plain: Visitor; lede: Visitor },
  progress: (done: number) => void,
): Promise<JudgedPage[]> {
  const judged: JudgedPage[] = [];
  for (const page of pages) {
    const selectors = [...page.blocks.map(({ selector }) => selector), ...page.keep];
    const look = async (visitor: Visitor): Promise<Fate[]> => {
      const tab = await visitor.newTab();
      try {
        await visitor.visit(tab, page);
        await settled(tab);
        return await tab.evaluate(fatesOf, selectors);
      } finally {
        await tab.close();
      }
    };
    const looks = await Promise.allSettled([look(visitors.plain), look(visitors.lede)]);
    judged.push(judgeLooks(page, looks));
    progress(judged.length);
  }
  return judged;
}

type Look = PromiseSettledResult<Fate[]>;

function judgeLooks(page: LabelledPage, [without, withLede]: readonly [Look, Look]): JudgedPage {
  for (const look of [without, withLede])
    if (look.status === 'rejected')
      return { key: page.key, url: page.url, verdicts: [], unseen: 0, error: firstLine(look.reason) };
  const fates = (look: Look): Fate[] => (look.status === 'fulfilled' ? look.value : []);
  return judgeFates(page, fates(without), fates(withLede));
}

const firstLine = (error: unknown): string => String(error).split('\n', 1)[0] ?? '';
