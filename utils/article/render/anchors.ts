import { holds, precedes, textOf } from '../../dom';

/** Prefix of the ids the article's HTML keeps: targets of its own in-page links. The sanitiser lets no other through. */
export const ANCHOR_PREFIX = 'lede-';

const HREF = new RegExp(` href="#${ANCHOR_PREFIX}(\\d+)"`, 'g');
const HREF_OR_ID = new RegExp(` (href="#|id=")${ANCHOR_PREFIX}(\\d+)"`, 'g');

const NONE = (): ReadonlySet<Element> => new Set();

/**
 * The article's in-page links and what they lead to. Targets that are not written themselves (a section, an empty
 * `<a name>`) are where the next element is. Only when all is written is it known which targets are there, so ids are
 * numbers of targets at first and are settled at the end.
 */
export class Anchors {
  /** By target: the target whose number its place bears. */
  private readonly places = new Map<Element, number>();
  private readonly numbers: ReadonlyMap<Element, number>;
  /** By a target's number, what leads to it outside the article. */
  private readonly away = new Map<number, string>();
  private next = 0;

  /** @param targets of the page's in-page links, in document order. */
  constructor(private readonly targets: readonly Element[]) {
    this.numbers = new Map(targets.map((target, i) => [target, i]));
  }

  /**
   * The attribute of an element about to be written, which targets up to a node are to be found at.
   *
   * @param inside what stands in this is written with the element.
   * @param own elements that will be written as themselves; asked only where a target is come to.
   */
  claim(until: Node, inside: Element | null, own: () => ReadonlySet<Element> = NONE): string {
    let number: number | null = null;
    for (; this.next < this.targets.length; this.next++) {
      const target = this.targets[this.next] as Element;
      if (target !== until && !precedes(target, until)) break;
      if (own().has(target) || this.places.has(target)) continue;
      const written = target === until || holds(target, until) || (inside && holds(inside, target));
      if (!written && textOf(target).trim()) continue;
      number ??= this.next;
      this.places.set(target, number);
    }
    return number === null ? '' : ` id="${ANCHOR_PREFIX}${number}"`;
  }

  /** The attribute of a phrase that is written: its own target alone, once. */
  claimOwn(phrase: Element): string {
    const number = this.numbers.get(phrase);
    if (number === undefined || this.places.has(phrase)) return '';
    this.places.set(phrase, number);
    return ` id="${ANCHOR_PREFIX}${number}"`;
  }

  /** The address to write for a link to a target. @param away where it leads if the target is not written; escaped. */
  linkTo(target: Element, away: string): string {
    const number = this.numbers.get(target) ?? -1;
    this.away.set(number, away);
    return `#${ANCHOR_PREFIX}${number}`;
  }

  /** The HTML with its in-page links settled: numbered in their order, ids that no link leads to gone. */
  settle(html: string): string {
    const linked = new Map<number, number>();
    const place = (number: string): number | undefined =>
      this.places.get(this.targets[Number(number)] as Element);
    for (const [, number = ''] of html.matchAll(HREF)) {
      const at = place(number);
      if (at !== undefined && !linked.has(at)) linked.set(at, linked.size + 1);
    }
    return html.replace(HREF_OR_ID, (_, kind: string, number: string) => {
      if (kind === 'id="') {
        const anchor = linked.get(Number(number));
        return anchor ? ` id="${ANCHOR_PREFIX}${anchor}"` : '';
      }
      const at = place(number);
      const address = at === undefined ? this.away.get(Number(number)) : `#${ANCHOR_PREFIX}${linked.get(at)}`;
      return ` href="${address}"`;
    });
  }
}
