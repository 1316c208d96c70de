import * as v from 'valibot';
import { i18n } from '#i18n';
import { checkPattern } from '../../utils/settings';
import { type Settings, SettingsSchema } from '../../utils/settings/schema';

/** Form of the file. Higher ones come from a newer Lede. */
const VERSION = 1;

const FileSchema = v.object({
  lede: v.pipe(v.number(), v.integer(), v.minValue(1)),
  settings: v.unknown(),
});

/** Settings as the text of a file. */
export function writeSettings(settings: Settings): string {
  return `${JSON.stringify({ lede: VERSION, settings }, null, 2)}\n`;
}

export type Imported = { ok: true; settings: Settings } | { ok: false; words: string };

/** Reads a file that `writeSettings` wrote. Takes all of it or nothing; `words` say to the reader why nothing. */
export function readSettings(text: string): Imported {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refuse(i18n.t('options.transfer.notJson'));
  }
  const file = v.safeParse(FileSchema, json);
  if (!file.success) return refuse(i18n.t('options.transfer.notSettings'));
  if (file.output.lede > VERSION) return refuse(i18n.t('options.transfer.newer'));
  const read = v.safeParse(SettingsSchema, file.output.settings);
  if (!read.success) return refuse(wrongAt(v.getDotPath(read.issues[0]) ?? 'settings'));
  const bad = read.output.sites.findIndex((site) => !isPattern(site.pattern));
  if (bad >= 0) return refuse(wrongAt(`sites.${bad}.pattern`));
  return { ok: true, settings: read.output };
}

const refuse = (words: string): Imported => ({ ok: false, words });
const wrongAt = (place: string): string => i18n.t('options.transfer.wrong', [place]);

/** A whole pattern: in a file nothing is completed as it is in the form. */
function isPattern(text: string): boolean {
  const checked = checkPattern(text);
  return checked.ok && checked.pattern === text;
}
