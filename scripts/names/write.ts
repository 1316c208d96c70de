import { writeFileSync } from 'node:fs';
import { inProject } from '../process/root.mjs';
import { namesOfAll } from './names';

/** `npm run names`: writes what days and months are called, for the engine, which has no time to ask `Intl` for it. */
const names = namesOfAll();
writeFileSync(
  inProject('utils', 'article', 'metadata', 'dates', 'names.json'),
  `${JSON.stringify(names, null, 1)}\n`,
);
console.log(`Names of days and months in ${Object.keys(names).length} languages.`);
