import { listen, readyStateOf } from './native';

/** Calls back once the whole document is parsed, before its deferred scripts run; at once where it is. */
export function whenParsed(document: Document, parsed: () => void, signal: AbortSignal): void {
  if (readyStateOf(document) !== 'loading') {
    parsed();
    return;
  }
  // The first change is the one to `interactive`.
  listen(document, 'readystatechange', parsed, { signal, once: true });
}
