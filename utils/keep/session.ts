import type { Beginning, CleanStatus, Rules, Session, Told, World } from '../hide';
import { type Cleaner, createCleaner } from './cleaner';
import type { Tools } from './types';

/**
 * Goes on with a page from its beginning.
 * @param rules those under which it began
 * @param signal ends the session and takes everything back
 */
export function openSession(
  world: World,
  tools: Tools,
  told: Told,
  beginning: Beginning,
  rules: Rules,
  signal: AbortSignal,
): Session {
  const session = createSession(createCleaner(world, tools, told, signal, beginning), rules);
  session.ruled(rules);
  return session;
}

/** @param before what holds until the rules are known */
export function createSession(cleaner: Cleaner, before: Rules): Session {
  let rules = before;
  let word: 'clean' | 'show' | null = null;

  function apply(): CleanStatus {
    const clean = word === null ? rules.action === 'clean' : word === 'clean';
    if (clean) cleaner.clean(rules.categories);
    else cleaner.stop();
    return cleaner.status();
  }

  return {
    ruled(known) {
      rules = known;
      apply();
    },
    moved(known) {
      rules = known;
      word = null;
      apply();
      cleaner.moved();
    },
    returned: () => cleaner.returned(),
    async cleanNow() {
      word = 'clean';
      apply();
      await cleaner.settled();
      return cleaner.status();
    },
    showEverything() {
      word = 'show';
      return apply();
    },
    status: () => cleaner.status(),
  };
}
