import type { Finding } from '../clutter/types';
import { holds } from '../dom';
import { dialogsIn } from '../hide/dialog';
import type { Room } from '../hide/in-view';
import type { Guard } from '../inspect/guard';
import { isIn } from '../inspect/plan';
import { closeSpace, isSpent } from '../inspect/space';
import type { Planned } from '../inspect/types';
import type { Folds } from './folds';
import type { Hider } from './hider';
import type { Insistence } from './insistence';
import type { Lock } from './lock';
import type { Pace } from './pace';
import { watchReturns } from './returns';
import type { Sheets } from './sheets';

/** When something came into the page: before it was read, since then, or since the last frame, so that nobody saw it. */
export type Came = 'before' | 'since' | 'now';

/** What a concealer works with. */
export interface Means {
  hider: Hider;
  sheets: Sheets;
  insistence: Insistence;
  lock: Lock;
  folds: Folds;
  pace: Pace;
}

/** Hides what is found, and the space it leaves, and sees to it that it stays so. */
export interface Concealer {
  /**
   * Hides what an inspection planned, shows what the packaged sheets hide without it, and all that was hidden before and
   * is not hidden again until `more` has been called.
   */
  follow(plan: readonly Planned[], shown: readonly Element[], more: () => void): void;
  /**
   * Hides findings, as far as the guard allows.
   * @param sheeted what the packaged sheets hide of what was looked at
   */
  hide(findings: readonly Finding[], sheeted: readonly Element[], came: Came, guard: Guard): void;
  /** Takes back what the packaged sheets hide and nothing else. */
  review(sheeted: readonly Element[]): void;
  /** Opens wrappers again into which the page has put something. */
  reopen(): void;
  /** Sees to it that dialogs which are put into what is hidden do not block the page. */
  disarm(inserted: readonly Element[]): void;
  /** Whether an element, or one around it, is hidden. */
  isHidden(element: Element): boolean;
}

export function createConcealer({ hider, sheets, insistence, lock, folds, pace }: Means): Concealer {
  const isReturn = watchReturns();
  const isHidden = (element: Element): boolean => isIn(hider, element);
  /** Wrappers left out: they are closed only as long as all that is put into them is hidden too. */
  const clutter = { has: (element: Element): boolean => hider.has(element) && !hider.isWrapper(element) };
  const review = (sheeted: readonly Element[]): void => sheets.review(sheeted, isHidden);

  function conceal({ element, category, rule }: Finding, room?: Room): void {
    if (hider.hide(element, { category, rule }, { room }) && isReturn(element, rule)) pace.strike();
  }

  function watch(): void {
    const records = hider.records();
    const all = records.map(({ element }) => element);
    insistence.watch(all);
    folds.watch(all);
    if (records.some(({ category }) => category === 'cookie')) lock.lift();
  }

  return {
    follow(plan, shown, more) {
      const inView = folds.inView(plan.map(({ element }) => element));
      hider.suspend();
      sheets.reset();
      for (const planned of plan) {
        const room = inView.get(planned.element);
        if (planned.wrapper) hider.hide(planned.element, planned, { wrapper: true, room });
        else conceal(planned, room);
      }
      for (const element of shown) sheets.show(element);
      more();
      hider.resume();
      watch();
    },
    hide(findings, sheeted, came, guard) {
      const isUnseen = came === 'now' && pace.rest() === 0;
      const inView = folds.inView(isUnseen ? [] : findings.map(({ element }) => element));
      for (const finding of findings)
        if (!isIn(clutter, finding.element) && guard.allows(finding.element, came !== 'before'))
          conceal(finding, inView.get(finding.element));
      review(sheeted);
      for (const cause of findings.filter(({ element }) => hider.has(element)))
        closeSpace(cause.element, hider.has, (wrapper) => {
          if (!guard.allows(wrapper)) return false;
          hider.hide(wrapper, cause, { wrapper: true, room: hider.isVeiled(cause.element) });
          return true;
        });
      hider.tidy();
      watch();
    },
    review,
    reopen() {
      // From the inside out, as they were closed: an outer one is full only once the inner one is open.
      for (const { element, wrapper } of hider.records())
        if (wrapper && !isSpent(element, hider.has)) hider.show(element);
    },
    disarm(inserted) {
      for (const element of inserted.filter((one) => dialogsIn(one).length > 0)) {
        const around = hider.records().filter((record) => holds(record.element, element));
        insistence.watch(around.map((record) => record.element));
        for (const record of around) if (hider.isOverruled(record.element)) hider.insist(record.element);
      }
    },
    isHidden,
  };
}
