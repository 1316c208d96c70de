import type { Tools } from '../../../utils/keep';
import { EARLY, finder, inspect } from '../hide/inspected';

export const tools: Tools = {
  inspect,
  finder,
  askLists: async () => [],
  early: EARLY,
};
