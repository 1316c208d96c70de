import { attributeOf, closestTo, nameOf } from '../../../dom';
import { readWritten } from '../dates';
import type { Raw } from '../raw';

/** Lines above and below the headline in which its date stands. */
export const ABOVE = 4;
export const BELOW = 14;
/** So many lines that are a date, in elements of one class, are those of a list: events, other stories. */
const LISTED = 3;
/** Characters of a line that is a date and nothing else. */
const MAX_DATE = 40;

/** Whether an element shows one of a list's dates. */
export function isListed(raw: Raw, element: Element): boolean {
  const kind = kindOf(element);
  if (kind === null) return false;
  const alike = raw.lines.filter(
    ({ at, text, element: other }) =>
      at >= -ABOVE && at <= BELOW && text.length <= MAX_DATE && kindOf(other) === kind,
  );
  if (alike.length < LISTED) return false;
  const days = alike.flatMap(({ text }) => readDay(raw, text)?.day ?? []);
  return days.length >= LISTED && new Set(days).size > 1;
}

/** Characters of a line that is a paragraph. */
const PARAGRAPH = 200;

/** A list's entry behind the first paragraph is an event, or another story. */
export const isEntry = (raw: Raw, element: Element, at: number): boolean =>
  closestTo(element, 'li') !== null &&
  raw.lines.some((line) => line.at > 0 && line.at < at && line.text.length >= PARAGRAPH);

/** The first date in a text, with its year. */
export const readDay = (raw: Raw, text: string) =>
  readWritten(text, { language: raw.language, reference: null });

const kindOf = (element: Element): string | null => {
  const called = attributeOf(element, 'class')?.trim();
  return called ? `${nameOf(element)}.${called}` : null;
};
