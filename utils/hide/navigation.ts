import type { World } from './types';

/** Calls back when the page changes its address without being loaded anew; a change of the fragment alone is none. */
export function watchAddress(
  { document, view }: Pick<World, 'document' | 'view'>,
  changed: (url: string) => void,
  signal: AbortSignal,
): void {
  let known = address(view);
  const check = (): void => {
    const url = address(view);
    if (url === known || signal.aborted) return;
    known = url;
    changed(url);
  };
  view.addEventListener('popstate', check, { signal });
  const { navigation } = view as Window & { navigation?: EventTarget };
  if (navigation) navigation.addEventListener('currententrychange', check, { signal });
  else watchChanges(document, check, signal);
}

/** Without the Navigation API `pushState` makes no event; but a page that has become another one has changed. */
function watchChanges(document: Document, changed: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(changed);
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

const address = (view: Window): string => view.location.href.replace(/#.*$/s, '');
