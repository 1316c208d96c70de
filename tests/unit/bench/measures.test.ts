import { describe, expect, it } from 'vitest';
import { MEASURES } from '../../bench/article/measures';
import { scoredPage } from '../../bench/article/quality';
import { scorePage } from '../../bench/article/score';
import { EMPTY_OUTCOME } from '../../bench/page/types';
import { judge, show, takeMeasures } from '../../bench/report/measure';
import { align, tableOf } from '../../bench/report/table';

const TEXT = 'The river rose by two metres overnight, officials in the valley said on Sunday.';

describe('a page', () => {
  it('whose text is found whole has full scores', () => {
    const scores = scorePage(
      { text: TEXT, with: ['two metres'], without: ['Subscribe'] },
      { text: TEXT, readerable: true },
    );
    expect(scores).toEqual({
      precision: 1,
      recall: 1,
      f1: 1,
      wordF1: 1,
      leadLost: false,
      with: { found: 1, of: 1 },
      without: { found: 0, of: 1 },
      empty: false,
      readerable: true,
    });
  });

  it('on which nothing is found has no precision, no recall, and is empty', () => {
    const scores = scorePage({ text: TEXT }, { text: '', readerable: null });
    expect(scores).toEqual({ recall: 0, f1: 0, wordF1: 0, leadLost: true, empty: true });
  });

  it('has not lost its lead where what seems to be it is the headline that the extractor gives', () => {
    const title = 'How the river rose by two metres in one night';
    const gold = { text: `${title}\n\n${TEXT}`, title: 'The Valley Herald' };
    expect(scorePage(gold, { text: TEXT, readerable: true, title }).leadLost).toBe(false);
    expect(scorePage(gold, { text: TEXT, readerable: true }).leadLost).toBe(true);
  });

  it('without gold text is scored by what is known alone', () => {
    expect(scorePage({ title: 'x' }, { text: '', readerable: false })).toEqual({ readerable: false });
  });
});

describe('the table', () => {
  const page = (text: string) => ({
    set: 'wcxb',
    scores: { lede: scorePage({ text: TEXT }, { text, readerable: true }) },
  });
  const rows = takeMeasures(MEASURES, [page(TEXT), page('')], ['lede']);
  const row = (name: string) => rows.find((r) => r.name === name);

  it('averages recall over all pages and precision over those with a result', () => {
    expect(rows.slice(0, 3).map((r) => r.name)).toEqual(['F1, wcxb', '  precision', '  recall']);
    expect(rows.slice(0, 3).map((r) => r.values.lede)).toEqual([(2 * 1 * 0.5) / 1.5, 1, 0.5]);
  });

  it('says which bars are met', () => {
    expect(row('F1, wcxb')?.met).toBe(false);
    expect(row('Called readerable, articles')?.met).toBe(true);
    expect(row('Article pages with an empty result')).toMatchObject({ values: { lede: 1 }, met: false });
  });

  it('sets aside what a corpus files wrongly, and shows what it comes to with that', () => {
    const told = (id: string, readerable: boolean) =>
      scoredPage(
        { id, set: 'wcxb', url: 'https://example.org/', domain: 'example.org', gold: {}, file: '' },
        { lede: { ...EMPTY_OUTCOME, readerable } },
      );
    const read = [told('0318', false), told('right', true), told('left', true)];
    const shares = takeMeasures(MEASURES, read, ['lede']).map((r) => [r.name, r.values.lede]);
    expect(shares).toEqual([
      ['Article pages with an empty result', 0],
      ['Called readerable, articles', 1],
      ['  with the misfiled ones', 2 / 3],
    ]);
  });

  it('leaves out what was not measured', () => {
    expect(row('F1, scrapinghub')).toBeUndefined();
    expect(judge({ name: 'x', atLeast: 1 }, { defuddle: 1 }).met).toBeNull();
  });

  it('is aligned, with a verdict a row', () => {
    const shown = tableOf(
      'Articles',
      [judge({ name: 'Lost', unit: '%', atMost: 0.02 }, { lede: 0.05 })],
      ['lede'],
    );
    expect(shown).toBe('Articles    lede   required\nLost       5.0 %    ≤ 2.0 %   MISSED');
    expect(
      align([
        ['a', 'bb'],
        ['ccc', 'd'],
      ]),
    ).toBe('a     bb\nccc    d');
    expect(show(Number.NaN, 'ms')).toBe('–');
  });
});
