import { MANY } from './inserted';

/** What was inserted while it could not be looked at. */
export interface Backlog {
  keep(inserted: readonly Element[]): void;
  /** Whatever is inserted, it will not do to look at it alone. */
  overflow(): void;
  /** Empties it. @returns null where it was too much */
  take(): Element[] | null;
}

export function createBacklog(): Backlog {
  let kept: Set<Element> | null = new Set();
  return {
    keep(inserted) {
      for (const element of inserted) kept?.add(element);
      if (kept && kept.size > MANY) kept = null;
    },
    overflow() {
      kept = null;
    },
    take() {
      const taken = kept && [...kept];
      kept = new Set();
      return taken;
    },
  };
}
