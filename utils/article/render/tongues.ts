import { attributeOf, parentElementOf } from '../../dom';
import type { Box } from '../../locate/types';
import { escapeHtml } from './writer';

/** What a text is written in: by the nearest element around it that says so. */
export interface Tongue {
  dir: string;
  lang: string;
}

const NAMES = ['dir', 'lang'] as const;
/** The page's own, where its `html` says nothing. */
const UNTOLD: Tongue = { dir: 'ltr', lang: '' };

/** The direction and language of boxes. Elements that say so may dissolve; what is written in them says it then. */
export class Tongues {
  private readonly known = new Map<Box, Tongue>();

  of(box: Box): Tongue {
    const known = this.known.get(box);
    if (known) return known;
    const tongue = within(box.element, box.parent ? this.of(box.parent) : this.around(box.element));
    this.known.set(box, tongue);
    return tongue;
  }

  /** What the page's root says of everything. */
  page(box: Box): Tongue {
    let root = box;
    while (root.parent) root = root.parent;
    return this.of(root);
  }

  private around(root: Element): Tongue {
    const parent = parentElementOf(root);
    return parent ? within(parent, UNTOLD) : UNTOLD;
  }
}

/** Attributes that say in what a text is written, where what is written around it says otherwise. */
export function inherited(tongue: Tongue, around: Tongue, own: Element | null): string {
  return NAMES.filter((name) => tongue[name] && tongue[name] !== around[name])
    .filter((name) => !own || !attributeOf(own, name))
    .map((name) => ` ${name}="${escapeHtml(tongue[name])}"`)
    .join('');
}

function within(element: Element, around: Tongue): Tongue {
  const said = (name: 'dir' | 'lang'): string => attributeOf(element, name)?.trim().slice(0, 40) ?? '';
  const tongue = { dir: said('dir').toLowerCase() || around.dir, lang: said('lang') || around.lang };
  return tongue.dir === around.dir && tongue.lang === around.lang ? around : tongue;
}
