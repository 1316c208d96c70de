/** Main-thread time the clean-up may take once the page has been cleaned, ms per ms: with the store, and what cannot be counted, 50 ms in any second. */
const RATE = 0.016;
/** Time that can be saved up, ms. */
const STORE = 25;
/** Work begins only with this much in hand, ms: the cost of a small batch. */
const LEAST = 4;
/** The first forced rest, ms. Each one after it is twice as long, up to the longest. */
const FIRST_REST = 500;
const LONGEST_REST = 60_000;
/** Without trouble for this long, ms, the rests begin small again. */
const CALM = 20_000;
/** A page that brings back what was hidden this often within `CALM` is not fought any faster. */
const MAX_STRIKES = 10;

/** Keeps the clean-up from costing a restless page more than it is worth. */
export interface Pace {
  /** Notes work done, ms. */
  spend(milliseconds: number): void;
  /** Notes that the page brought back something that was hidden. */
  strike(): void;
  /** How long to wait before working again, ms; 0 for not at all. */
  rest(): number;
}

export function createPace(now: () => number): Pace {
  let stored = STORE;
  let counted = now();
  let until = 0;
  let rests = 0;
  let strikes = 0;
  let troubled = Number.NEGATIVE_INFINITY;

  function refill(): void {
    const time = now();
    stored = Math.min(STORE, stored + (time - counted) * RATE);
    counted = time;
    if (time - troubled > CALM) rests = strikes = 0;
  }

  function lieDown(): void {
    const time = now();
    const debt = Math.max(0, LEAST - stored) / RATE;
    until = time + Math.max(debt, Math.min(LONGEST_REST, FIRST_REST * 2 ** rests));
    troubled = until;
    rests += 1;
    strikes = 0;
  }

  return {
    spend(milliseconds) {
      refill();
      stored -= milliseconds;
      if (stored < LEAST) lieDown();
    },
    strike() {
      refill();
      troubled = Math.max(troubled, now());
      strikes += 1;
      if (strikes >= MAX_STRIKES) lieDown();
    },
    rest: () => Math.max(0, until - now()),
  };
}
