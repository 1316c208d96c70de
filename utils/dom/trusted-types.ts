/** What of a Trusted Types policy Lede uses. Its HTML is an object that reads as a string where the browser knows them. */
export interface Policy {
  createHTML(html: string): string;
  createScriptURL(url: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

/** Rules that let HTML through as it is: what it is made of is its owner's affair. */
const RULES: Policy = {
  createHTML: (html) => html,
  createScriptURL: () => {
    throw new TypeError('What Lede reads has no scripts.');
  },
};

/**
 * A policy under a name that the pages' Content Security Policy allows (wxt.config.ts). Each room that makes HTML of
 * text has its own, and never exports it.
 */
export function createPolicy(name: string): Policy {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  try {
    return trustedTypes?.createPolicy(name, RULES) ?? RULES;
  } catch {
    return RULES; // a page's own policy may not allow ours: the engine's bundle may stand in such a page
  }
}
