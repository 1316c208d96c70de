import { afterEach, beforeEach } from 'vitest';
import type { CategoryId } from '../../../utils/clutter/categories';
import { type Cleaner, createCleaner, type Tools } from '../../../utils/keep';
import { answered, show, stopTime, words } from '../hide/page';
import { tools } from './tools';

export const world = stopTime();
export const wanted = (...categories: CategoryId[]): ReadonlySet<CategoryId> => new Set(categories);
export const USUAL = wanted('ad', 'related', 'cookie');

export const PAGE = `<header>Paper</header>
  <div class="story"><h1>Headline</h1><p>${words(120)}</p><div id="slot"><div class="ad" id="inner"></div></div>
  <p>${words(120)}</p></div>
  <section class="related" style="color: red">More</section>`;

/** What each test works with. */
export let cleaner: Cleaner;
export let stop: AbortController;
export let told: string[];

export function start(html = PAGE, changed: Partial<Tools> = {}): void {
  show(html);
  stop = new AbortController();
  told = [];
  const tell = (state: string, count: number) => told.push(`${state} ${count}`);
  cleaner = createCleaner(world, { ...tools, ...changed }, tell, stop.signal);
}

/** Cleans, and waits until the page is read. */
export async function clean(categories: ReadonlySet<CategoryId> = USUAL): Promise<void> {
  cleaner.clean(categories);
  await answered();
}

export const insert = (html: string, into: Element = document.body): void =>
  into.insertAdjacentHTML('beforeend', html);

beforeEach(() => {
  Document.prototype.elementFromPoint = () => null;
});
afterEach(() => {
  stop.abort();
  Reflect.deleteProperty(Document.prototype, 'elementFromPoint');
});
