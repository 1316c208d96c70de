// Runs the trainer's TypeScript through Vite, which the project builds with anyway.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const file = fileURLToPath(new URL('train.ts', import.meta.url));
await runnerImport(file, { root, configFile: false, logLevel: 'error' });
