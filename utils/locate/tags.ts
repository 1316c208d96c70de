import { INLINE, nameOf, SILENT } from '../dom';
import { familiesOf } from './vocabulary';

/** What a scan notes besides text. A `picture` is walked: its `img` counts. */
const MEDIA: ReadonlySet<string> = new Set(['img', 'iframe', 'video', 'audio']);

/** How an element is read; `own` are a page's own elements, whose surroundings tell whether they are inline. */
type Flow = 'break' | 'rule' | 'medium' | 'silent' | 'inline' | 'own' | 'box';

/** What a name says of all elements that bear it. */
export interface Tag {
  /** Place among the names met. */
  index: number;
  name: string;
  flow: Flow;
  link: boolean;
  bold: boolean;
  /** Per class met on it. */
  kinds: Map<string, Kind>;
}

/** What a name and a class say together. */
interface Kind {
  index: number;
  /** Families the class names. */
  families: number;
}

/** The names and classes of a page, each looked into once: a page has thousands of elements and some hundred kinds of them. */
export class Tags {
  readonly names: string[] = [];
  kinds = 0;
  private readonly met = new Map<string, Tag>();

  of(element: Element): Tag {
    const name = nameOf(element);
    return this.met.get(name) ?? this.meet(name);
  }

  kindOf(tag: Tag, className: string): Kind {
    let kind = tag.kinds.get(className);
    if (!kind) {
      kind = { index: this.kinds++, families: className ? familiesOf(className) : 0 };
      tag.kinds.set(className, kind);
    }
    return kind;
  }

  private meet(name: string): Tag {
    const tag: Tag = {
      index: this.names.push(name) - 1,
      name,
      flow: flowOf(name),
      link: name === 'a',
      bold: name === 'b' || name === 'strong',
      kinds: new Map(),
    };
    this.met.set(name, tag);
    return tag;
  }
}

function flowOf(name: string): Flow {
  if (name === 'br') return 'break';
  if (name === 'hr') return 'rule';
  if (MEDIA.has(name)) return 'medium';
  if (SILENT.has(name)) return 'silent';
  if (INLINE.has(name)) return 'inline';
  return /[-:]/.test(name) ? 'own' : 'box';
}
