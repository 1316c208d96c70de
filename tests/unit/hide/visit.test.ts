import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CategoryId } from '../../../utils/clutter/categories';
import { type Asks, type Keep, type Rules, type Session, startVisit, type Visit } from '../../../utils/hide';
import { inspect } from './inspected';
import { answered, isHidden, show, stopTime, the } from './page';

const world = stopTime();
const PAGE = '<div class="ad" id="slot"></div><section class="related">More</section>';

const rules = (action: Rules['action'], ...categories: CategoryId[]): Rules => ({
  action,
  categories: new Set(categories),
});

let visit: Visit;
let stop: AbortController;
let told: string[];
let holds: Rules;
const calls: string[] = [];
const session: Session = {
  ruled: ({ action, categories }) => calls.push(`ruled ${action} ${[...categories]}`),
  moved: ({ action }) => calls.push(`moved ${action}`),
  returned: () => calls.push('returned'),
  cleanNow: async () => ({ state: 'cleaned', hidden: [] }),
  showEverything: () => ({ state: 'off', hidden: [] }),
  status: () => ({ state: 'cleaned', hidden: [] }),
};
const keep = vi.fn<Keep>(() => session);

async function start(changed: Partial<Asks> = {}): Promise<void> {
  show(PAGE);
  stop = new AbortController();
  told = [];
  const asks: Asks = {
    rules: async () => holds,
    inspect,
    lists: async () => [],
    keeper: async () => keep,
    ...changed,
  };
  visit = startVisit(world, asks, (state, count) => told.push(`${state} ${count}`), stop.signal);
  await answered();
}

async function stir(): Promise<void> {
  document.body.append(document.createElement('p'));
  await answered();
}

beforeEach(() => {
  holds = rules('clean', 'ad');
  calls.length = 0;
  keep.mockClear();
});
afterEach(() => stop.abort());

describe('a page that is to be cleaned', () => {
  test('is, and nothing is fetched for it until something stirs', async () => {
    await start();
    expect(isHidden(the('#slot'))).toBe(true);
    expect(keep).not.toHaveBeenCalled();
    await stir();
    expect(keep).toHaveBeenCalledOnce();
    const [beginning, under] = keep.mock.calls[0] ?? [];
    expect(beginning?.hidden.map(({ element }) => element)).toEqual([the('#slot')]);
    expect(under).toBe(holds);
    await stir();
    expect(keep).toHaveBeenCalledOnce();
  });

  test('is kept once other things are to go, and not before', async () => {
    await start();
    visit.resettled();
    await answered();
    expect(keep, 'Nothing that concerns it has changed').not.toHaveBeenCalled();
    holds = rules('clean', 'related');
    visit.resettled();
    await answered();
    expect(keep.mock.calls[0]?.[0].categories).toEqual(new Set(['ad']));
    expect(keep.mock.calls[0]?.[1]).toBe(holds);
    holds = rules('clean', 'ad');
    visit.resettled();
    await answered();
    expect(calls).toEqual(['ruled clean ad']);
  });

  test('is shown whole once it is not to be cleaned any more, though nothing more can be brought to it', async () => {
    await start({ keeper: () => Promise.reject(new Error('No permission.')) });
    holds = rules(null);
    visit.resettled();
    await answered();
    expect(isHidden(the('#slot'))).toBe(false);
    expect(told).toEqual(['off 0']);
  });

  test('is left as it is where what keeps it cannot be had, and that is asked for a few times', async () => {
    const keeper = vi.fn(() => Promise.reject(new Error('No script.')));
    await start({ keeper });
    for (let i = 0; i < 6; i++) await stir();
    expect(keeper).toHaveBeenCalledTimes(3);
    expect(isHidden(the('#slot'))).toBe(true);
    await expect(visit.cleanNow()).rejects.toThrow('No script.');
    expect(keeper, 'The reader asked').toHaveBeenCalledTimes(4);
    expect(await visit.showEverything()).toEqual({ state: 'off', hidden: [] });
    expect(isHidden(the('#slot')), 'That needs nothing more').toBe(false);
  });

  test('that was never read then says that it cannot be cleaned', async () => {
    await start({
      inspect: () => Promise.reject(new Error('Gone.')),
      keeper: () => Promise.reject(new Error('Gone.')),
    });
    await answered();
    expect(told).toEqual(['cannot 0']);
  });

  test('is kept when it is another one now, under the rules for that', async () => {
    await start();
    visit.moved();
    await answered();
    expect(calls).toEqual(['moved clean']);
  });

  test('is told of again when the browser shows it again', async () => {
    await start();
    visit.returned();
    expect(told).toEqual(['cleaned 1']);
    await stir();
    visit.returned();
    expect(calls).toEqual(['returned']);
    expect(keep).toHaveBeenCalledOnce();
  });

  test('hears when the browser shows it again of rules that changed meanwhile', async () => {
    await start();
    holds = rules('never');
    visit.returned();
    await answered();
    expect(isHidden(the('#slot'))).toBe(false);
  });

  test('is asked about again where it was put away before an answer came', async () => {
    let isAway = true;
    const late = <T>(answer: T): Promise<T> => (isAway ? new Promise(() => {}) : Promise.resolve(answer));
    await start({ rules: () => late(holds) });
    isAway = false;
    visit.returned();
    await answered();
    expect(isHidden(the('#slot'))).toBe(true);
    isAway = true;
    stop.abort();
    await start({ keeper: () => late(keep) });
    await stir();
    isAway = false;
    visit.returned();
    await answered();
    expect(keep).toHaveBeenCalledOnce();
  });

  test('shows all of itself again when all ends', async () => {
    await start();
    stop.abort();
    expect(isHidden(the('#slot'))).toBe(false);
  });
});

describe('a page without a rule', () => {
  beforeEach(() => {
    holds = rules(null, 'ad');
  });

  test('is not touched, whatever stirs in it', async () => {
    await start();
    await stir();
    visit.moved();
    visit.returned();
    await answered();
    expect(await visit.status()).toEqual({ state: 'off', hidden: [] });
    expect(keep).not.toHaveBeenCalled();
    expect(told).toEqual([]);
  });

  test('is cleaned when the reader says so', async () => {
    await start();
    expect(await visit.cleanNow()).toEqual({ state: 'cleaned', hidden: [] });
    expect(keep.mock.calls[0]?.[0]).toMatchObject({ state: 'off', reading: null });
  });

  test('is cleaned when the reader says so, although it was asked about in vain, or is asked about anew', async () => {
    let isGone = true;
    await start({ rules: async () => (isGone ? Promise.reject(new Error('Gone.')) : holds) });
    isGone = false;
    expect((await visit.cleanNow()).state).toBe('cleaned');
    stop.abort();
    const answers: ((rules: Rules) => void)[] = [];
    await start({ rules: () => new Promise((give) => answers.push(give)) });
    const cleaned = visit.cleanNow();
    await answered();
    visit.resettled();
    answers[0]?.(holds);
    await answered();
    answers[1]?.(holds);
    expect((await cleaned).state).toBe('cleaned');
  });

  test('is cleaned once there is one', async () => {
    await start();
    holds = rules('clean', 'ad');
    visit.resettled();
    await answered();
    expect(isHidden(the('#slot'))).toBe(true);
    expect(keep).not.toHaveBeenCalled();
  });
});

test('only the answer to the last question counts', async () => {
  await start();
  const answers: ((rules: Rules) => void)[] = [];
  await start({ rules: () => new Promise((give) => answers.push(give)) });
  visit.resettled();
  visit.resettled();
  answers[2]?.(rules('never'));
  answers[1]?.(rules('clean', 'related'));
  answers[0]?.(rules('clean', 'ad'));
  await answered();
  expect(told).toEqual([]);
});

test('where nobody answers, the page stays as it is', async () => {
  await start({ rules: () => Promise.reject(new Error('The extension is gone.')) });
  visit.resettled();
  await answered();
  expect(await visit.status()).toEqual({ state: 'off', hidden: [] });
  expect(told).toEqual([]);
});
