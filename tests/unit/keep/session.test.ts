import { expect, test } from 'vitest';
import type { Rules } from '../../../utils/hide';
import type { Cleaner } from '../../../utils/keep';
import { createSession } from '../../../utils/keep/session';

const ad: ReadonlySet<'ad'> = new Set(['ad']);
const rules = (action: Rules['action']): Rules => ({ action, categories: ad });

function session() {
  let state: 'off' | 'cleaned' = 'off';
  const moves: string[] = [];
  const cleaner: Cleaner = {
    clean: () => {
      state = 'cleaned';
    },
    stop: () => {
      state = 'off';
    },
    returned: () => {},
    settled: async () => {},
    moved: () => moves.push(`moved while ${state}`),
    status: () => ({ state, hidden: [] }),
  };
  return { session: createSession(cleaner, rules(null)), moves, state: () => state };
}

test.each([
  ['clean', 'cleaned'],
  ['never', 'off'],
  [null, 'off'],
] as const)('a rule that says %s leaves the page %s', (action, state) => {
  const { session: page, state: now } = session();
  page.ruled(rules(action));
  expect(now()).toBe(state);
});

test('the reader’s word about the page outweighs the rules, whenever those come', async () => {
  const { session: page, state } = session();
  expect((await page.cleanNow()).state).toBe('cleaned');
  page.ruled(rules('never'));
  expect(state()).toBe('cleaned');
  expect(page.showEverything().state).toBe('off');
  page.ruled(rules('clean'));
  expect(state()).toBe('off');
});

test('the word holds for this page, not for the next', () => {
  const { session: page, state, moves } = session();
  page.ruled(rules('clean'));
  page.showEverything();
  page.moved(rules('clean'));
  expect(state()).toBe('cleaned');
  expect(moves).toEqual(['moved while cleaned']);
});
