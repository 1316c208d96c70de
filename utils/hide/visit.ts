import type { AskLists } from '../inspect/types';
import { type Beginning, createFirst } from './first';
import { isSameRules } from './rules';
import type { CleanStatus, Inspect, Rules, Session, Told, World } from './types';

/** How often the keeper is fetched in vain before the page is left as it is, until the reader asks. */
const MAX_TRIES = 3;

const OFF: CleanStatus = { state: 'off', hidden: [] };

/** What a visit has: the page's surroundings, whom to ask, whom to tell. */
export interface Around {
  world: World;
  asks: Asks;
  told: Told;
}

/** Goes on with a page from a beginning, under the rules that hold now. `signal` ends it. */
export type Keep = (beginning: Beginning, rules: Rules, around: Around, signal: AbortSignal) => Session;

/** What a visit asks for. */
export interface Asks {
  /** What the settings say of an address. Rejects where nobody can be asked. */
  rules: (url: string) => Promise<Rules>;
  inspect: Inspect;
  /** What filter lists know of names; for the keeper. */
  lists: AskLists;
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
  /** What holds now; null as long as that is not known. */
  let rules: Rules | null = null;
  let isMoved = false;
  let asked = 0;
  /** What keeps the page; null as long as nothing does. */
  let session: Session | null = null;
  let opening: Promise<Session> | null = null;
  let failures = 0;
  let asking = ask();

  /** Asks what holds, and does that. */
  async function ask(): Promise<void> {
    asked += 1;
    const mine = asked;
    const now = await asks.rules(world.view.location.href);
    // Of several answers only the one to the last question counts.
    if (signal.aborted) return;
    if (mine !== asked) return asking;
    const isNew = isMoved || !isSameRules(rules, now);
    const wasMoved = isMoved;
    rules = now;
    isMoved = false;
    if (session) {
      if (wasMoved) session.moved(now);
      else session.ruled(now);
    } else if (now.action !== 'clean')
      first.stop(); // by itself: where the permission went with the rule, nothing more can be brought
    else if (!first.clean(now.categories) && isNew) {
      const page = await open();
      if (wasMoved) page.moved(now);
    }
  }

  function askAnew(): void {
    asking = ask();
    inVain(asking);
  }

  function open(): Promise<Session> {
    opening ??= fetch();
    return opening;
  }

  async function fetch(): Promise<Session> {
    try {
      const keep = await asks.keeper();
      if (!rules) await asking.catch(() => (asking = ask())); // once more where it was in vain
      signal.throwIfAborted();
      if (!rules) throw new Error('Nobody says what holds on this page.');
      session ??= keep(first.handOver(), rules, { world, asks, told }, signal);
      return session;
    } catch (error) {
      failures += 1;
      opening = null;
      throw error;
    }
  }

  function stirred(): void {
    if (signal.aborted) return;
    if (failures < MAX_TRIES) open().catch(stirred);
    else first.giveUp();
  }

  /** What the reader wants is tried again, however often it failed. */
  function wanted(): Promise<Session> {
    failures = 0;
    return open();
  }

  inVain(asking);

  return {
    resettled: () => void askAnew(),
    moved() {
      isMoved = true;
      askAnew();
    },
    returned() {
      if (session) session.returned();
      else {
        const isLost = opening !== null;
        opening = null;
        first.returned();
        if (isLost) stirred();
      }
      askAnew();
    },
    status: async () => (opening || rules?.action === 'clean' ? (await wanted()).status() : OFF),
    cleanNow: async () => (await wanted()).cleanNow(),
    showEverything: async () => {
      const page = await wanted().catch(() => null);
      if (page) return page.showEverything();
      first.stop(); // nothing more can be brought: that needs nothing more
      return OFF;
    },
  };
}

/** Where nobody answers, the extension is gone: the page stays as it is. */
function inVain(attempt: Promise<unknown>): void {
  attempt.catch(() => undefined);
}
