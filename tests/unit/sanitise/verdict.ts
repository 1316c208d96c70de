import { ATTRIBUTES } from '../../../utils/sanitise/attributes';
import { TAGS } from '../../../utils/sanitise/tags';

/** Attributes the sanitiser writes itself, with the only values they may have. */
const OWN: Record<string, string> = {
  rel: 'noopener noreferrer',
  target: '_blank',
  loading: 'lazy',
  referrerpolicy: 'no-referrer',
};

const ADDRESSES: Record<string, RegExp> = {
  href: /^(?:https?:\/\/|mailto:|#lede-)/i,
  cite: /^https?:\/\//i,
  src: /^(?:https?:\/\/|data:image\/(?!svg))/i,
  srcset: /^https?:\/\//i,
};

/** What in a piece of HTML an article may not hold, each as a sentence; empty where all is well. */
export function faults(html: string): string[] {
  const template = document.createElement('template');
  template.innerHTML = html;
  return [...template.content.querySelectorAll('*')].flatMap((element) => {
    const tag = element.tagName.toLowerCase();
    const foreign = TAGS.includes(tag) ? [] : [`<${tag}> is no element of an article.`];
    return [...foreign, ...[...element.attributes].flatMap(({ name, value }) => faultsOf(tag, name, value))];
  });
}

function faultsOf(tag: string, name: string, value: string): string[] {
  if (name in OWN) return OWN[name] === value ? [] : [`${name}="${value}" was not written by the sanitiser.`];
  if (!Object.hasOwn(ATTRIBUTES, name)) return [`<${tag}> may have no attribute ${name}.`];
  if (name === 'id' && !value.startsWith('lede-')) return [`The id "${value}" is the page's.`];
  const allowed = ADDRESSES[name];
  return allowed && !allowed.test(value) ? [`${name}="${value}" is no address for an article.`] : [];
}
