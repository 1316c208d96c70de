import { isPhotoFormat, isPlaceholder } from './file-names';
import type { Tag } from './picture-tags';

/** Of the widths a page offers, the smallest that is at least this many px wide: sharp on a dense screen, no larger. */
const ENOUGH_WIDTH = 1200;
/** A picture known to be this wide is shown rather than one of unknown width. */
const GOOD_WIDTH = 600;
/** Where pages keep the address a script would load later, best first. */
const LAZY = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-lazy',
  'data-url',
  'data-image',
  'data-hi-res-src',
  'data-full-src',
];
const SETS = ['data-srcset', 'data-lazy-srcset', 'srcset'];
/** What a script would write a width into is no address yet. */
const TEMPLATE = /[{}]|%7b/i;
/** An inlined picture of fewer characters is a blur that stands in for another. */
const MIN_DATA_ADDRESS = 2000;

interface Candidate {
  address: string;
  width: number;
  /** Whether the width is told, not guessed from the density. */
  told: boolean;
}

/**
 * Addresses in the order they are worth trying.
 *
 * @param sources the `source` elements beside it.
 * @param spare what the page keeps for readers without scripts.
 * @param shown whether the picture is the article's, however its file is called.
 */
export function* candidatesOf(
  img: Tag,
  sources: readonly Tag[],
  spare: readonly Tag[],
  shown: boolean,
): Generator<string> {
  const tags = [img, ...sources, ...spare];
  const sized = tags.flatMap((tag) => SETS.flatMap((name) => candidatesIn(tag.get(name) ?? '')));
  const told = bestOf(sized.filter((candidate) => candidate.told));
  if (told && told.width >= GOOD_WIDTH) yield told.address;
  const plain = img.get('src')?.trim() ?? '';
  const spares = spare.flatMap((tag) => [...addressesIn(tag, LAZY), ...addressesIn(tag, ['src'])]);
  yield* addressesIn(img, LAZY);
  const best = bestOf(sized);
  if (best) yield best.address;
  yield* spares;
  if (isAddress(plain)) yield plain;
  if (plain.startsWith('data:image/') && plain.length > MIN_DATA_ADDRESS) yield plain;
  if (shown && plain && isPhotoFormat(plain)) yield plain;
}

const isAddress = (value: string): boolean => value !== '' && !TEMPLATE.test(value) && !isPlaceholder(value);

function addressesIn(tag: Tag, names: readonly string[]): string[] {
  return names.map((name) => tag.get(name)?.trim() ?? '').filter(isAddress);
}

/** What a `srcset` offers. Addresses may hold commas; candidates are parted by ", ". */
function candidatesIn(srcset: string): Candidate[] {
  return [...srcset.matchAll(/([^\s,]\S*[^\s,])(?:\s+([\d.]+)([wx]))?\s*(?:,|$)/g)]
    .map(([, address = '', size = '1', unit = 'x']) => {
      const told = unit === 'w';
      return { address, width: Number(size) * (told ? 1 : GOOD_WIDTH), told };
    })
    .filter(({ address }) => isAddress(address));
}

/** The candidate that suits a page of text. */
function bestOf(candidates: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null;
  for (const candidate of candidates) {
    const { width } = candidate;
    const better =
      !best || (best.width < ENOUGH_WIDTH ? width > best.width : width >= ENOUGH_WIDTH && width < best.width);
    if (better) best = candidate;
  }
  return best;
}
