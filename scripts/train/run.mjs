import { runTypeScript } from './typescript.mjs';

await runTypeScript('train.ts');
