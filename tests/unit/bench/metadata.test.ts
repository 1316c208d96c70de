import { describe, expect, it } from 'vitest';
import { mistakesOn, showMistakes } from '../../bench/metadata/mistakes';
import { scoreMetadata } from '../../bench/metadata/score';
import { dayOf } from '../../bench/score/dates';
import { namesOf, sameNames } from '../../bench/score/names';
import { sameTitle } from '../../bench/score/titles';

describe('names', () => {
  it.each([
    ['Ada Byron, Mary Somerville, and Émilie du Châtelet', 'Emilie du Chatelet; Ada Byron & Mary Somerville'],
    ['Tracy Parker, Dietitian', 'Tracy Parker'],
    ['Vanessa Mendez, M.D., FACLM', 'By Vanessa Mendez'],
    ['Jeffrey A. Slotnick CPP, PSP', 'Jeffrey A Slotnick'],
    ['Dr. Monique Feyrecilde, BA, VTS (Behavior)', 'Monique Feyrecilde'],
    ['CLARA LÖW', 'Clara Löw'],
  ])('of %j and %j are the same', (gold, found) => {
    expect(sameNames(gold, found)).toBe(true);
  });

  it.each([
    ['Ada Byron', 'Ada Byron, Mary Somerville'],
    ['Ada Byron', null],
    ['Ada Byron', 'The Daily Herald'],
  ])('of %j and %j differ', (gold, found) => {
    expect(sameNames(gold, found)).toBe(false);
  });

  it('are kept where all there is looks like a role', () => {
    expect(namesOf('Staff writer')).toEqual(['staff writer']);
    expect(namesOf(null)).toEqual([]);
  });
});

describe('days', () => {
  it.each([
    ['2025-12-28', '2025-12-28'],
    ['2019-11-19T23:03:25-08:00', '2019-11-19'],
    ['29.4.2020, 12:01 Uhr', '2020-04-29'],
    ['December 17th 2025', '2025-12-17'],
    ['Feb 08, 2022', '2022-02-08'],
    ['Friday 8 May 2020', '2020-05-08'],
    ['yesterday', null],
    [null, null],
  ])('of %j is %j', (written, day) => {
    expect(dayOf(written)).toBe(day);
  });
});

describe('metadata', () => {
  const page = {
    id: '1',
    set: 'wcxb',
    url: 'https://news.example/1',
    domain: 'news.example',
    file: '',
    gold: { title: 'The bridge: late again', byline: 'Ada Byron' },
  };
  const found = { title: 'the bridge – late, again', byline: 'Mary Somerville', date: '2025-01-02' };

  it('is right but for case and punctuation of titles', () => {
    expect(sameTitle('“Late” again', 'Late again?')).toBe(true);
    expect(sameTitle('Late again', 'Late again | The Herald')).toBe(false);
  });

  it('is scored where the gold tells, and counted as given where it does not', () => {
    expect(scoreMetadata(page.gold, found)).toEqual({ title: true, byline: false, dateGiven: true });
    expect(scoreMetadata({}, { title: null, byline: null, date: null })).toEqual({
      bylineGiven: false,
      dateGiven: false,
    });
  });

  it('that is wrong is listed with what the gold says', () => {
    const outcome = {
      ...found,
      text: '',
      readerable: true,
      times: { extract: 0, metadata: 0, sanitise: 0 },
      error: null,
    };
    const mistakes = mistakesOn(page, outcome, scoreMetadata(page.gold, found));
    expect(mistakes.map(({ field, gold, found }) => [field, gold, found])).toEqual([
      ['byline', 'Ada Byron', 'Mary Somerville'],
      ['date', null, '2025-01-02'],
    ]);
    expect(showMistakes(mistakes, 5)).toContain('byline: 1 wrong');
  });
});
