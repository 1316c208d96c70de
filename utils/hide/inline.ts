import { attributeOf, removeAttributeFrom, setAttributeOn } from '../dom';
import { styleOf } from './native';

/** Declarations by property, all of them `!important`. */
export type Declarations = Readonly<Record<string, string>>;

/** What an inline style was and what it was made, so that the change can be taken back exactly. */
export interface Written {
  declarations: Declarations;
  /** The attribute before, null where there was none. */
  before: string | null;
  /** The attribute after. */
  after: string | null;
  /** Value and priority each property had before. */
  values: ReadonlyMap<string, readonly [value: string, priority: string]>;
}

/** Value and priority of a property that is not declared. */
const NOTHING = ['', ''] as const;

const declarationIn = (style: CSSStyleDeclaration, property: string): readonly [string, string] => [
  style.getPropertyValue(property),
  style.getPropertyPriority(property),
];

/**
 * Writes declarations into an element's inline style, where no rule of the page outranks them, in print neither.
 * By CSSOM: a page's policy on inline styles does not reach it.
 * @returns null for an element that has no inline style (MathML, unknown XML)
 */
export function writeInline(element: Element, declarations: Declarations): Written | null {
  const style = styleOf(element);
  if (!style) return null;
  const before = attributeOf(element, 'style');
  const values = new Map<string, readonly [string, string]>();
  for (const [property, value] of Object.entries(declarations)) {
    values.set(property, before === null ? NOTHING : declarationIn(style, property));
    style.setProperty(property, value, 'important');
  }
  return { declarations, before, after: attributeOf(element, 'style'), values };
}

/**
 * Takes it back. An attribute nobody touched since becomes, to the letter, what it was; in one that the page has
 * changed, only our declarations go.
 */
export function restoreInline(element: Element, written: Written): void {
  const untouched = attributeOf(element, 'style') === written.after;
  // By CSSOM first: where the page's policy forbids inline styles, writing the attribute has no effect on the style.
  restoreValues(element, written);
  if (!untouched) return;
  if (written.before === null) removeAttributeFrom(element, 'style');
  else setAttributeOn(element, 'style', written.before);
}

function restoreValues(element: Element, { declarations, values }: Written): void {
  const style = styleOf(element);
  if (!style) return;
  for (const [property, [value, priority]] of values) {
    const ours =
      style.getPropertyValue(property) === declarations[property] &&
      style.getPropertyPriority(property) === 'important';
    if (ours) style.setProperty(property, value, priority); // an empty value removes the property
  }
}
