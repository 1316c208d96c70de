import { expect, test } from 'vitest';
import { SHARED_MODULES } from '../../../scripts/build/stand-ins';
import { SHARED } from '../../../utils/hide';

const modules = import.meta.glob('/utils/{copy,hide}/*.ts');

test('nothing else is shared', () => {
  expect(Object.keys(SHARED).sort()).toEqual(SHARED_MODULES.flatMap(([, names]) => [...names]).sort());
});

test.each(SHARED_MODULES)('all of %s is shared with the keeper', async (file, names) => {
  const module = (await modules[file]?.()) as Record<string, unknown>;
  expect(Object.keys(module).sort()).toEqual([...names].sort());
  for (const name of names) expect(SHARED[name as keyof typeof SHARED]).toBe(module[name]);
});
