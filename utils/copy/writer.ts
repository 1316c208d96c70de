import { getFirstChild, getLocalName, getNextSibling, getNodeType, NOT_VISIBLE, rootOf } from '../dom';
import { getAttribute, getAttributeNames, getData, getNamespace, getUrl } from './native';
import { CLOSE, MAX_LENGTH, NAMESPACES, type PackedCopy, STEP } from './written';

/** Levels copied at most. Deeper ones would overrun the stack of what reads the result. */
const MAX_DEPTH = 600;

/** Elements of which nothing inside is read. Scripts are, where they are data. */
const EMPTIED: ReadonlySet<string> = new Set(
  'style template svg iframe noembed noframes object canvas'.split(' '),
);
const JSON_LD = /^application\/ld\+json/i;
const [ELEMENT, TEXT, CDATA] = [Node.ELEMENT_NODE, Node.TEXT_NODE, Node.CDATA_SECTION_NODE];

/** How a tree is looked at while it is written down. */
export interface Look {
  /** Nodes copied at most: what a page has beyond them is not read. */
  maxNodes: number;
  /** Characters of one attribute, at most; longer ones are left out: pictures written into the page can be larger than all of its text. */
  maxValue: number;
  /** Whether a reader sees an element. Asked from the outside in, and no more below one that is not seen. */
  isSeen(element: Element, name: string, className: string): boolean;
  /** What stands below an element in place of its children; null for these. */
  shownIn(element: Element, name: string): Node[] | null;
}

/** Writes a live document down. It is only read. */
export function write(live: Document, look: Look): PackedCopy {
  const writer = new Writer(look);
  const root = rootOf(live);
  if (root) writer.element(root, 0, true);
  const { out, complete } = writer;
  return { tree: JSON.stringify(out), url: getUrl.call(live), complete };
}

class Writer {
  readonly out: (string | number)[] = [];
  complete = true;
  private nodes = 0;
  private length = 0;

  constructor(private readonly look: Look) {}

  /** @param seen whether the reader sees what it is in */
  element(element: Element, depth: number, seen: boolean): void {
    const { out } = this;
    const name = getLocalName.call(element);
    const at = out.push(0, name) - 2;
    const className = this.attributes(element);
    const isSeen = seen && this.look.isSeen(element, name, className);
    if (seen && !isSeen) out.push(NOT_VISIBLE, '');
    out[at] = codeOf(element) * STEP + (out.length - at - 2) / 2;
    if (!EMPTIED.has(name) && (name !== 'script' || isData(element)))
      this.inside(element, name, depth + 1, isSeen);
    out.push(CLOSE);
  }

  private inside(element: Element, name: string, depth: number, seen: boolean): void {
    const shown = this.look.shownIn(element, name);
    if (shown) for (const node of shown) this.node(node, depth, seen);
    else
      for (let node = getFirstChild.call(element); node; node = getNextSibling.call(node))
        this.node(node, depth, seen);
  }

  private node(node: Node, depth: number, seen: boolean): void {
    if (++this.nodes > this.look.maxNodes || this.length > MAX_LENGTH || depth > MAX_DEPTH) {
      this.complete = false;
      return;
    }
    const type = getNodeType.call(node);
    if (type === ELEMENT) this.element(node as Element, depth, seen);
    else if (type === TEXT || type === CDATA) {
      const data = getData.call(node);
      if (this.length + data.length > MAX_LENGTH) this.complete = false;
      else this.out.push(data);
      this.length += data.length;
    }
  }

  /** @returns the class; '' for none */
  private attributes(element: Element): string {
    let className = '';
    const names = getAttributeNames.call(element);
    for (let i = 0; i < names.length; i++) {
      const name = names[i] as string;
      if (isCode(name) || name === NOT_VISIBLE) continue; // a page that writes the mark itself would hide its text
      const value = getAttribute.call(element, name) ?? '';
      if (value.length > this.look.maxValue) continue;
      if (name === 'class') className = value;
      this.length += value.length;
      this.out.push(name, value);
    }
    return className;
  }
}

const isData = (script: Element): boolean => JSON_LD.test(getAttribute.call(script, 'type') ?? '');

/** Code and documents in attributes: nothing of them is read, and no browser should see them again. */
const isCode = (name: string): boolean => name.startsWith('on') || name === 'srcdoc';

const codeOf = (element: Element): number =>
  Math.max(0, NAMESPACES.indexOf(getNamespace.call(element) ?? ''));
