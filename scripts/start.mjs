import { SetupError } from './ensure/setup-error.mjs';
import { say } from './process/say.mjs';
import { LoadError } from './serve/problem.mjs';
import { readArguments, sourceOf, USAGE } from './show/arguments.mjs';
import { describe } from './show/print.mjs';
import { show } from './show/run.mjs';

/** Failures that say the page was read and is no article. All others say that it could not be read. */
const NO_ARTICLE = ['no-article', 'login-page', 'error-page', 'too-large'];

/** @typedef {{ code: string, message: string }} Failure */

/** Exit code 0; 2 where the page is no readable article; 1 for all else. @param {Failure | null} failure */
const exitCode = (failure) => (failure === null ? 0 : NO_ARTICLE.includes(failure.code) ? 2 : 1);

/** @param {unknown} error @returns {Failure} */
function failureOf(error) {
  if (error instanceof LoadError) return { code: error.code, message: error.message };
  if (error instanceof SetupError) return { code: 'setup', message: error.message };
  return {
    code: 'unexpected',
    message: error instanceof Error ? (error.stack ?? error.message) : String(error),
  };
}

/** @param {unknown} result */
const writeJson = (result) => process.stdout.write(`${JSON.stringify(result)}\n`);

/** @param {import('./show/arguments.mjs').Asked} asked */
async function main(asked) {
  try {
    await show(sourceOf(asked.page), asked, (outcome) => {
      const { article, hidden, failure } = outcome;
      process.exitCode = exitCode(failure);
      if (asked.json) writeJson({ article, hidden, error: failure });
      else process.stdout.write(describe(outcome));
    });
  } catch (error) {
    const failure = failureOf(error);
    process.exitCode = exitCode(failure);
    if (asked.json) writeJson({ article: null, hidden: [], error: failure });
    else say(failure.message);
  }
}

const args = process.argv.slice(2);
try {
  const asked = readArguments(args);
  if (asked.help) process.stdout.write(`${USAGE}\n`);
  else await main(asked);
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  if (args.includes('--json')) writeJson({ article: null, hidden: [], error: { code: 'usage', message } });
  say(`${message}\n\n${USAGE}`);
  process.exitCode = 1;
}
// A browser that does not end must not keep this process: what it started ends with it.
process.stdout.write('', () => process.exit());
