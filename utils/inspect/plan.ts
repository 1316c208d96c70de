import type { Finding } from '../clutter/types';
import { parentElementOf } from '../dom';
import type { Guard } from './guard';
import { closeSpace } from './space';
import type { Planned } from './types';

/** What of the findings is to be hidden, as far as the guard allows it, and the wrappers that hold nothing else then. */
export function planOf(findings: readonly Finding[], guard: Guard): Map<Element, Planned> {
  const plan = new Map<Element, Planned>();
  for (const finding of findings)
    if (!isIn(plan, finding.element) && guard.allows(finding.element))
      plan.set(finding.element, { ...finding, wrapper: false });
  for (const cause of [...plan.values()])
    closeSpace(
      cause.element,
      (element) => plan.has(element),
      (element) => guard.allows(element) && plan.set(element, { ...cause, element, wrapper: true }).size > 0,
    );
  return plan;
}

/** Whether an element, or one around it, is among these. */
export function isIn(plan: Pick<ReadonlyMap<Element, unknown>, 'has'>, element: Element): boolean {
  for (let at: Element | null = element; at; at = parentElementOf(at)) if (plan.has(at)) return true;
  return false;
}
