import {
  attributeOf,
  closestTo,
  hasAttributeOn,
  nameOf,
  parentElementOf,
  select,
  squeeze,
  textOf,
} from '../../../dom';
import type { Thing } from './things';

/** Elements read at most: a page of a thousand marked-up products has no article. */
const MAX_ELEMENTS = 1_500;
/** Characters of text that are a value; a longer one is the article's body. */
const MAX_TEXT = 500;

/** Of things written into the markup, the elements each property was read from. */
export interface Marked {
  things: Thing[];
  /** Elements by property name, wherever they stand. */
  elements: ReadonlyMap<string, readonly Element[]>;
}

/** How a syntax names things, their types and their properties. */
interface Syntax {
  selector: string;
  /** Attribute that begins a thing. */
  thing: string;
  type: string;
  property: string;
}

const MICRODATA: Syntax = {
  selector: '[itemprop]:not(meta[property]), [itemscope]',
  thing: 'itemscope',
  type: 'itemtype',
  property: 'itemprop',
};
/** Metas with a `property` in the head are Open Graph's way to use RDFa: read by themselves. */
const RDFA: Syntax = {
  selector: '[property]:not(meta[property*=":"]), [typeof]',
  thing: 'typeof',
  type: 'typeof',
  property: 'property',
};

export const readMicrodata = (document: Document): Marked => readMarked(document, MICRODATA);
/** RDFa, with or without prefixes: `schema:datePublished`, `dc:date`, `datePublished`. */
export const readRdfa = (document: Document): Marked => readMarked(document, RDFA);

function readMarked(document: Document, syntax: Syntax): Marked {
  const things = new Map<Element | null, Record<string, unknown>>();
  const elements = new Map<string, Element[]>();
  const thingOf = (element: Element | null): Record<string, unknown> => {
    const known = things.get(element);
    if (known) return known;
    // Properties outside every thing are said of the page: most templates forget the thing around them.
    const types = element ? (attributeOf(element, syntax.type) ?? '').split(/\s+/) : ['CreativeWork'];
    // Without a prototype: a page may call a property "constructor".
    const thing: Record<string, unknown> = Object.create(null);
    thing['@type'] = types.map((type) => type.replace(/^.*[/:#]/, ''));
    things.set(element, thing);
    return thing;
  };
  for (const element of select(document, syntax.selector).slice(0, MAX_ELEMENTS)) {
    const own = hasAttributeOn(element, syntax.thing) ? thingOf(element) : null;
    const names = attributeOf(element, syntax.property);
    if (!names) continue;
    const above = parentElementOf(element);
    const owner = thingOf(above && closestTo(above, `[${syntax.thing}]`));
    const value = own ?? valueIn(element);
    if (value === '') continue;
    for (const name of names.split(/\s+/).map((whole) => whole.replace(/^.*[/:#]/, ''))) {
      owner[name] = name in owner ? [owner[name], value].flat() : value;
      elements.set(name, [...(elements.get(name) ?? []), element]);
    }
  }
  return { things: [...things.values()], elements };
}

function valueIn(element: Element): string {
  const content = attributeOf(element, 'content') ?? attributeOf(element, 'datetime');
  if (content !== null) return squeeze(content);
  const name = nameOf(element);
  if (name === 'link' || (name === 'a' && !textOf(element).trim())) return attributeOf(element, 'href') ?? '';
  if (name === 'img') return attributeOf(element, 'src') ?? attributeOf(element, 'data-src') ?? '';
  return textIn(element);
}

const textIn = (element: Element): string => {
  const text = textOf(element);
  return text.length > 20 * MAX_TEXT ? '' : squeeze(text).slice(0, MAX_TEXT);
};
