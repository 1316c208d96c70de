import { bodyOf, holds, textOf } from '../dom';
import { isConnected } from '../hide/native';

/** Characters by which a part of the body is known again. */
const BEGINNING = 200;
/** New characters from which on the article is looked for anew: a long paragraph where none is known, several where one is. */
const NEW_TEXT = { unknown: 200, known: 1_000 };

/** What the page was when it was copied to be read. */
export interface Mark {
  /** Characters of it. */
  length: number;
  doubts: number;
}

/** Remembers where the article was found, and tells when that is to be asked again. */
export interface BodyWatch {
  /** To be called when a page is copied, for `update`; later, with what was inserted since, null where that was too much. */
  mark(since?: readonly Element[] | null): Mark;
  /**
   * Takes a new answer. What came into the page since it was copied, and doubts since then, still count.
   * @returns the body: the answer, with earlier articles of a page that scrolls from one to the next
   */
  update(found: readonly Element[], mark: Mark): readonly Element[];
  /** Takes inserted text for article as it is, where the page is too large to be read anew. @returns the body */
  adopt(inserted: readonly Element[]): readonly Element[];
  /** Whether the page shows another article now, or none where one was, or one may be where none was. */
  isStale(): boolean;
  /** Whether what was inserted may be, or may have replaced, an article. */
  isDue(inserted: readonly Element[]): boolean;
  /** The same where it is not known what was inserted. */
  isDueAnyhow(): boolean;
  /** Makes a new reading due. */
  doubt(): void;
}

export function watchBody(document: Document): BodyWatch {
  const beginnings = new Map<Element, string>();
  let lengthRead = 0;
  let fruitless = 0;
  let doubts = 0;
  let settled = 0;

  const isKnown = (part: Element): boolean => isConnected(part) && beginnings.get(part) === beginningOf(part);
  const isWhole = (): boolean => doubts === settled && [...beginnings.keys()].every(isConnected);
  /** A ticker inserts text for ever: each reading that found nothing new makes the next one rarer. */
  const enough = (): number => (beginnings.size > 0 ? NEW_TEXT.known : NEW_TEXT.unknown) * 2 ** fruitless;
  const length = (): number => textOf(bodyOf(document) ?? document).length;
  const isLong = (element: Element): boolean => textOf(element).length >= enough();

  return {
    mark(since = []) {
      const before = since?.reduce((left, element) => left - textOf(element).length, length()) ?? 0;
      return { length: Math.max(0, before), doubts };
    },
    update(found, mark) {
      const earlier = [...beginnings.keys()].filter(
        (part) => isKnown(part) && !found.some((other) => holds(other, part) || holds(part, other)),
      );
      const body = [...found, ...earlier];
      const same = body.length === beginnings.size && body.every((part) => beginnings.has(part));
      fruitless = same ? fruitless + 1 : 0;
      settled = mark.doubts;
      lengthRead = mark.length;
      beginnings.clear();
      for (const part of body) beginnings.set(part, beginningOf(part));
      return body;
    },
    adopt(inserted) {
      for (const part of inserted.filter(isLong)) beginnings.set(part, beginningOf(part));
      return [...beginnings.keys()].filter(isConnected);
    },
    isStale: () => beginnings.size === 0 || ![...beginnings.keys()].every(isKnown),
    isDue: (inserted) => !isWhole() || inserted.some(isLong),
    isDueAnyhow: () => !isWhole() || length() - lengthRead >= enough(),
    doubt: () => {
      doubts += 1;
    },
  };
}

const beginningOf = (element: Element): string => textOf(element).trimStart().slice(0, BEGINNING);
