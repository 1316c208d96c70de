import { removeAttributeFrom, rootOf, setAttributeOn } from '../dom';
import { readyStateOf } from './native';
import { SHOW } from './sheeted';

/**
 * When the extension is updated, the script in an open page goes on without it, and another is loaded beside it, into
 * a world of its own. The two meet only in the page: the new one sets and removes the attribute that takes hiding back.
 */
export function announce(document: Document): void {
  const root = rootOf(document);
  // A page that is being loaded has none from before, and a change to its root would have its styles worked out again.
  if (!root || readyStateOf(document) === 'loading') return;
  setAttributeOn(root, SHOW, '');
  removeAttributeFrom(root, SHOW);
}

/**
 * Waits for that.
 * @param isOrphan whether the extension has left this script behind; asked because a page can set the attribute too
 * @param leave called at most once
 */
export function awaitSuccessor(
  document: Document,
  isOrphan: () => boolean,
  leave: () => void,
  signal: AbortSignal,
): void {
  const root = rootOf(document);
  if (!root) return;
  const observer = new MutationObserver(() => {
    if (!isOrphan()) return;
    observer.disconnect();
    leave();
  });
  observer.observe(root, { attributes: true, attributeFilter: [SHOW] });
  signal.addEventListener('abort', () => observer.disconnect());
}
