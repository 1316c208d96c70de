import { packingBy, writeMarkup } from '../../../utils/copy';
import type { Tools } from '../../../utils/keep';
import { EARLY, finder, inspect } from '../hide/inspected';

export const tools: Tools = {
  inspect,
  pack: packingBy(writeMarkup),
  finder,
  askLists: async () => [],
  early: EARLY,
};
