import {
  attributeOf,
  bodyOf,
  firstChildOf,
  hasAttributeOn,
  INLINE,
  nameOf,
  nextSiblingOf,
  rootOf,
  SILENT,
  setOf,
  typeOf,
  weigh,
} from '../../dom';
import { KINDS } from '../kinds';
import type { Part, Survey } from './types';

/** Elements read before the survey stops with what it has: five times a long news page. */
const MAX_PARTS = 40_000;
/** Levels followed downwards. */
const MAX_DEPTH = 600;
/** A run of this many words outside links is a paragraph's, not a label's or a title's. */
const PROSE_WORDS = 15;

const MEDIA = setOf(KINDS.media);
const FIELDS = setOf(KINDS.fields);
const CONTROLS = setOf(KINDS.controls);

/** Which rows an element's names call for. */
export type Namer = (element: Element, name: string) => readonly number[] | null;

/**
 * Reads what is below `root`, and `root` itself where it is an element, once: each element becomes a part with its
 * sums. Changes nothing.
 */
export function survey(root: ParentNode, namer: Namer): Survey {
  const parts: Part[] = [];
  const byElement = new Map<Element, Part>();
  /** Words outside links since the last block began or ended, and the block they are in. */
  let run = 0;

  function readNode(node: Node, parent: Part | null, depth: number, linked: boolean): void {
    const type = typeOf(node);
    if (type === Node.ELEMENT_NODE) readElement(node as Element, parent, depth, linked);
    else if (type === Node.TEXT_NODE && parent) readText((node as Text).data, parent, linked);
  }

  function readElement(element: Element, parent: Part | null, depth: number, linked: boolean): void {
    const name = nameOf(element);
    const silent = SILENT.has(name);
    const medium = MEDIA.has(name);
    const field = FIELDS.has(name);
    if ((silent && !medium && !field) || depth > MAX_DEPTH || parts.length >= MAX_PARTS) {
      if ((name === 'br' || name === 'hr') && parent) endRun(parent);
      return;
    }
    const part: Part = {
      index: parts.length,
      end: 0,
      element,
      name,
      parent,
      named: namer(element, name),
      words: 0,
      linked: 0,
      prose: 0,
      ownProse: 0,
      ownRuns: 0,
      links: 0,
      fields: 0,
      media: medium ? 1 : 0,
      pictures: medium && !linked ? 1 : 0,
      texts: 0,
      firstText: '',
      owns: false,
    };
    parts.push(part);
    byElement.set(element, part);
    if (field) part.fields = attributeOf(element, 'type') === 'hidden' ? 0 : 1;
    else if (!medium) readInside(part, depth, linked);
    part.end = parts.length;
    if (parent) add(parent, part);
  }

  function readInside(part: Part, depth: number, linked: boolean): void {
    const block = !INLINE.has(part.name);
    if (block && part.parent) endRun(part.parent);
    if (part.name === 'a' && hasAttributeOn(part.element, 'href')) part.links = 1;
    else if (part.name === 'button') part.fields = 1;
    const inLink = linked || CONTROLS.has(part.name);
    for (let node = firstChildOf(part.element); node; node = nextSiblingOf(node))
      readNode(node, part, depth + 1, inLink);
    if (block) endRun(part);
  }

  function readText(data: string, part: Part, linked: boolean): void {
    const words = weigh(data);
    if (words === 0) return;
    if (part.texts++ === 0) {
      part.firstText = data;
      part.owns = true;
    }
    if (linked) part.linked += words;
    else {
      part.words += words;
      run += words;
    }
  }

  /** Text that belongs together ends here. Its words are its block's and its block's ancestors'. */
  function endRun(block: Part): void {
    if (run >= PROSE_WORDS) {
      block.prose += run;
      block.ownProse += run;
      block.ownRuns++;
    }
    run = 0;
  }

  const type = typeOf(root);
  const top = type === Node.DOCUMENT_NODE ? (bodyOf(root as Document) ?? rootOf(root as Document)) : root;
  if (top && typeOf(top) === Node.ELEMENT_NODE) readElement(top as Element, null, 0, false);
  else if (top)
    for (let node = firstChildOf(top); node; node = nextSiblingOf(node)) readNode(node, null, 0, false);
  return { parts, byElement };
}

function add(parent: Part, part: Part): void {
  parent.words += part.words;
  parent.linked += part.linked;
  parent.prose += part.prose;
  parent.links += part.links;
  parent.fields += part.fields;
  parent.media += part.media;
  parent.pictures += part.pictures;
  if (part.texts > 0) {
    if (parent.texts === 0) parent.firstText = part.firstText;
    parent.texts += part.texts;
  }
}
