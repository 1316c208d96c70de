/** Whether an address leads to a page: the reader's own address can be written by anyone, with `javascript:` in it too. */
export function isWebAddress(url: string): boolean {
  return /^(?:https?|file):\/\//i.test(url) && URL.canParse(url);
}

/** Host of an address without `www.`; the address itself where it has none. */
export function hostOf(url: string): string {
  if (!URL.canParse(url)) return url;
  return new URL(url).host.replace(/^www\./, '') || url;
}
