import { attributeOf, nameOf, parentElementOf, squeeze } from '../../dom';
import type { Block, Box, Scan } from '../../locate/types';
import type { Addresses } from './addresses';
import { Anchors } from './anchors';
import { type Piece, type Pieces, piecesOf } from './pieces';
import { isWorded, type Run, runsOf, verbatimRuns } from './runs';
import { dataTables } from './tables';
import { ATTRIBUTES, CELLS, EVERYWHERE, PHRASES, RENAMED, STRUCTURE, TABLE, TEXT_BLOCKS } from './tags';
import { inherited, type Tongue, Tongues } from './tongues';
import { escapeHtml, Writer } from './writer';

/** The body as it is shown and as it is copied: the same words. */
export interface Rendered {
  /** Unsanitised; only elements and attributes of tags.ts, addresses absolute. */
  html: string;
  /** Blocks separated by newlines. */
  text: string;
}

/** An element of the output: one per key. */
interface Level {
  key: object;
  name: string;
  attributes: string;
  tongue: Tongue;
}

/**
 * Writes the kept blocks, and the pictures that stand among them, as HTML and as text.
 *
 * Every block knows the chain of elements it stands in; from one block to the next, what both share stays open.
 *
 * @param kept per block of the scan, 1 where it belongs to the article.
 */
export function render(scan: Scan, kept: Uint8Array, addresses: Addresses): Rendered {
  const { pieces, insets } = piecesOf(scan, kept, addresses);
  return new Renderer(addresses, dataTables(scan), kept, scan, insets).render(pieces);
}

class Renderer {
  private readonly writer = new Writer();
  private readonly lines: string[] = [];
  private open: Level[] = [];
  private readonly chains = new Map<Box, Level[]>();
  /** By row: cells that were not come to yet. */
  private readonly cells = new Map<Box, Box[]>();

  private readonly anchors: Anchors;
  private readonly tongues = new Tongues();

  constructor(
    private readonly addresses: Addresses,
    private readonly tables: ReadonlySet<Box>,
    private readonly kept: Uint8Array,
    private readonly scan: Scan,
    private readonly insets: Pieces['insets'],
  ) {
    this.anchors = new Anchors(addresses.targets);
  }

  render(pieces: readonly Piece[]): Rendered {
    let after: Piece | null = null;
    for (const piece of pieces) {
      if (piece.kind === 'text') this.paragraph(piece.block);
      else if (piece.kind === 'formula') this.formula(piece);
      else if (piece.kind === 'rule') {
        if (after?.kind !== 'text' && after?.kind !== 'formula') continue;
        this.move(this.around(piece.box));
        this.writer.leaf('hr');
      } else this.figure(piece);
      after = piece;
    }
    this.move([]);
    const html = this.writer.finish().replace(/<hr>$/, '');
    return { html: this.anchors.settle(html), text: this.lines.join('\n') };
  }

  private paragraph(block: Block): void {
    const chain = this.chainOf(block.box);
    const last = chain.at(-1);
    const own = last?.key === block.box && TEXT_BLOCKS.has(last.name) && this.alone(block);
    const phrases = () => phrasesIn(runsOf(block, this.insets.get(block)), block);
    this.move(own ? chain : this.inside(chain, block.box, block, 'p'), () =>
      this.anchors.claim(lastOf(block), block.box.element, phrases),
    );
    this.lines.push(this.phrases(block, last?.name === 'pre'));
  }

  private formula(piece: Extract<Piece, { kind: 'formula' }>): void {
    this.move(this.inside(this.around(piece.box), piece.box, piece, 'p'), () =>
      this.anchors.claim(piece.element, null),
    );
    this.writer.text(piece.text);
    this.lines.push(piece.text);
  }

  /** Whether a block is the only one kept of those that stand straight in its box. */
  private alone(block: Block): boolean {
    for (let i = block.box.first; i < block.box.end; i++) {
      if (i !== block.index && this.kept[i] && this.scan.blocks[i]?.box === block.box) return false;
    }
    return true;
  }

  private figure(piece: Extract<Piece, { kind: 'picture' | 'embed' }>): void {
    this.move(this.inside(this.around(piece.box), piece.box, piece, 'figure'), () =>
      this.anchors.claim(piece.element, null),
    );
    if (piece.kind === 'picture') this.writer.leaf('img', piece.picture.attributes);
    if (piece.kind === 'picture' && piece.captions.length === 0) return;
    this.writer.begin('figcaption');
    for (const block of piece.captions) {
      if (block !== piece.captions[0]) this.writer.text(' ');
      this.lines.push(this.phrases(block, false));
    }
    if (piece.kind === 'embed') {
      if (piece.captions.length > 0) this.writer.text(' ');
      this.writer.begin('a', ` href="${escapeHtml(piece.address)}"`);
      const name = new URL(piece.address).hostname.replace(/^www\./, '');
      this.writer.text(name);
      this.writer.end();
      this.lines.push(name);
    }
    this.writer.end();
  }

  /** Writes a block's text with the phrase elements around it; returns it plain. */
  private phrases(block: Block, verbatim: boolean): string {
    const insets = this.insets.get(block);
    let open: Element[] = [];
    let plain = '';
    /** A blank that is due before the next word. */
    let blank = false;
    for (const run of verbatim ? verbatimRuns(block, insets) : runsOf(block, insets)) {
      if (run.text === null) {
        plain += '\n';
        if (verbatim) this.writer.text('\n');
        else this.writer.leaf('br');
        blank = false;
        continue;
      }
      const words = verbatim ? run.text : run.text.replace(/^ | $/g, '');
      const begins = !verbatim && run.text.startsWith(' ');
      if (!words) {
        blank ||= begins;
        continue;
      }
      const chain = phrasesAround(run.node, block.box.element);
      let shared = 0;
      while (shared < open.length && open[shared] === chain[shared]) shared++;
      for (let i = open.length; i > shared; i--) this.writer.end();
      if ((blank || begins) && plain && !plain.endsWith('\n')) {
        this.writer.text(' ');
        plain += ' ';
      }
      for (const element of chain.slice(shared)) this.phrase(element);
      open = chain;
      this.writer.text(words);
      plain += words;
      blank = !verbatim && run.text.endsWith(' ');
    }
    for (const _ of open) this.writer.end();
    const read = plain.replace(/[\u200b\u2060]/g, '');
    return verbatim ? read.trimEnd() : read.trim();
  }

  private phrase(element: Element): void {
    const name = nameOf(element);
    const id = this.anchors.claimOwn(element);
    if (name !== 'a') {
      this.writer.begin(RENAMED[name] ?? name, id + attributesOf(element, name));
      return;
    }
    const href = attributeOf(element, 'href') ?? '';
    const address = escapeHtml(this.addresses.link(href) ?? '');
    const target = address ? this.addresses.target(href) : null;
    const to = target ? this.anchors.linkTo(target, address) : address;
    this.writer.begin(to ? 'a' : 'span', (to ? ` href="${to}"` : '') + id);
  }

  /** Closes what the next piece does not stand in, opens what it does. @param id of the piece's own element. */
  private move(chain: readonly Level[], id?: () => string): void {
    let shared = 0;
    while (shared < this.open.length && this.open[shared]?.key === chain[shared]?.key) shared++;
    for (const level of this.open.slice(shared).reverse()) {
      if (level.name === 'tr') this.emptyCells(level.key as Box, null);
      this.writer.end();
    }
    for (const [i, level] of chain.entries()) {
      if (i < shared) continue;
      const row = chain[i - 1];
      if (row?.name === 'tr' && CELLS.has(level.name)) this.emptyCells(row.key as Box, level.key as Box);
      const own = i === chain.length - 1 && id ? id() : this.idOf(level.key as Box);
      this.writer.begin(level.name, own + level.attributes);
    }
    this.open = [...chain];
  }

  /** Writes the cells of a row in which nothing is kept, up to one or to its end: without them, others change columns. */
  private emptyCells(row: Box, before: Box | null): void {
    const cells = this.cells.get(row) ?? cellsOf(row, this.scan);
    this.cells.set(row, cells);
    if (before && !cells.includes(before)) return;
    for (let cell = cells.shift(); cell && cell !== before; cell = cells.shift())
      this.writer.empty(cell.name, this.idOf(cell) + attributesOf(cell.element, cell.name));
  }

  private idOf(box: Box): string {
    return this.anchors.claim(box.element, null);
  }

  /** Where a picture stands: paragraphs and headings around it end for it. */
  private around(box: Box): Level[] {
    const chain = this.chainOf(box);
    while (chain.length > 0 && /^(?:p|h\d|pre|summary|caption|figcaption)$/.test(chain.at(-1)?.name ?? ''))
      chain.pop();
    return chain;
  }

  /** The elements of the output that a box stands in, outermost first, its own last. */
  private chainOf(box: Box): Level[] {
    const known = this.chains.get(box);
    if (known) return [...known];
    const chain = box.parent ? this.chainOf(box.parent) : [];
    const name = RENAMED[box.name] ?? box.name;
    if (this.keeps(box, name, chain)) {
      const tongue = this.tongues.of(box);
      const passed = inherited(tongue, this.tongueIn(chain, box), box.element);
      chain.push({ key: box, name, attributes: attributesOf(box.element, name) + passed, tongue });
    }
    this.chains.set(box, chain);
    return [...chain];
  }

  /** A chain and an element of our own making at its end. */
  private inside(chain: readonly Level[], box: Box, key: object, name: string): Level[] {
    const tongue = this.tongues.of(box);
    return [...chain, { key, name, attributes: inherited(tongue, this.tongueIn(chain, box), null), tongue }];
  }

  private tongueIn(chain: readonly Level[], box: Box): Tongue {
    return chain.at(-1)?.tongue ?? this.tongues.page(box);
  }

  private keeps(box: Box, name: string, chain: readonly Level[]): boolean {
    if (TABLE.has(name)) return this.inDataTable(box);
    if (name === 'li') return /^[uo]l$/.test(chain.at(-1)?.name ?? '');
    if (name === 'dt' || name === 'dd') return chain.at(-1)?.name === 'dl';
    if (name === 'summary') return chain.at(-1)?.name === 'details';
    if (name === 'figcaption') return false;
    return TEXT_BLOCKS.has(name) || STRUCTURE.has(name);
  }

  private inDataTable(box: Box): boolean {
    for (let at: Box | null = box; at; at = at.parent) if (at.name === 'table') return this.tables.has(at);
    return false;
  }
}

function cellsOf(row: Box, scan: Scan): Box[] {
  const cells: Box[] = [];
  for (let i = row.index + 1; i < scan.boxes.length; i++) {
    const box = scan.boxes[i] as Box;
    if (box.depth <= row.depth) break;
    if (box.parent === row && CELLS.has(box.name)) cells.push(box);
  }
  return cells;
}

function attributesOf(element: Element, name: string): string {
  let written = '';
  for (const attribute of [...(ATTRIBUTES[name] ?? []), ...EVERYWHERE]) {
    const value = attributeOf(element, attribute);
    if (value) written += ` ${attribute}="${escapeHtml(squeeze(value).slice(0, 200))}"`;
  }
  return written;
}

/** The phrase elements between a text and its block's box, outermost first. */
function phrasesAround(node: Node, end: Element): Element[] {
  const chain: Element[] = [];
  for (let at = parentElementOf(node); at && at !== end; at = parentElementOf(at))
    if (PHRASES.has(nameOf(at)) || nameOf(at) in RENAMED) chain.push(at);
  return chain.reverse();
}

const lastOf = (block: Block): Node => block.nodes.at(-1) ?? block.box.element;

/** The phrase elements that will be written with a block's words. */
function phrasesIn(runs: readonly Run[], block: Block): ReadonlySet<Element> {
  const worded = runs.filter(({ text }) => text !== null && isWorded(text));
  return new Set(worded.flatMap(({ node }) => phrasesAround(node, block.box.element)));
}
