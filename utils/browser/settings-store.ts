import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { SETTINGS_VERSION, type Settings, SettingsSchema } from '../settings/schema';
import { failureOf, type Result } from './failures';
import { LOCAL } from './keys';
import { withLock } from './lock';

/** Stored settings that could not be read. */
export interface Damaged {
  raw: unknown;
  /** For developers, English. */
  detail: string;
}

/** What is stored is foreign until the schema has read it. Older forms are brought up to date by `migrations`. */
const stored = storage.defineItem<unknown>(`local:${LOCAL.settings}`, {
  version: SETTINGS_VERSION,
  migrations: {},
});
const aside = storage.defineItem<Damaged[]>(`local:${LOCAL.damaged}`, { fallback: [] });

const fresh = (): Settings => v.parse(SettingsSchema, {});

/** The settings as this page last heard of them: for what has to be decided within a click. */
let latest: Settings = fresh();
export const latestSettings = (): Settings => latest;

/**
 * The reader's settings; the defaults where none are stored, or where they are damaged. Damaged ones are set aside and
 * told as `problem` until they are dismissed.
 */
export async function getSettings(): Promise<{ settings: Settings; problem: Damaged | null }> {
  const found = await find();
  if ('settings' in found) {
    latest = found.settings;
    return { settings: latest, problem: oneProblem(await aside.getValue()) };
  }
  latest = fresh();
  try {
    latest = await withLock('settings', findOrStartAnew);
    return { settings: latest, problem: oneProblem(await aside.getValue()) };
  } catch {
    return { settings: latest, problem: found }; // no room to set them aside: they stay where they are
  }
}

/** Calls back with the settings whenever they change, in whichever page. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const stop = stored.watch((raw) => {
    const read = v.safeParse(SettingsSchema, raw ?? {});
    latest = read.success ? read.output : fresh();
    changed(latest);
  });
  signal.addEventListener('abort', stop, { once: true });
}

/** Changes the settings; changes from several pages come one after the other, each to what the one before left. */
export async function updateSettings(change: (settings: Settings) => Settings): Promise<Result<Settings>> {
  try {
    latest = await withLock('settings', async () => {
      const next = v.parse(SettingsSchema, change(await findOrStartAnew()));
      await stored.setValue(next);
      return next;
    });
    return { ok: true, value: latest };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

/** Forgets the settings that were set aside. */
export async function dismissSettingsProblem(): Promise<void> {
  await aside.removeValue();
}

async function find(): Promise<{ settings: Settings } | Damaged> {
  const [raw, meta] = await Promise.all([stored.getValue(), stored.getMeta()]);
  const version = (meta as { v?: unknown }).v;
  if (typeof version === 'number' && version > SETTINGS_VERSION)
    return { raw, detail: `They were written by a newer Lede (form ${version}).` };
  const read = v.safeParse(SettingsSchema, raw ?? {});
  if (read.success) return { settings: read.output };
  const [issue] = read.issues;
  return { raw, detail: `${v.getDotPath(issue) ?? 'settings'}: ${issue.message}` };
}

/** To be called under the lock. What is damaged is put aside before it is replaced, so that it is never nowhere. */
async function findOrStartAnew(): Promise<Settings> {
  const found = await find();
  if ('settings' in found) return found.settings;
  await aside.setValue([...(await aside.getValue()), found]);
  await stored.removeValue({ removeMeta: true });
  return fresh();
}

/** Several, where it happened again before the first was looked at, are one report. */
function oneProblem(damaged: readonly Damaged[]): Damaged | null {
  const [first, ...more] = damaged;
  if (first === undefined || more.length === 0) return first ?? null;
  return { raw: damaged.map(({ raw }) => raw), detail: damaged.map(({ detail }) => detail).join('; ') };
}
