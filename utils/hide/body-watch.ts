import { holds, textOf } from '../dom';
import { isConnected } from './native';

/** Characters by which a part of the body is known again. */
const BEGINNING = 200;
/** Inserted characters from which on the article is looked for anew: a long paragraph where none is known, several where one is. */
const NEW_TEXT = { unknown: 200, known: 1_000 };

/** Remembers where the article was found, and tells when that is to be asked again. */
export interface BodyWatch {
  /** Takes a new answer. @returns the body: the answer, with earlier articles of a page that scrolls from one to the next */
  update(found: readonly Element[]): readonly Element[];
  /** Whether the page shows another article now, or none where one was, or one may be where none was. */
  isStale(): boolean;
  /** Whether what was inserted may be, or may have replaced, an article. */
  isDue(inserted: readonly Element[]): boolean;
}

export function watchBody(): BodyWatch {
  const beginnings = new Map<Element, string>();
  let fruitless = 0;

  const isKnown = (part: Element): boolean => isConnected(part) && beginnings.get(part) === beginningOf(part);

  return {
    update(found) {
      const earlier = [...beginnings.keys()].filter(
        (part) => isKnown(part) && !found.some((other) => holds(other, part) || holds(part, other)),
      );
      const body = [...found, ...earlier];
      const same = body.length === beginnings.size && body.every((part) => beginnings.has(part));
      fruitless = same ? fruitless + 1 : 0;
      beginnings.clear();
      for (const part of body) beginnings.set(part, beginningOf(part));
      return body;
    },
    isStale: () => beginnings.size === 0 || ![...beginnings.keys()].every(isKnown),
    isDue(inserted) {
      if (![...beginnings.keys()].every(isConnected)) return true;
      // A ticker inserts text for ever: each reading that found nothing new makes the next one rarer.
      const enough = (beginnings.size > 0 ? NEW_TEXT.known : NEW_TEXT.unknown) * 2 ** fruitless;
      return inserted.some((element) => textOf(element).length >= enough);
    },
  };
}

const beginningOf = (element: Element): string => textOf(element).trimStart().slice(0, BEGINNING);
