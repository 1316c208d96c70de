import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { planRegistrations, reconcile } from '../../../utils/browser/registration';
import { updateSettings } from '../../../utils/browser/settings-store';
import { matches } from '../../../utils/settings';
import { type Settings, SettingsSchema } from '../../../utils/settings/schema';
import { fakeRest, type Rest } from './fake';

const settings = (changes: v.InferInput<typeof SettingsSchema> = {}): Settings =>
  v.parse(SettingsSchema, changes);
const clean = (pattern: string) => ({ pattern, action: 'clean' as const });
const never = (pattern: string) => ({ pattern, action: 'never' as const });
const all = ({ sites }: Settings) => new Set(sites.map((site) => site.pattern));

type Plan = ReturnType<typeof planRegistrations>;
/** The scripts a plan puts into a page. */
const scriptsFor = (plan: Plan, url: string) =>
  plan.filter(
    ({ matches: wanted, excludeMatches = [] }) =>
      wanted.some((one) => matches(one, url)) && !excludeMatches.some((one) => matches(one, url)),
  );

describe('planRegistrations', () => {
  it('plans nothing where there are no rules, where everything is paused, and where no permission is given', () => {
    const one = settings({ sites: [clean('*://a.example/*')] });
    expect(planRegistrations(settings(), new Set())).toEqual([]);
    expect(planRegistrations({ ...one, paused: true }, all(one))).toEqual([]);
    expect(planRegistrations(one, new Set())).toEqual([]);
  });

  it('needs one script for all rules that hide the same', () => {
    const two = settings({ sites: [clean('*://a.example/*'), clean('*://b.example/*')] });
    const plan = planRegistrations(two, all(two));
    expect(plan).toHaveLength(1);
    expect(plan[0]).toMatchObject({
      js: ['declutter.js'],
      matches: ['*://a.example/*', '*://b.example/*'],
      runAt: 'document_start',
    });
  });

  it('leaves out rules that wait for permission', () => {
    const two = settings({ sites: [clean('*://a.example/*'), clean('*://b.example/*')] });
    const plan = planRegistrations(two, new Set(['*://b.example/*']));
    expect(plan.map((script) => script.matches)).toEqual([['*://b.example/*']]);
  });

  it('brings the sheets of the categories that are on, and of those a rule switches for its sites', () => {
    const one = settings({ sites: [clean('*://a.example/*')] });
    const [before] = planRegistrations(one, all(one));
    expect(before?.css).toContain('clutter/ad.css');
    const off = settings({ ...one, categories: { ...one.categories, ad: false } });
    expect(planRegistrations(off, all(off))[0]?.css).not.toContain('clutter/ad.css');
    const own = settings({ sites: [{ ...clean('*://a.example/*'), categories: { ad: false } }] });
    expect(planRegistrations(own, all(own))[0]?.css).not.toContain('clutter/ad.css');
  });

  it('puts into each page one script, that of the rule that decides there', () => {
    const mixed = settings({
      sites: [
        clean('*://a.example/news/*'),
        never('*://a.example/*'),
        { ...clean('*://b.example/*'), categories: { ad: false } },
        clean('*://*/*'),
      ],
    });
    const plan = planRegistrations(mixed, all(mixed));
    expect(scriptsFor(plan, 'https://a.example/news/1'), 'a narrow rule before a "never"').toHaveLength(1);
    expect(scriptsFor(plan, 'https://a.example/sport/1'), 'a "never" before a wide rule').toEqual([]);
    expect(scriptsFor(plan, 'https://b.example/')).toHaveLength(1);
    expect(scriptsFor(plan, 'https://b.example/')[0]?.css, 'the narrow rule’s categories').not.toContain(
      'clutter/ad.css',
    );
    expect(scriptsFor(plan, 'https://c.example/')).toHaveLength(1);
  });

  it('covers every page in the harness build, but for those a rule decides', () => {
    const one = settings({ sites: [never('*://a.example/*')] });
    const plan = planRegistrations(one, new Set(), true);
    expect(scriptsFor(plan, 'https://b.example/')).toHaveLength(1);
    expect(scriptsFor(plan, 'file:///b.html')).toHaveLength(1);
    expect(scriptsFor(plan, 'https://a.example/')).toEqual([]);
  });
});

describe('reconcile', () => {
  let rest: Rest;
  const A = '*://*.a.example/*';
  const registered = () => [...rest.registered.values()].flatMap((script) => script.matches ?? []);
  const have = async (sites: Settings['sites']) => void (await updateSettings((now) => ({ ...now, sites })));

  beforeEach(() => {
    rest = fakeRest();
  });

  it('registers what rules and permissions agree on, and nothing twice', async () => {
    await have([{ ...clean(A), categories: {} }]);
    await reconcile(false);
    expect(registered(), 'no permission yet').toEqual([]);
    rest.granted.add(A);
    await Promise.all([reconcile(false), reconcile(false)]);
    expect(registered()).toEqual([A]);
    expect(rest.scripting.registerContentScripts).toHaveBeenCalledTimes(1);
  });

  it('registers again what an update of the extension cleared', async () => {
    rest.granted.add(A);
    await have([{ ...clean(A), categories: {} }]);
    await reconcile(false);
    rest.registered.clear();
    await reconcile(false);
    expect(registered()).toEqual([A]);
  });

  it('unregisters when the permission is revoked, the rule is removed, or all is paused', async () => {
    rest.granted.add(A);
    await have([{ ...clean(A), categories: {} }]);
    for (const undo of [
      () => rest.granted.delete(A),
      () => have([]),
      () => updateSettings((now) => ({ ...now, paused: true })),
    ]) {
      await reconcile(false);
      expect(registered()).toEqual([A]);
      await undo();
      await reconcile(false);
      expect(registered()).toEqual([]);
      rest.granted.add(A);
      await have([{ ...clean(A), categories: {} }]);
    }
  });

  it('replaces a script whose sheets have changed, the new one first', async () => {
    rest.granted.add(A);
    await have([{ ...clean(A), categories: {} }]);
    await reconcile(false);
    await updateSettings((now) => ({ ...now, categories: { ...now.categories, ad: false } }));
    await reconcile(false);
    expect(registered()).toEqual([A]);
    expect(rest.scripting.registerContentScripts.mock.invocationCallOrder[1]).toBeLessThan(
      rest.scripting.unregisterContentScripts.mock.invocationCallOrder[0] ?? 0,
    );
  });

  it('removes what is registered under a form of its own, as an older version would have', async () => {
    rest.registered.set('old', { id: 'old', js: ['old.js'], matches: ['*://b.example/*'] });
    await reconcile(false);
    expect(registered()).toEqual([]);
  });

  it('cleans open tabs of a site that was added, but for those that are not to be cleaned', async () => {
    rest.granted.add(A);
    await have([
      { ...never('*://*.a.example/live/*'), categories: {} },
      { ...clean(A), categories: {} },
    ]);
    rest.tabs.query.mockResolvedValue([
      { id: 1, url: 'https://www.a.example/1' },
      { id: 3, url: 'https://www.a.example/live/3' },
    ]);
    await reconcile(true);
    expect(rest.tabs.query).toHaveBeenCalledWith({ url: [A], discarded: false });
    expect(rest.scripting.executeScript.mock.calls.map(([injection]) => injection)).toEqual([
      { target: { tabId: 1 }, files: ['/declutter.js'] },
    ]);
    await reconcile(true);
    expect(rest.tabs.query, 'only when something was added').toHaveBeenCalledTimes(1);
  });
});
