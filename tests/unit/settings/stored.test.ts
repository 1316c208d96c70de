import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { CATEGORY_IDS } from '../../../utils/clutter/categories';
import { storedSettings } from '../../../utils/settings';
import { type Settings, SettingsSchema } from '../../../utils/settings/schema';

/** What a page needs of the settings. */
const forPages = ({ paused, sites, categories }: Settings) => ({ paused, sites, categories });
const fresh = forPages(v.parse(SettingsSchema, {}));

const categories = fc.dictionary(
  fc.constantFrom(...CATEGORY_IDS),
  fc.oneof({ weight: 9, arbitrary: fc.boolean() }, { weight: 1, arbitrary: fc.jsonValue() }),
);
const patterns = ['*://*.example.org/*', 'file:///*', 'https://a.example/b*', 'example.org', 'ftp://a/*', ''];
const site = fc.record(
  {
    pattern: fc.constantFrom(...patterns),
    action: fc.constantFrom('clean', 'never', 'clean', 'never', 'sweep'),
    categories,
  },
  { requiredKeys: ['pattern', 'action'] },
);
const stored = fc.oneof(
  fc.jsonValue(),
  fc.record(
    { paused: fc.boolean(), sites: fc.array(site, { maxLength: 2 }), categories },
    { requiredKeys: [] },
  ),
);

describe('storedSettings', () => {
  it('reads what the schema reads, and starts afresh where the schema refuses', () => {
    fc.assert(
      fc.property(stored, (value) => {
        const read = v.safeParse(SettingsSchema, value);
        expect(forPages(storedSettings(value))).toEqual(read.success ? forPages(read.output) : fresh);
      }),
      { numRuns: 2000 },
    );
  });

  it('starts with the defaults where nothing is stored', () => {
    expect(storedSettings(undefined)).toEqual(v.parse(SettingsSchema, {}));
  });
});
