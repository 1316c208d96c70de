import { LoadError } from '../serve/problem.mjs';

/**
 * Does something that must come to an end.
 * @template T
 * @param {number} ms @param {Promise<T>} work
 * @returns {Promise<T>}
 * @throws {LoadError} where it does not in time; `work` is left to itself
 */
export async function within(ms, work) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(
      () => reject(new LoadError('timeout', `There was no result after ${ms / 1000} s.`)),
      ms,
    );
  });
  try {
    return await /** @type {Promise<T>} */ (Promise.race([work, late]));
  } finally {
    clearTimeout(timer);
  }
}
