import { type CssNode, parse } from 'css-tree';
import { BEGINNING } from '../../utils/lists/look-up';

/** A selector that can be used, and by which name it is found. */
export interface Accepted {
  selector: string;
  /** A name that whatever it matches, or something around it, must have; null where it asks for none. */
  name: string | null;
  /** Whether the name is only the beginning of one. */
  begun: boolean;
}

/** What every browser knows and what asks nothing of the user's doings. Others are procedures of filter engines. */
const PSEUDO: ReadonlySet<string> = new Set(
  `is where not has empty root first-child last-child only-child first-of-type last-of-type only-of-type nth-child nth-last-child
   nth-of-type nth-last-of-type lang`.split(/\s+/),
);
/** Characters of CSS that end a selector and begin something else, or load something. */
const FOREIGN = /[{}@\\]|url\(|\/\*/i;
/** Longest selector taken: longer ones describe one page of one day. */
const MAX_LENGTH = 300;

/** Checks one selector alone. Null where a browser could take it for anything else. */
export function accept(selector: string): Accepted | null {
  if (selector === '' || selector.length > MAX_LENGTH || FOREIGN.test(selector)) return null;
  const parts = partsOf(selector);
  if (parts?.length !== 1) return null;
  const nodes = parts[0] ?? [];
  if (!nodes.every(isUsual)) return null;
  return { selector, ...nameOf(nodes) };
}

/** Checks that selectors stay what they are when they are joined by commas: one that ate its comma would take others along. */
export function areJoinable(selectors: readonly string[]): boolean {
  return partsOf(selectors.join())?.length === selectors.length;
}

/** The nodes of each selector of a list; null where it is no list of selectors. */
function partsOf(text: string): CssNode[][] | null {
  try {
    const list = parse(text, { context: 'selectorList', onParseError: fail });
    if (list.type !== 'SelectorList') return null;
    return list.children.toArray().map((one) => (one.type === 'Selector' ? one.children.toArray() : []));
  } catch {
    return null;
  }
}

function fail(error: Error): never {
  throw error;
}

function isUsual(node: CssNode): boolean {
  if (node.type === 'PseudoElementSelector' || node.type === 'Raw') return false;
  if (node.type !== 'PseudoClassSelector') return true;
  if (!PSEUDO.has(node.name.toLowerCase())) return false;
  return node.children?.toArray().every(isUsualInside) ?? true;
}

function isUsualInside(node: CssNode): boolean {
  if (node.type === 'SelectorList' || node.type === 'Selector')
    return node.children.toArray().every(isUsualInside);
  return node.type === 'Nth' || node.type === 'Identifier' || node.type === 'String' || isUsual(node);
}

/** The name asked of the element itself before those around it: the rarer the name, the fewer pages get the selector. */
function nameOf(nodes: readonly CssNode[]): Omit<Accepted, 'selector'> {
  const last = nodes.findLastIndex(({ type }) => type === 'Combinator');
  for (const part of [nodes.slice(last + 1), nodes.slice(0, last + 1)])
    for (const find of FINDERS)
      for (const node of part) {
        const found = find(node);
        if (found) return found;
      }
  return { name: null, begun: false };
}

type Found = { name: string; begun: boolean } | null;
const whole = (name: string): Found => ({ name, begun: false });

/** Where a name is looked for, the rarest kind first. */
const FINDERS: readonly ((node: CssNode) => Found)[] = [
  (node) => (node.type === 'IdSelector' ? whole(`#${node.name}`) : null),
  (node) => (node.type === 'ClassSelector' ? whole(`.${node.name}`) : null),
  (node) => (node.type === 'TypeSelector' && node.name.includes('-') ? whole(node.name.toLowerCase()) : null),
  (node) => attributeIn(node, '=', false),
  (node) => attributeIn(node, '^=', true),
];

function attributeIn(node: CssNode, matcher: string, begun: boolean): Found {
  if (node.type !== 'AttributeSelector' || node.matcher !== matcher || node.flags) return null;
  const sign = { id: '#', class: '.' }[node.name.name.toLowerCase()];
  const value = node.value?.type === 'String' ? node.value.value : node.value?.name;
  const [first = ''] = value?.trim().split(/\s/) ?? [];
  if (sign === undefined || first === '') return null;
  const name = sign + first;
  // With a blank in it, the first name is whole.
  const isBegun = begun && first === value;
  return isBegun && name.length < BEGINNING ? null : { name, begun: isBegun };
}
