/** How far into a page browsers look for its encoding, and this project for its nature. Bytes. */
const PRESCAN = 1024;

/** @type {readonly (readonly [string, readonly number[]])[]} byte order marks, which win over all else */
const MARKS = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * The text of a page, good enough to find addresses and tags in; the browser decodes the page itself from its bytes.
 * @param {Buffer} bytes
 * @returns {string}
 */
export function decode(bytes) {
  const mark = MARKS.find(([, start]) => start.every((byte, place) => bytes[place] === byte));
  const label = mark?.[0] ?? declared(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
  return new TextDecoder(label).decode(bytes);
}

/** @param {Buffer} bytes @returns {string | null} */
function declared(bytes) {
  const start = bytes.toString('latin1', 0, PRESCAN).replace(/<!--.*?-->/gs, '');
  const label = /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(start)?.[1];
  if (label === undefined) return null;
  try {
    const { encoding } = new TextDecoder(label);
    // As the standard has it: who can read the declaration does not have a page in UTF-16.
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return null; // a name no browser knows
  }
}

/** @param {Buffer} bytes */
function isUtf8(bytes) {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
