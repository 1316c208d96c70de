import { attributeOf, HEADINGS, hasAttributesOn, squeeze } from '../dom';
import { NO_MARKS } from './marks';
import { type Tag, Tags } from './tags';
import type { Block, Box, Medium } from './types';
import { familiesOf } from './vocabulary';

/** Gathers the run of text being read, and closes it into a block. What blocks and boxes weigh is told later (weights.ts). */
export class Reader {
  readonly blocks: Block[] = [];
  readonly boxes: Box[] = [];
  readonly media: Medium[] = [];
  readonly tags = new Tags();
  /** Per block: its text inside links. */
  readonly linkTexts: string[] = [];
  private nodes: (Text | Element)[] = [];
  private data = '';
  private linked = '';
  private links = 0;
  private bold = 0;
  private inline = 0;
  private breaks = 0;
  private pictures = 0;

  enterBox(element: Element, tag: Tag, parent: Box | null, hidden: boolean, linked: boolean): Box {
    const named = hasAttributesOn(element);
    const kind = this.tags.kindOf(tag, (named && attributeOf(element, 'class')) || '');
    const id = named && attributeOf(element, 'id');
    const role = named && attributeOf(element, 'role');
    const box: Box = {
      index: this.boxes.length,
      element,
      name: tag.name,
      parent,
      depth: parent ? parent.depth + 1 : 0,
      linked: linked || (parent?.linked ?? false),
      hidden: hidden || (parent?.hidden ?? false),
      families: kind.families | (id ? familiesOf(id) : 0) | (role ? familiesOf(role) : 0),
      tag: tag.index,
      kind: kind.index,
      first: this.blocks.length,
      end: this.blocks.length,
      words: 0,
      linkWords: 0,
      prose: 0,
      children: 0,
      pictures: 0,
    };
    if (parent) parent.children++;
    this.boxes.push(box);
    return box;
  }

  /** Closes a box and gives its parent. */
  leaveBox(box: Box): Box {
    box.end = this.blocks.length;
    return box.parent ?? box;
  }

  /** An inline element begins: what it is called counts for the block it is part of. */
  enterInline(element: Element, tag: Tag): void {
    if (tag.link) this.links++;
    const className = attributeOf(element, 'class');
    if (className) this.inline |= familiesOf(className);
  }

  text(node: Text, inLink: boolean, inBold: boolean): void {
    const data = node.data;
    this.nodes.push(node);
    this.data += data;
    if (inLink) this.linked += `${data} `;
    if (inBold) this.bold += data.length;
    if (this.breaks > 0 && /\S/.test(data)) this.breaks = 0;
  }

  /** One `<br>` is a line's end, a second in a row a paragraph's. */
  lineBreak(element: Element, box: Box): void {
    this.breaks++;
    if (this.breaks > 1) this.flush(box);
    else if (this.nodes.length > 0) {
      this.nodes.push(element);
      this.data += ' ';
    }
  }

  medium(element: Element, name: string, box: Box): void {
    if (name === 'img') this.pictures++;
    this.media.push({ element, name, box, at: this.blocks.length });
  }

  /** Ends the block being read, where there is one. */
  flush(box: Box): void {
    box.pictures += this.pictures;
    this.pictures = 0;
    if (this.nodes.length > 0) this.close(box);
    this.nodes = [];
    this.data = '';
    this.linked = '';
    this.links = 0;
    this.bold = 0;
    this.inline = 0;
    this.breaks = 0;
  }

  private close(box: Box): void {
    const text = squeeze(this.data);
    if (!text) return;
    this.blocks.push({
      index: this.blocks.length,
      box,
      nodes: this.nodes,
      text,
      words: 0,
      linkWords: 0,
      links: this.links,
      inline: this.inline,
      bold: this.bold / this.data.length,
      marks: NO_MARKS,
      heading: HEADINGS.has(box.name),
    });
    this.linkTexts.push(this.linked);
  }
}
