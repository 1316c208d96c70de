/** Characters in which a page shows that it is one. */
const START = 4096;

/** @type {readonly (readonly [RegExp, string])[]} what a file is by its first twelve bytes in hexadecimal */
const SIGNATURES = [
  [/^255044462d/, 'a PDF'],
  [/^(?:89504e47|ffd8ff|47494638|52494646.{8}57454250)/, 'an image'],
  [/^504b0304/, 'a ZIP archive'],
  [/^1f8b/, 'a compressed file'],
  [/^(?:494433|4f676753|.{8}66747970)/, 'audio or video'],
];

/** What a page without a name that says so begins with, as browsers sniff it. */
const FIRST_TAG =
  /^<(?:!doctype\s+html|html|head|body|title|meta|link|script|style|div|span|p|a|b|h[1-6]|font|table|br|main|article|section|header)[\s>/]/i;

/** May stand before the first tag. */
const PREFACE = /^(?:\s|<!--.*?-->|<\?xml\b.*?\?>)+/is;

/**
 * What a file is, where it is no HTML page.
 * @param {Buffer} bytes @param {string} text the same, decoded @param {string} name of the file
 * @returns {string | null} null for HTML
 */
export function otherThanHtml(bytes, text, name) {
  const start = bytes.toString('hex', 0, 12);
  const signature = SIGNATURES.find(([pattern]) => pattern.test(start));
  if (signature) return signature[1];
  const head = text.slice(0, START);
  if (FIRST_TAG.test(head.replace(PREFACE, ''))) return null;
  if (head.includes('\0')) return 'a binary file';
  if (isJson(text)) return 'JSON';
  if (/^MIME-Version:|^Content-Type: multipart/im.test(head))
    return 'a MIME archive; save it as HTML instead';
  if (/^\s*<(?:\?xml|rss|feed|svg)\b/i.test(head)) return 'XML';
  // Nothing speaks for it but its name: with a server that would do.
  return /\.x?html?$/i.test(name) ? null : 'plain text';
}

/** @param {string} text */
function isJson(text) {
  if (!/^\s*[[{]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
