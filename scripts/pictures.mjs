import { copyFile, mkdir } from 'node:fs/promises';
import { inProject } from './process/root.mjs';
import { show } from './show/run.mjs';

/** The README's pictures, and what they are called: what `npm start` draws of the sample page. */
const PICTURES = ['popup', 'reader', 'cleaned'];

const folder = inProject('docs', 'pictures');
await mkdir(folder, { recursive: true });
await show(
  { kind: 'file', path: inProject('samples', 'newspaper.html') },
  { page: null, json: false, browser: 'chromium', help: false },
  ({ pictures }) => process.stdout.write(`${pictures.map(([, path]) => path).join('\n')}\n`),
);
for (const name of PICTURES)
  await copyFile(inProject('.output', 'start', `${name}.png`), `${folder}/${name}.png`);
process.stdout.write('', () => process.exit());
