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
import { KINDS } from '../data/kinds';
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
  const reader = new Surveyor(namer);
  const type = typeOf(root);
  const top = type === Node.DOCUMENT_NODE ? (bodyOf(root as Document) ?? rootOf(root as Document)) : root;
  if (!top) return { parts: [], byElement: new Map() };
  if (typeOf(top) === Node.ELEMENT_NODE) reader.element(top as Element, null, 0, false);
  else for (let node = firstChildOf(top); node; node = nextSiblingOf(node)) reader.node(node, null, 0, false);
  return { parts: reader.parts, byElement: reader.byElement };
}

class Surveyor {
  readonly parts: Part[] = [];
  readonly byElement = new Map<Element, Part>();
  /** Words outside links since the last block began or ended, and the block they are in. */
  private run = 0;

  constructor(private readonly namer: Namer) {}

  node(node: Node, parent: Part | null, depth: number, linked: boolean): void {
    const type = typeOf(node);
    if (type === Node.ELEMENT_NODE) this.element(node as Element, parent, depth, linked);
    else if (type === Node.TEXT_NODE && parent) this.text((node as Text).data, parent, linked);
  }

  element(element: Element, parent: Part | null, depth: number, linked: boolean): void {
    const name = nameOf(element);
    const silent = SILENT.has(name);
    const medium = MEDIA.has(name);
    const field = FIELDS.has(name);
    if ((silent && !medium && !field) || depth > MAX_DEPTH || this.parts.length >= MAX_PARTS) {
      if ((name === 'br' || name === 'hr') && parent) this.endRun(parent);
      return;
    }
    const part: Part = {
      index: this.parts.length,
      end: 0,
      element,
      name,
      parent,
      named: this.namer(element, name),
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
    this.parts.push(part);
    this.byElement.set(element, part);
    if (field) part.fields = attributeOf(element, 'type') === 'hidden' ? 0 : 1;
    else if (!medium) this.inside(part, depth, linked);
    part.end = this.parts.length;
    if (parent) add(parent, part);
  }

  private inside(part: Part, depth: number, linked: boolean): void {
    const block = !INLINE.has(part.name);
    if (block && part.parent) this.endRun(part.parent);
    if (part.name === 'a' && hasAttributeOn(part.element, 'href')) part.links = 1;
    else if (part.name === 'button') part.fields = 1;
    const inLink = linked || CONTROLS.has(part.name);
    for (let node = firstChildOf(part.element); node; node = nextSiblingOf(node))
      this.node(node, part, depth + 1, inLink);
    if (block) this.endRun(part);
  }

  private text(data: string, part: Part, linked: boolean): void {
    const words = weigh(data);
    if (words === 0) return;
    if (part.texts++ === 0) {
      part.firstText = data;
      part.owns = true;
    }
    if (linked) part.linked += words;
    else {
      part.words += words;
      this.run += words;
    }
  }

  /** Text that belongs together ends here. Its words are its block's and its block's ancestors'. */
  private endRun(block: Part): void {
    if (this.run >= PROSE_WORDS) {
      block.prose += this.run;
      block.ownProse += this.run;
      block.ownRuns++;
    }
    this.run = 0;
  }
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
