// Runs the trainer's TypeScript through Vite, which the project builds with anyway.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** @param {string} name a file beside this one. */
export async function runTypeScript(name) {
  const file = fileURLToPath(new URL(name, import.meta.url));
  await runnerImport(file, { root, configFile: false, logLevel: 'error' });
}
