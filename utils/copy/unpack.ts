import type { PackedCopy } from './pack';

interface Policy {
  createHTML(html: string): string;
}

/** Lets markup through as it is: it is given to the inert parser and to nothing else. Never to be exported. */
const RULES: Policy = { createHTML: (html) => html };

/** The Trusted Types policy `lede-copy`, made when it is first needed. The Content Security Policy of Lede's pages names it. */
let policy: Policy | undefined;

/** Inert copies are in standards mode whatever the page is in: selectors of classes mind the case. */
const DOCTYPE = '<!doctype html>';

/** The document that was packed, inert as it was: no script, style or custom element of it runs, and it fetches nothing. */
export function unpackCopy({ html }: Pick<PackedCopy, 'html'>): Document {
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
  };
  policy ??= trustedTypes?.createPolicy('lede-copy', RULES) ?? RULES;
  return new DOMParser().parseFromString(policy.createHTML(DOCTYPE + html), 'text/html');
}
