import { remembering } from '../dom/remember';
import { WALL_WORDS } from './data/wall-words';

const words = remembering(WALL_WORDS, (table) => new RegExp(table.map(([, words]) => words).join('|'), 'i'));
/** Characters of a box that is a wall; what has more holds the article too. */
const MAX_WALL = 1_500;

/** Whether a text is a wall's. @param text one paragraph, or a box of them. */
export const saysWall = (text: string): boolean => text.length <= MAX_WALL && words().test(text);
