// A thread that runs worker.ts through Vite.
import { runTypeScript } from './typescript.mjs';

await runTypeScript('worker.ts');
