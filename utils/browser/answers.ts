import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { CATEGORY_IDS } from '../clutter/categories';
import { putRule, rulesFor } from '../settings';
import { SiteRuleSchema } from '../settings/schema';
import { inspectCopy, prepare } from './elsewhere';
import { SCRIPTS } from './keys';
import { findListed } from './lists';
import { type BackgroundMessages, type Handlers, messageName } from './messages';
import { showReading, showReport, welcome } from './outcome';
import { isOfSameSite, isOwnPage, type Sender } from './sender';
import { getSettings, updateSettings } from './settings-store';

/** Of a copy: utils/copy writes no more. */
const Text = v.pipe(v.string(), v.maxLength(64_000_000));

const DATA = {
  'rules.find': v.object({ url: v.pipe(v.string(), v.maxLength(100_000)) }),
  'clean.report': v.object({
    state: v.picklist(['off', 'working', 'cleaned', 'cannot']),
    count: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  'page.inspect': v.object({
    copy: v.union([
      v.object({ html: Text, elements: v.pipe(v.number(), v.integer()), quirks: v.boolean() }),
      v.object({ tree: Text }),
    ]),
    categories: v.array(v.picklist(CATEGORY_IDS)),
    tells: v.boolean(),
  }),
  'keeper.load': v.undefined(),
  'lists.find': v.object({
    language: v.pipe(v.string(), v.maxLength(35)),
    names: v.pipe(v.string(), v.maxLength(2_000_000)),
  }),
  'site.put': v.pick(SiteRuleSchema, ['pattern', 'action']),
} satisfies Record<keyof BackgroundMessages, v.GenericSchema>;

const HANDLERS: Handlers<BackgroundMessages, Sender> = {
  'rules.find': async ({ url }, sender) => {
    welcome(sender);
    const { settings } = await getSettings();
    const { action, categories } = rulesFor(settings, isOfSameSite(url, sender) ? url : (sender.url ?? ''));
    if (action === 'clean') void prepare().catch(() => undefined); // its inspection will say so
    return { action, categories: [...categories] };
  },
  'clean.report': async (data, sender) => {
    await showReport(sender, data);
    return undefined;
  },
  'page.inspect': async ({ tells, ...request }, sender) => {
    // Of which site is the browser's word, not the page's.
    const reading = inspectCopy(request, sender.url ?? '');
    if (tells) void showReading(sender, reading);
    return reading;
  },
  'keeper.load': async (_, { tab, frameId = 0 }) => {
    if (tab?.id === undefined) return undefined;
    const target = { tabId: tab.id, frameIds: [frameId] };
    const files = SCRIPTS.keeper.map((file) => `/${file}` as '/keeper.js');
    // At once: the usual waiting would last until the last deferred script has come.
    await browser.scripting.executeScript({ target, files, injectImmediately: true }).catch(() => undefined); // the tab went on
    return undefined;
  },
  'lists.find': (data, { url }) => findListed(url ?? '', data),
  'site.put': async (data) => {
    const stored = await updateSettings((now) => putRule(now, data));
    return stored.ok ? { ok: true, value: undefined } : stored;
  },
};

/** What only Lede's own pages may ask: content scripts live in the process of a page, which may speak in their name. */
const OWN_PAGES_ONLY: readonly string[] = ['site.put' satisfies keyof BackgroundMessages];

/** Answers what is told to the background. Undefined leaves a message to others. */
export function answer(message: unknown, sender: Sender): Promise<unknown> | undefined {
  const name = messageName(message);
  if (name === null || !isKnown(name) || sender.id !== browser.runtime.id) return undefined;
  if (OWN_PAGES_ONLY.includes(name) && !isOwnPage(sender)) return undefined;
  return handle(name, (message as { data?: unknown }).data, sender);
}

async function handle<Name extends keyof BackgroundMessages>(
  name: Name,
  given: unknown,
  sender: Sender,
): Promise<unknown> {
  const data = v.safeParse(DATA[name], given);
  return data.success ? HANDLERS[name](data.output as BackgroundMessages[Name]['data'], sender) : undefined;
}

const isKnown = (name: string): name is keyof BackgroundMessages => Object.hasOwn(HANDLERS, name);
