import type { World } from './types';

/**
 * Calls back when the page changes its address without being loaded anew; a change of the fragment alone is none.
 * @returns asks whether it has: for browsers without the Navigation API, where `pushState` makes no event
 */
export function watchAddress(
  { view }: Pick<World, 'view'>,
  changed: (url: string) => void,
  signal: AbortSignal,
): () => void {
  let known = address(view);
  const check = (): void => {
    const url = address(view);
    if (url === known || signal.aborted) return;
    known = url;
    changed(url);
  };
  const { navigation } = view as Window & { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', check, { signal });
  view.addEventListener('popstate', check, { signal });
  return check;
}

const address = (view: Window): string => view.location.href.replace(/#.*$/s, '');
