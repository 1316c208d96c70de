import { beforeAll, describe, expect, it } from 'vitest';
import { readSettings, writeSettings } from '../../../components/options';
import { speak } from './messages';
import { sampleSettings } from './settings-sample';

beforeAll(() => speak('en'));

const SETTINGS = sampleSettings({
  theme: 'sepia',
  textSize: 24,
  sites: [{ pattern: '*://*.example.org/*', action: 'never', categories: { ad: false } }],
});
const file = (settings: unknown, lede: unknown = 1): string => JSON.stringify({ lede, settings });

describe('settings in a file', () => {
  it('come back as they went', () => {
    expect(readSettings(writeSettings(SETTINGS))).toEqual({ ok: true, settings: SETTINGS });
  });

  it.each([
    ['text', 'theme: sepia', 'cannot be read as JSON'],
    ['other data', '{"theme":"sepia"}', 'holds no Lede settings'],
    ['a list', '[]', 'holds no Lede settings'],
    ['a newer form', file(SETTINGS, 2), 'comes from a newer Lede'],
    ['a damaged value', file({ ...SETTINGS, textSize: 'large' }), 'damaged at “textSize”'],
    [
      'a damaged rule',
      file({ ...SETTINGS, sites: [{ pattern: '*://*.x.example/*', action: 'hide' }] }),
      'damaged at “sites.0.action”',
    ],
    [
      'a rule that matches nothing',
      file({ ...SETTINGS, sites: [{ pattern: 'ftp:', action: 'never' }] }),
      'damaged at “sites.0.pattern”',
    ],
  ])('are refused where the file holds %s, and the reader is told', (_, text, words) => {
    const read = readSettings(text);
    expect(read.ok).toBe(false);
    expect(!read.ok && read.words).toContain(words);
  });
});
