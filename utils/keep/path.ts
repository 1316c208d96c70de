import { attributeOf, childElementsOf, nameOf, parentElementOf, parentOf, select, typeOf } from '../dom';

/** Names that need no escaping in a selector. */
const PLAIN = /^[A-Za-z][\w-]*$/;
/** Steps before a path is cut off: enough for any page, and a bound for hostile ones. */
const MAX_STEPS = 30;

/** A CSS path to an element, as short as still leads to it alone: from the nearest id on, with a class where one tells it apart. */
export function pathTo(element: Element): string {
  let top: Node = element;
  for (let at = parentOf(element); at; at = parentOf(at)) top = at;
  const root = top as ParentNode & Node;
  let path = '';
  let at: Element | null = element;
  for (let step = 0; at && step < MAX_STEPS; step++) {
    for (const own of namesOf(at)) {
      const candidate = path === '' ? own : `${own} > ${path}`;
      if (isUnique(root, candidate, element)) return candidate;
    }
    path = path === '' ? placeOf(at) : `${placeOf(at)} > ${path}`;
    at = parentElementOf(at);
  }
  return path;
}

/** What an element may be called, the shortest first. */
function namesOf(element: Element): string[] {
  const id = attributeOf(element, 'id') ?? '';
  const classes = (attributeOf(element, 'class') ?? '').split(/\s+/).filter((name) => PLAIN.test(name));
  return [
    ...(PLAIN.test(id) ? [`#${id}`] : []),
    ...classes.slice(0, 3).map((name) => `${kindOf(element)}.${name}`),
    placeOf(element),
  ];
}

/** The element's name; `*` for one like `fb:like`, whose colon is something else in a selector. */
function kindOf(element: Element): string {
  const name = nameOf(element);
  return PLAIN.test(name) ? name : '*';
}

function placeOf(element: Element): string {
  const kind = kindOf(element);
  const parent = parentOf(element);
  const siblings = parent ? childElementsOf(parent) : [];
  const twins = siblings.filter((sibling) => nameOf(sibling) === nameOf(element));
  if (kind === '*') return `*:nth-child(${siblings.indexOf(element) + 1})`;
  return twins.length > 1 ? `${kind}:nth-of-type(${twins.indexOf(element) + 1})` : kind;
}

function isUnique(root: ParentNode & Node, path: string, element: Element): boolean {
  if (typeOf(root) === Node.ELEMENT_NODE) return false; // out of the page: nothing leads to it
  const found = select(root, path);
  return found.length === 1 && found[0] === element;
}
