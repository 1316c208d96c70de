import createPurifier, { type Config, type DOMPurify } from 'dompurify';
import { ANY_ADDRESS } from './addresses';
import { ATTRIBUTES, addAttributes, keepAttribute } from './attributes';
import { policy } from './policy';
import { TAGS, WHOLE } from './tags';

const names = Object.keys(ATTRIBUTES);

/** One object for all calls: DOMPurify reads a configuration again whenever it is another. */
const CONFIG: Config = {
  ALLOWED_TAGS: [...TAGS],
  ALLOWED_ATTR: names,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOWED_URI_REGEXP: ANY_ADDRESS,
  ADD_URI_SAFE_ATTR: names.filter((name) => !ATTRIBUTES[name]?.address),
  ADD_FORBID_CONTENTS: [...WHOLE],
  TRUSTED_TYPES_POLICY: policy as unknown as NonNullable<Config['TRUSTED_TYPES_POLICY']>,
};

let purifier: DOMPurify | undefined;

/** Takes everything from HTML that is not on the lists of tags and attributes. */
export function purify(html: string): string {
  purifier ??= createOwn();
  return purifier.sanitize(html, CONFIG);
}

/** An instance of our own: hooks on the package's would hold for everyone who imports it. */
function createOwn(): DOMPurify {
  const own = createPurifier(window);
  if (!own.isSupported) throw new Error('This is no DOM that DOMPurify can sanitise in.'); // it would return its input
  own.addHook('uponSanitizeAttribute', (element, data) => {
    const kept = keepAttribute(element.tagName.toLowerCase(), data.attrName, data.attrValue);
    data.keepAttr = kept !== null;
    data.attrValue = kept ?? '';
  });
  own.addHook('afterSanitizeAttributes', addAttributes);
  return own;
}
