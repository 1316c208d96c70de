import { readdirSync } from 'node:fs';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';

const FILES = readdirSync('locales');
const read = async (file: string) => generateChromeMessages(await parseMessagesFile(`locales/${file}`));
const english = await read('en.yml');

const placeholders = (message: string | undefined): string[] => [...new Set(message?.match(/\$\d/g))].sort();

describe.each(FILES)('locales/%s', async (file) => {
  const messages = await read(file);

  it('has the messages of English, no more and no fewer', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
  });

  it('keeps the placeholders of every message', () => {
    const wrong = Object.keys(english).filter(
      (name) => placeholders(messages[name]?.message).join() !== placeholders(english[name]?.message).join(),
    );
    expect(wrong).toEqual([]);
  });

  it('names its own language and a direction', () => {
    expect(`${messages.locale_code?.message}.yml`).toBe(file);
    expect(messages.locale_direction?.message).toMatch(/^(ltr|rtl)$/);
  });

  it('keeps the description within what stores show: 132 characters', () => {
    expect(messages.appDescription?.message.length).toBeLessThanOrEqual(132);
  });

  it('leaves nothing in English by oversight', () => {
    if (file === 'en.yml') return;
    const same = Object.keys(english).filter((name) => english[name]?.message === messages[name]?.message);
    expect(same.filter((name) => !SAME_EVERYWHERE.has(name))).toEqual([]);
  });
});

/** Names, units and loan words that some language shares with English. */
const SAME_EVERYWHERE = new Set([
  'appName',
  'locale_direction',
  'look_themes_system',
  'look_themes_sepia',
  'look_pixels',
  'article_code',
  'about_others',
  'about_fields_site',
  'kinds_satire',
  'kinds_live',
  'kinds_interview',
  'kinds_opinion',
  'actions_options',
  'reader_original',
  'options_title',
  'options_sites_title',
  'options_sites_pattern',
  'options_sites_placeholder',
  'categories_newsletter_name',
  'categories_nav_name',
]);
