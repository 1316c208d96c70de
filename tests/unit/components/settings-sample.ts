import * as v from 'valibot';
import { type Settings, SettingsSchema } from '../../../utils/settings/schema';

/** Settings with every default but what is given. */
export function sampleSettings(changes: Partial<Settings> = {}): Settings {
  return { ...v.parse(SettingsSchema, { categories: {} }), ...changes };
}
