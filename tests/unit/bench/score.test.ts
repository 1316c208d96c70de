import { describe, expect, it } from 'vitest';
import { leadLost, leadOf } from '../../bench/score/lead';
import { f1, shingleOverlap, wordF1 } from '../../bench/score/overlap';
import { countSnippets, foldText } from '../../bench/score/snippets';
import { growth, mean, median, percentile } from '../../bench/score/stats';
import { bagOf, shingles, words } from '../../bench/score/tokens';

describe('words', () => {
  it('are letters and digits of any script, without punctuation', () => {
    expect(words('Don’t stop — 日本語, हिन्दी!')).toEqual(['Don', 't', 'stop', '日本語', 'हिन्दी']);
  });

  it('make runs of four; a shorter text is one run', () => {
    expect(shingles('a b c d e', 4)).toEqual(['a b c d', 'b c d e']);
    expect(shingles('a b', 4)).toEqual(['a b']);
    expect(shingles('…', 4)).toEqual([]);
  });

  it('are counted', () => {
    expect([...bagOf(['x', 'y', 'x'])]).toEqual([
      ['x', 2],
      ['y', 1],
    ]);
  });
});

describe('overlap', () => {
  it('is whole for equal texts and nothing for strange ones', () => {
    expect(shingleOverlap('a b c d e', 'a b c d e')).toEqual({ precision: 1, recall: 1 });
    expect(shingleOverlap('a b c d e', 'v w x y z')).toEqual({ precision: 0, recall: 0 });
  });

  it('counts how often a run occurs', () => {
    const twice = shingleOverlap('a b c d', 'a b c d\na b c d');
    expect(twice.precision).toBeCloseTo(1 / 5);
    expect(twice.recall).toBe(1);
  });

  it('of an empty text is nothing', () => {
    expect(shingleOverlap('a b c d', '')).toEqual({ precision: 0, recall: 0 });
    expect(f1({ precision: 0, recall: 0 })).toBe(0);
  });

  it('of words knows neither order nor case', () => {
    expect(wordF1('one Two three', 'THREE two ONE')).toBe(1);
    expect(wordF1('one two', 'one')).toBeCloseTo(2 / 3);
  });
});

describe('snippets', () => {
  it('are found whatever the case, the quotes, the spaces and the marks of lists', () => {
    const text = 'He said: “It’s\u00a0late”\nBread\nButter\nLeft Right';
    expect(countSnippets(['"it\'s late"', '- Bread\n- Butter', '| Left | Right |', 'milk'], text)).toEqual({
      found: 3,
      of: 4,
    });
  });

  it('keep hyphens inside words and figures', () => {
    expect(foldText('a well-known 5-4 win')).toBe('a well-known 5-4 win');
  });
});

describe('lead', () => {
  const gold =
    'Short heading\n\nThe river rose by two metres overnight, officials in the valley said.\n\nMore text.';

  it('is the first block of at least eight words', () => {
    expect(leadOf(gold)).toMatch(/^The river rose/);
    expect(leadOf('Too short')).toBeNull();
    const headline = 'The river that rose by two metres in a night';
    expect(leadOf(`${headline}\n${gold}`, ['', headline]), 'a headline is no paragraph').toBe(leadOf(gold));
  });

  it('is lost where most of it is missing', () => {
    expect(leadLost(gold, 'More text.')).toBe(true);
    expect(leadLost(gold, 'The river rose by two metres overnight, officials in the valley said.')).toBe(
      false,
    );
    expect(leadLost('Too short', '')).toBeNull();
  });
});

describe('statistics', () => {
  it('are absent for no values', () => {
    expect([mean([]), percentile([], 0.5)]).toEqual([Number.NaN, Number.NaN]);
  });

  it('take the nearest rank', () => {
    const values = [5, 1, 4, 2, 3];
    expect([median(values), percentile(values, 0.95), percentile(values, 0), mean(values)]).toEqual([
      3, 5, 1, 3,
    ]);
  });

  it('find the power by which times grow', () => {
    const square = [10, 100, 1000].map((x) => [x, x * x] as const);
    expect(growth(square)).toBeCloseTo(2);
  });
});
