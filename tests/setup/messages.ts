import { beforeAll } from 'vitest';
import { speak } from '../unit/components/messages';

/** The fake browser has no messages of its own and throws for each. */
beforeAll(() => speak('en'));
