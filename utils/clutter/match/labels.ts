import { fold, hasAttributeOn, textOf } from '../../dom';
import { fits, type Guard } from '../guard';
import type { Part, Survey } from '../survey/types';
import type { Row } from '../types';
import type { Claim } from './claims';

/** Longest label, with the words a `*` allows. */
const MAX_WORDS = 9;
const MAX_CHARACTERS = 70;
/** Words a trailing `*` stands for. */
const MORE_WORDS = 6;
/** Boxes after a label that may belong to it: a list, or its items one by one. */
const MAX_FOLLOWING = 12;

/** What running text is made of. */
const FLOW: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd span a b i em strong'.split(' '),
);

interface Label {
  words: readonly string[];
  open: boolean;
  row: number;
}

/** Labels, found by their first word. */
export type LabelIndex = ReadonlyMap<string, readonly Label[]>;

export function indexLabels(rows: readonly Row[], by: 'label' | 'call'): LabelIndex {
  const index = new Map<string, Label[]>();
  rows.forEach(({ match }, row) => {
    if (match.by !== by) return;
    for (const text of match.labels ?? []) {
      const words = text.replace(/ ?\*$/, '').split(' ');
      const first = words[0] ?? '';
      index.set(first, [...(index.get(first) ?? []), { words, open: text.endsWith('*'), row }]);
    }
  });
  return index;
}

/** The first word as `fold` would leave it, found without folding the rest: most texts begin with no label's word. */
export function firstWordOf(text: string): string {
  return /[\p{L}\p{N}]+/u.exec(text.slice(0, MAX_CHARACTERS))?.[0].toLowerCase() ?? '';
}

/** Rows whose labels a text is. */
export function rowsForText(text: string, labels: LabelIndex): number[] {
  if (text.length > MAX_CHARACTERS * 2) return [];
  const words = fold(text).split(' ');
  const rows: number[] = [];
  for (const label of labels.get(words[0] ?? '') ?? []) {
    const more = words.length - label.words.length;
    if (more < 0 || more > (label.open ? MORE_WORDS : 0)) continue;
    if (label.words.every((word, i) => words[i] === word)) rows.push(label.row);
  }
  return rows;
}

/** What stands under headings that say what it is. */
export function claimByLabel(page: Survey, rows: readonly Row[], labels: LabelIndex, guard: Guard): Claim[] {
  const claims: Claim[] = [];
  for (const part of page.parts) {
    const words = part.words + part.linked;
    if (words === 0 || words > MAX_WORDS || part.texts > 4) continue;
    const above = part.parent;
    if (above && above.words + above.linked === words && !guard.isBlocked(above)) continue;
    if (!labels.has(firstWordOf(part.firstText))) continue;
    for (const index of rowsForText(textOf(part.element), labels)) {
      const row = rows[index];
      if (row)
        for (const claimed of under(part, row, guard, page))
          claims.push({ part: claimed, row: index, proven: true });
    }
  }
  return claims;
}

/** What a label stands for: the box around it, the boxes that follow it, or itself. */
function under(label: Part, row: Row, guard: Guard, page: Survey): Part[] {
  const box = label.parent;
  const inside = guard.isInside(label);
  const { controls = 1 } = row.limit;
  const whole = { ...row, limit: { ...row.limit, controls } };
  if (box && box.firstText === label.firstText && guard.allows(box, whole) && (!inside || isBox(box)))
    return [box];
  const full = { ...row, limit: { ...row.limit, controls: Math.max(1, controls) } };
  const found: Part[] = [];
  let at = inside ? undefined : page.parts[label.end];
  while (at && at.parent === box && found.length < MAX_FOLLOWING) {
    if (!guard.allows(at, full) || (found[0] && found[0].name !== at.name)) break;
    found.push(at);
    at = page.parts[at.end];
  }
  if (found.length > 0) return [label, ...found];
  return row.match.by === 'label' && row.match.alone && fits(label, row.limit) ? [label] : [];
}

/** Whether a part is a box of its own and not a paragraph or list that the article's text flows through. */
function isBox({ name, element }: Part): boolean {
  return !FLOW.has(name) && (hasAttributeOn(element, 'class') || hasAttributeOn(element, 'id'));
}
