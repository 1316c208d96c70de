import { writeFileSync } from 'node:fs';
import { inProject } from '../process/root.mjs';
import { keptLists } from './kept';
import { noticeOf } from './notice';

/** `npm run lists`: compiles the filter lists and says in NOTICE what they are. */
const { about, files } = await keptLists();
writeFileSync(inProject('NOTICE'), noticeOf(about));
console.log(`${about.length} lists in ${Object.keys(files).length} files.`);
