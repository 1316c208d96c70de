import { type Beginning, createFirst } from './first';
import type { CleanStatus, Inspect, Rules, Session, Told, World } from './types';

/** How often the keeper is fetched in vain before the page is left as it is, until the reader asks. */
const MAX_TRIES = 3;

const OFF: CleanStatus = { state: 'off', hidden: [] };

/** Goes on with a page from a beginning, under the rules that held then. `signal` ends it. */
export type Keep = (beginning: Beginning, rules: Rules, signal: AbortSignal) => Session;

/** What a visit asks for. */
export interface Asks {
  /** What the settings say of an address. Rejects where nobody can be asked. */
  rules: (url: string) => Promise<Rules>;
  inspect: Inspect;
  /** Brings what keeps a page clean. Rejects where it cannot be had. */
  keeper: () => Promise<Keep>;
}

/**
 * A page from before it is parsed until it is left. It is cleaned by as little code as will do; what keeps it clean is
 * fetched once something stirs in it, or the reader wants something of it.
 */
export interface Visit {
  /** The settings have changed. */
  resettled(): undefined;
  /** The page has become another one without being loaded. */
  moved(): void;
  /** The page was put away by the browser and is shown again: what it asked before is not answered any more. */
  returned(): void;
  status(): Promise<CleanStatus>;
  cleanNow(): Promise<CleanStatus>;
  showEverything(): Promise<CleanStatus>;
}

/** @param signal ends the visit and takes everything back */
export function startVisit(world: World, asks: Asks, told: Told, signal: AbortSignal): Visit {
  // It comes first: it has to see the page's first frame, which may be drawn while the rules are asked for.
  const first = createFirst(world, asks.inspect, told, stirred, signal);
  /** The rules that hold now, as far as they are known, and how often they were asked for again. */
  let rules: Rules | null = null;
  let asked = 0;
  let isMoved = false;
  /** What keeps the page; null as long as nothing does. */
  let session: Session | null = null;
  let opening: Promise<Session> | null = null;
  let failures = 0;
  /** The rules under which the page began. */
  let begun = begin();

  function ask(): Promise<Rules> {
    return asks.rules(world.view.location.href);
  }

  async function begin(): Promise<Rules> {
    const found = await ask();
    if (asked === 0) rules = found;
    if (found.action === 'clean' && !session) first.clean(found.categories);
    return found;
  }

  async function askAgain(): Promise<void> {
    asked += 1;
    const mine = asked;
    const now = await ask();
    // Of several answers only the one to the last question counts.
    if (mine !== asked || signal.aborted) return;
    const isNew = isMoved ? now.action === 'clean' : !isSame(rules, now);
    const wasMoved = isMoved;
    rules = now;
    isMoved = false;
    if (!opening && !isNew) return;
    const page = await open();
    if (wasMoved) page.moved(now);
    else page.ruled(now);
  }

  function open(): Promise<Session> {
    opening ??= fetch();
    return opening;
  }

  async function fetch(): Promise<Session> {
    try {
      const began = await begun;
      const keep = await asks.keeper();
      signal.throwIfAborted();
      session ??= keep(first.handOver(), began, signal);
      return session;
    } catch (error) {
      failures += 1;
      opening = null;
      throw error;
    }
  }

  function stirred(): void {
    if (failures < MAX_TRIES) inVain(open());
    else first.giveUp();
  }

  /** What the reader wants is tried again, however often it failed. */
  function wanted(): Promise<Session> {
    failures = 0;
    return open();
  }

  inVain(begun);

  return {
    resettled() {
      inVain(askAgain());
      return undefined;
    },
    moved() {
      isMoved = true;
      inVain(askAgain());
    },
    returned() {
      if (session) {
        session.returned();
        return;
      }
      const isCleaned = rules === null || rules.action === 'clean' || opening !== null;
      first.forget();
      if (rules === null) begun = begin();
      opening = null;
      if (isCleaned) inVain(open().then((page) => page.returned()));
    },
    status: async () => (opening || rules?.action === 'clean' ? (await wanted()).status() : OFF),
    cleanNow: async () => (await wanted()).cleanNow(),
    showEverything: async () => (await wanted()).showEverything(),
  };
}

/** Where nobody answers, the extension is gone: the page stays as it is. */
function inVain(attempt: Promise<unknown>): void {
  attempt.catch(() => undefined);
}

const isSame = (one: Rules | null, other: Rules): boolean =>
  one?.action === other.action &&
  one.categories.size === other.categories.size &&
  [...one.categories].every((id) => other.categories.has(id));
