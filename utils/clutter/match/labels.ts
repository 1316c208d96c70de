import { fold, INLINE, textOf } from '../../dom';
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

interface Label {
  words: readonly string[];
  open: boolean;
  row: number;
}

/** Labels, found by their first word. */
export type LabelIndex = ReadonlyMap<string, readonly Label[]>;

export function indexLabels(rows: readonly Row[], by: 'label' | 'lead-in'): LabelIndex {
  const index = new Map<string, Label[]>();
  rows.forEach(({ match }, row) => {
    if (match.by !== by) return;
    for (const text of match.labels) {
      const words = fold(text).split(' ');
      const first = words[0] ?? '';
      index.set(first, [...(index.get(first) ?? []), { words, open: text.endsWith('*'), row }]);
    }
  });
  return index;
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
    for (const index of rowsForText(textOf(part.element), labels)) {
      const row = rows[index];
      if (row)
        for (const claimed of under(part, row, guard, page))
          claims.push({ part: claimed, row: index, proven: true });
    }
  }
  return claims;
}

/** What a label stands for: its own box, the box around it, or the boxes that follow it. */
function under(label: Part, row: Row, guard: Guard, page: Survey): Part[] {
  if (fits(label, row.limit)) return [label];
  const box = label.parent;
  if (!box) return [];
  if (box.firstText === label.firstText && guard.allows(box, row) && fits(box, row.limit)) return [box];
  const found: Part[] = [];
  let at = page.parts[label.end];
  while (at && at.parent === box && found.length < MAX_FOLLOWING) {
    if (!guard.allows(at, row) || !fits(at, row.limit) || (found[0] && found[0].name !== at.name)) break;
    found.push(at);
    at = page.parts[at.end];
  }
  return found.length > 0 ? [label, ...found] : [];
}

/** Paragraphs that are a label and a link. */
export function claimByLeadIn(page: Survey, labels: LabelIndex): Claim[] {
  const claims: Claim[] = [];
  if (labels.size === 0) return claims;
  for (const part of page.parts) {
    if (part.links === 0 || part.texts < 2 || part.linked < part.words || INLINE.has(part.name)) continue;
    for (const row of rowsForText(part.firstText, labels)) claims.push({ part, row });
  }
  return claims;
}
