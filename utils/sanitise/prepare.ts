import { imageAddress, imageCandidates, webAddress } from './addresses';
import { ATTRIBUTES } from './attributes';
import { policy } from './policy';
import { TAGS } from './tags';
import { isTracker } from './trackers';

/**
 * The changes that take elements away or put others in their place; DOMPurify, after it, only ever takes away.
 * The HTML is parsed into a template of a document without a window: nothing in it runs or is fetched, and unlike a
 * document a template's content has no properties that elements named like them could stand in for.
 */
export function prepare(html: string): string {
  inert ??= document.implementation.createHTMLDocument('');
  const template = inert.createElement('template');
  template.innerHTML = policy.createHTML(html);
  for (const [selector, change] of CHANGES)
    for (const element of template.content.querySelectorAll(selector)) change(element);
  return template.innerHTML;
}

let inert: Document | undefined;

const CHANGES: readonly [selector: string, change: (element: Element) => void][] = [
  [
    // Their content is written by other rules than it is parsed by, so the second parser could see other things.
    'script, style, noscript, template, textarea, title, xmp, noembed, noframes, plaintext',
    (element) => element.remove(),
  ],
  // Names stand in for properties of the form around them, and DOMPurify drops such a form with all that is in it.
  ['form :is([name], [id]:not([id^="lede-"]))', dropNames],
  ['[is]', renew],
  ['iframe, video, audio, embed, object', embedToLink],
  ['img', dropUnseen],
  ['pre', dropFirstBreak],
];

/** Nothing but pictures is loaded: of what plays, a link to its address is left. */
function embedToLink(element: Element): void {
  const address = isTracker(element) || element.closest('a') ? null : addressOf(element);
  if (address === null) {
    element.remove();
    return;
  }
  const link = element.ownerDocument.createElement('a');
  link.setAttribute('href', address);
  link.textContent = element.getAttribute('title')?.trim() || new URL(address).hostname.replace(/^www\./, '');
  element.replaceWith(link);
}

function addressOf(element: Element): string | null {
  const given = [element, ...element.querySelectorAll('source')]
    .flatMap((one) => [one.getAttribute('src'), one.getAttribute('data')])
    .map((value) => webAddress(value ?? ''));
  return given.find((address) => address !== null) ?? null;
}

function dropUnseen(image: Element): void {
  const loads =
    imageAddress(image.getAttribute('src') ?? '') ?? imageCandidates(image.getAttribute('srcset') ?? '');
  if (loads === null || isTracker(image)) image.remove();
}

function dropNames(element: Element): void {
  element.removeAttribute('name');
  element.removeAttribute('id');
}

/** What an element is customised as cannot be taken from it, and is written even where the attribute is gone. */
function renew(element: Element): void {
  if (!TAGS.includes(element.localName)) return; // DOMPurify takes it away
  const fresh = element.ownerDocument.createElement(element.localName);
  for (const name of Object.keys(ATTRIBUTES)) {
    const value = element.getAttribute(name);
    if (value !== null) fresh.setAttribute(name, value);
  }
  fresh.append(...element.childNodes);
  element.replaceWith(fresh);
}

/** The parser swallows a line break that a `pre` begins with, one more at every round. */
function dropFirstBreak(pre: Element): void {
  const first = pre.firstChild;
  if (first?.nodeType === 3) first.nodeValue = (first.nodeValue ?? '').replace(/^\n+/, '');
}
