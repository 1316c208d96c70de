import { expect, it } from 'vitest';
import { packGeneral, packSites, sortRules } from '../../../scripts/lists/pack';
import { type Rule, readRule } from '../../../scripts/lists/rules';
import { createShelf, FILES } from '../../../utils/lists';

/** Compiles lines of one list and gives a shelf with it alone. */
function shelfOf(lines: readonly string[]) {
  const rules = lines.map(readRule).filter((rule): rule is Rule => rule !== null);
  const sorted = sortRules(rules);
  const files = new Map<string, unknown>([[FILES.general, { base: packGeneral(sorted.general) }]]);
  for (const [shard, sites] of packSites(new Map([['base', sorted]])))
    files.set(`sites-${shard}.json`, sites);
  return createShelf(async (name) => files.get(name) ?? {});
}

async function found(lines: readonly string[], host: string, names = ''): Promise<readonly string[]> {
  const listed = await shelfOf(lines).find({ host, language: 'en', names });
  return listed.flatMap(({ selectors }) => selectors);
}

it('finds general selectors by the names of a page', async () => {
  const lines = ['##.slot', '##.slot > b', '##div[id^="banner-"]', '##.other'];
  expect(await found(lines, 'a.example', '.slot #banner-9')).toEqual([
    '.slot',
    '.slot > b',
    'div[id^="banner-"]',
  ]);
});

it('finds those of a site by its host, and of sites with any ending', async () => {
  const lines = ['example.org##.one', 'shop.example.org##.two', 'example.*##.three', 'example.com##.four'];
  expect(await found(lines, 'www.example.org')).toEqual(['.one', '.three']);
});

it('spares what a list spares', async () => {
  const lines = ['##.slot', '~a.example##.box', 'b.example#@#.slot', '@@||c.example^$generichide'];
  expect(await found(lines, 'a.example', '.slot .box')).toEqual(['.slot']);
  expect(await found(lines, 'b.example', '.slot .box')).toEqual(['.box']);
  expect(await found(lines, 'c.example', '.slot .box'), 'Nothing that is general').toEqual([]);
});

it('takes nothing that is no selector alone', () => {
  const lines = [
    '! a comment ##.x',
    '||ads.example^',
    'example.org#?#.x:contains(y)',
    'example.org#$#.x { display: none }',
    'example.org#%#alert(1)',
    '[$path=/a]example.org##.x',
    '/example/##.x',
  ];
  for (const line of lines) expect(readRule(line), `"${line}" hides nothing by CSS alone`).toBeNull();
});

it('makes the same of the same, whatever the order', () => {
  const lines = ['##.b', '##.a', 'x.example##.d', 'x.example##.c'];
  const packed = (of: readonly string[]): string => {
    const sorted = sortRules(of.map(readRule).filter((rule): rule is Rule => rule !== null));
    return JSON.stringify([packGeneral(sorted.general), [...packSites(new Map([['base', sorted]]))]]);
  };
  expect(packed(lines.toReversed())).toBe(packed(lines));
});
