import { anchorName, imageAddress, imageCandidates, linkAddress, webAddress } from './addresses';

interface Rule {
  /** Tags that may have it; any where it is left out. */
  on?: readonly string[];
  /** What is written for a value; null takes the attribute away. */
  keep(value: string): string | null;
  /** Whether DOMPurify is to check it as an address too. */
  address?: true;
}

const pattern = (allowed: RegExp) => (value: string) => {
  const text = value.trim();
  return allowed.test(text) ? text : null;
};
const text = (value: string): string => value;
const flag = (): string => '';
const count = pattern(/^[1-9]\d{0,2}$/);

/** Every attribute an article may have. No style, class or name; no `id` but of our own anchors. */
export const ATTRIBUTES: Readonly<Record<string, Rule>> = {
  href: { on: ['a'], keep: linkAddress, address: true },
  src: { on: ['img'], keep: imageAddress, address: true },
  cite: { on: ['blockquote', 'q', 'del', 'ins'], keep: webAddress, address: true },
  srcset: { on: ['img'], keep: imageCandidates },
  sizes: { on: ['img'], keep: pattern(/^[\w\s().,:%<>=+*/-]{1,500}$/) },
  alt: { on: ['img'], keep: text },
  width: { on: ['img'], keep: pattern(/^\d{1,5}$/) },
  height: { on: ['img'], keep: pattern(/^\d{1,5}$/) },
  id: { keep: anchorName },
  title: { keep: text },
  dir: { keep: pattern(/^(?:ltr|rtl|auto)$/i) },
  lang: { keep: pattern(/^[a-z]{1,8}(?:-[a-z\d]{1,8})*$/i) },
  datetime: { on: ['time', 'del', 'ins'], keep: pattern(/^[\w\s:.+-]{1,60}$/) },
  open: { on: ['details'], keep: flag },
  start: { on: ['ol'], keep: pattern(/^-?\d{1,6}$/) },
  reversed: { on: ['ol'], keep: flag },
  type: { on: ['ol'], keep: pattern(/^[1aAiI]$/) },
  value: { on: ['li'], keep: pattern(/^-?\d{1,6}$/) },
  colspan: { on: ['td', 'th'], keep: count },
  rowspan: { on: ['td', 'th'], keep: count },
  span: { on: ['col', 'colgroup'], keep: count },
  scope: { on: ['th'], keep: pattern(/^(?:col|row|colgroup|rowgroup)$/i) },
  abbr: { on: ['th'], keep: text },
};

/** What is written for an attribute of an element; null where it may not be there. */
export function keepAttribute(tag: string, name: string, value: string): string | null {
  const rule = Object.hasOwn(ATTRIBUTES, name) ? ATTRIBUTES[name] : undefined;
  if (rule === undefined || (rule.on && !rule.on.includes(tag))) return null;
  return rule.keep(value);
}

/** Attributes that every element of a tag gets, whatever the page wrote there. */
export function addAttributes(element: Element): void {
  const href = element.tagName === 'A' ? element.getAttribute('href') : null;
  if (href !== null && !href.startsWith('#')) {
    element.setAttribute('rel', 'noopener noreferrer');
    element.setAttribute('target', '_blank');
  }
  if (element.tagName === 'IMG') {
    element.setAttribute('loading', 'lazy');
    element.setAttribute('referrerpolicy', 'no-referrer');
  }
}
