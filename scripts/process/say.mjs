/** Seconds of silence after which a long step says that it is still at work. */
const PATIENCE = 10;

/**
 * Progress goes to stderr: stdout belongs to the result.
 * @param {string} words
 */
export function say(words) {
  process.stderr.write(`${words}\n`);
}

/**
 * Does something that may take long, and says so as long as it does.
 * @template T
 * @param {string} words @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(words, work) {
  const began = Date.now();
  say(`${words} …`);
  const still = () => say(`  … still at it after ${Math.round((Date.now() - began) / 1000)} s`);
  const timer = setInterval(still, PATIENCE * 1000);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
