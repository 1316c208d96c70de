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
  return { key: page.key, url: page.url, verdicts, unseen: all.length - verdicts.length };
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
      await visitor.visit(tab, page);
      await settled(tab);
      const fates = await tab.evaluate(fatesOf, selectors);
      await tab.close();
      return fates;
    };
    const [without, withLede] = await Promise.all([look(visitors.plain), look(visitors.lede)]);
    judged.push(judgeFates(page, without, withLede));
    progress(judged.length);
  }
  return judged;
}
