import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { editRule, putRule, removeRule, rulesFor, setSiteCategory } from '../../../utils/settings';
import { type Settings, SettingsSchema } from '../../../utils/settings/schema';

const settings = (changes: v.InferInput<typeof SettingsSchema> = {}): Settings =>
  v.parse(SettingsSchema, changes);
const clean = (pattern: string) => ({ pattern, action: 'clean' as const });
const never = (pattern: string) => ({ pattern, action: 'never' as const });
const patterns = ({ sites }: Settings) => sites.map((site) => site.pattern);

describe('rulesFor', () => {
  it('does nothing by itself where no rule matches', () => {
    const { action, rule } = rulesFor(settings(), 'https://example.org/');
    expect({ action, rule }).toEqual({ action: null, rule: null });
  });

  it('lets the first rule that matches decide', () => {
    const sites = [never('*://*.example.org/live/*'), clean('*://*.example.org/*')];
    expect(rulesFor(settings({ sites }), 'https://example.org/live/1').action).toBe('never');
    const decided = rulesFor(settings({ sites }), 'https://www.example.org/news');
    expect(decided).toMatchObject({ action: 'clean', rule: { pattern: '*://*.example.org/*' } });
  });

  it('does nothing by itself while paused, and still knows the rule and the categories', () => {
    const paused = settings({ paused: true, sites: [clean('*://*/*')] });
    const decided = rulesFor(paused, 'https://example.org/');
    expect(decided.action).toBeNull();
    expect(decided.rule?.pattern).toBe('*://*/*');
    expect(decided.categories.has('ad')).toBe(true);
  });

  it('hides what is switched on, a rule of its own coming first', () => {
    const sites = [{ ...clean('*://a.example/*'), categories: { comments: true, ad: false } }];
    const some = settings({ sites, categories: { social: false } });
    const own = rulesFor(some, 'https://a.example/').categories;
    const usual = rulesFor(some, 'https://b.example/').categories;
    expect([own.has('comments'), own.has('ad'), own.has('social')]).toEqual([true, false, false]);
    expect([usual.has('comments'), usual.has('ad'), usual.has('social')]).toEqual([false, true, false]);
  });

  it('cleans every page in the harness build, but for those a rule keeps it from', () => {
    const some = settings({ sites: [never('*://a.example/*')] });
    expect(rulesFor(some, 'https://b.example/', true).action).toBe('clean');
    expect(rulesFor(some, 'file:///b.html', true).action).toBe('clean');
    expect(rulesFor(some, 'https://a.example/', true).action).toBe('never');
    expect(rulesFor(some, 'about:blank', true).action).toBeNull();
  });
});

describe('the list of rules', () => {
  it('puts narrow rules before wide ones, in whatever order they come', () => {
    const all = ['*://*/*', '*://*.example.org/*', '*://*.blog.example.org/*', '*://*.other.example/*'];
    for (const order of permutations(all)) {
      const listed = patterns(order.reduce((now, pattern) => putRule(now, clean(pattern)), settings()));
      const place = (pattern: string) => listed.indexOf(pattern);
      expect(place('*://*.blog.example.org/*')).toBeLessThan(place('*://*.example.org/*'));
      expect(place('*://*.example.org/*')).toBeLessThan(place('*://*/*'));
      expect(place('*://*.other.example/*')).toBeLessThan(place('*://*/*'));
    }
  });

  it('changes the action of a rule that is there, and leaves its place and categories', () => {
    const sites = [{ ...clean('*://a.example/*'), categories: { ad: false } }, clean('*://b.example/*')];
    const changed = putRule(settings({ sites }), never('*://a.example/*'));
    expect(changed.sites).toEqual([
      { ...never('*://a.example/*'), categories: { ad: false } },
      { ...clean('*://b.example/*'), categories: {} },
    ]);
  });

  it('removes', () => {
    const some = settings({ sites: [clean('*://a.example/*'), never('*://b.example/*')] });
    expect(patterns(removeRule(some, '*://a.example/*'))).toEqual(['*://b.example/*']);
    expect(removeRule(some, '*://c.example/*')).toEqual(some);
  });

  it('edits: the rule keeps what it does, gets a place that fits, and replaces one of the same pattern', () => {
    const some = settings({
      sites: [clean('*://*.a.example/*'), { ...never('*://b.example/*'), categories: { tags: true } }],
    });
    const edited = editRule(some, '*://b.example/*', '*://news.a.example/*');
    expect(edited.sites[0]).toEqual({ ...never('*://news.a.example/*'), categories: { tags: true } });
    expect(patterns(editRule(some, '*://b.example/*', '*://*.a.example/*'))).toEqual(['*://*.a.example/*']);
    expect(editRule(some, '*://nothing.example/*', '*://x.example/*')).toEqual(some);
  });
});

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) =>
    permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]),
  );
}

describe('setSiteCategory', () => {
  const pattern = '*://*.example.org/*';
  const before = settings({ sites: [clean(pattern)] });

  it('switches a category on one site alone', () => {
    const changed = setSiteCategory(before, pattern, 'ad', false);
    expect(changed.sites[0]?.categories).toEqual({ ad: false });
    expect(changed.categories, 'What holds everywhere stays').toEqual(before.categories);
  });

  it('forgets a switch that says the same as everywhere', () => {
    const there = setSiteCategory(before, pattern, 'comments', true);
    expect(setSiteCategory(there, pattern, 'comments', false).sites[0]?.categories).toEqual({});
  });
});
