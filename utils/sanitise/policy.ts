interface Policy {
  createHTML(html: string): string;
  createScriptURL(url: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

/** Rules that let HTML through as it is: only what the sanitiser has made, or parses inertly, is given to them. */
const RULES: Policy = {
  createHTML: (html) => html,
  createScriptURL: () => {
    throw new TypeError('An article has no scripts.');
  },
};

/**
 * The one Trusted Types policy, `lede`, which the pages' Content Security Policy names. Its HTML is an object that
 * reads as a string where the browser knows Trusted Types, and a string elsewhere. Never to be exported from the room.
 */
export const policy: Policy = createPolicy();

function createPolicy(): Policy {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  try {
    return trustedTypes?.createPolicy('lede', RULES) ?? RULES;
  } catch {
    return RULES; // a page's own policy may not allow ours: the engine's bundle may stand in such a page
  }
}
