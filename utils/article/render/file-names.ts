/** What the address of a picture says it is. Photos are named after what they show, so a word alone says little. */

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const PLACEHOLDERS = set(
  'blank spacer placeholder pixel transparent grey gray loading loader lazy lazyload spinner dummy',
);
const ICONS = set(
  'icon icons logo logos avatar avatars gravatar sprite sprites badge badges emoji emojis button buttons',
);
/** Words beside those that say nothing of what is shown. */
const FILLERS = set(
  'image images img picture pic photo bg background default empty base file thumb thumbnail svg gif x px d user author profile site main header footer share social white black dark light small medium large square round color colour mono new retina fallback',
);
/** Formats of drawings; photos come in others. */
const DRAWN = /\.(?:gif|png|svg|ico)$/;
/** Names no photo has, even beside a word that says something else. */
const TELLING = set('placeholder spacer lazyload');

/** Whether a file is what a page shows until its picture is loaded: `blank.gif`, `gray-16x9.png`, not `gray-whales.jpg`. */
export function isPlaceholder(address: string): boolean {
  if (address.startsWith('data:')) return true;
  const words = wordsOf(nameIn(address));
  const others = words.filter((word) => !PLACEHOLDERS.has(word) && !FILLERS.has(word));
  if (!words.some((word) => PLACEHOLDERS.has(word))) return false;
  return others.length === 0 || (others.length === 1 && words.some((word) => TELLING.has(word)));
}

/** Whether a folder or the whole name calls the picture an icon, a logo, somebody's portrait. */
export function isIcon(address: string): boolean {
  const path = pathOf(address);
  const folders = path.split(/\/|%2f/);
  const name = folders.pop() ?? '';
  if (folders.some((folder) => ICONS.has(folder))) return true;
  const words = wordsOf(name);
  if (!words.some((word) => ICONS.has(word))) return false;
  const others = words.filter((word) => !ICONS.has(word) && !FILLERS.has(word));
  return others.length <= (DRAWN.test(name) ? 1 : 0);
}

/** Whether a file is of a format in which photos are published. */
export const isPhotoFormat = (address: string): boolean => /\.(?:jpe?g|webp|avif)$/.test(pathOf(address));

const pathOf = (address: string): string =>
  (address.replace(/^(?:[a-z]+:)?\/\/[^/]*/i, '').split(/[?#]/, 1)[0] ?? '').toLowerCase();

const nameIn = (address: string): string => pathOf(address).split('/').pop() ?? '';

/** The words of a file's name, without its ending and without numbers and sizes. */
const wordsOf = (name: string): string[] =>
  name
    .replace(/\.[a-z]+$/, '')
    .split(/[^a-z\u0080-\uffff]+/)
    .filter(Boolean);
