import { countTasks } from '../browser/isolated';
import type { LabelledPage } from './labels';
import { layoutShift } from './probes';
import type { Visitor } from './visitor';

/** Milliseconds after a page's `load` in which its work, and an extension's, comes to rest. */
const REST = 1_000;

/** What showing a page costs. `task`: milliseconds the main thread worked; `shift`: sum of its layout shifts. */
export interface Cost {
  task: number;
  shift: number;
}

/** Costs of one page by visitor: the least work of several visits, and the layout shift of the visit that had most. */
export type PageCosts = Record<string, Cost>;

/** Shows every page several times to each visitor in turn, in a new tab each time. */
export async function costsOf(
  pages: readonly LabelledPage[],
  visitors: Readonly<Record<string, Visitor>>,
  { repeats, progress }: { repeats: number; progress: (done: number) => void },
): Promise<PageCosts[]> {
  const all: PageCosts[] = [];
  for (const page of pages) {
    const costs: PageCosts = {};
    for (let i = 0; i < repeats; i++)
      for (const [name, visitor] of Object.entries(visitors)) {
        const cost = await costOf(visitor, page);
        const before = costs[name] ?? cost;
        costs[name] = { task: Math.min(before.task, cost.task), shift: Math.max(before.shift, cost.shift) };
      }
    all.push(costs);
    progress(all.length);
  }
  return all;
}

async function costOf(visitor: Visitor, page: LabelledPage): Promise<Cost> {
  const tab = await visitor.newTab();
  const session = await tab.context().newCDPSession(tab);
  const tasks = await countTasks(session);
  await visitor.visit(tab, page);
  await tab.waitForTimeout(REST);
  const task = await tasks();
  const shift = await tab.evaluate(layoutShift);
  await tab.close();
  return { task, shift };
}
