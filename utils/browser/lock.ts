/** Runs `work` alone among all of Lede's pages and its background. Not to be nested under the same name. */
export function withLock<T>(
  name: 'settings' | 'registration' | 'memory' | 'hidden-page',
  work: () => Promise<T>,
): Promise<T> {
  return navigator.locks.request(`lede.${name}`, work);
}
