import { describe, expect, it } from 'vitest';
import { showDates } from '../../../components/article/dates';

const words = (published: string | null, modified: string | null) => {
  const shown = showDates(published, modified, 'en');
  return [shown.published?.words ?? null, shown.updated?.words ?? null];
};

describe('showDates', () => {
  it.each([
    ['2025', '2025'],
    ['2025-12', 'Dec 2025'],
    ['2025-12-28', 'Dec 28, 2025'],
  ])('shows %s with the precision that is known', (iso, shown) => {
    expect(words(iso, null)).toEqual([shown, null]);
  });

  it('shows a time where one is known', () => {
    expect(words('2025-12-28T12:30:00Z', null)[0]).toMatch(/Dec 2[789], 2025.*\d:\d0/);
  });

  it('leaves out what is no date', () => {
    expect(words('yesterday', 'soon')).toEqual([null, null]);
  });

  it.each([
    ['the same instant', '2025-12-28T09:30:00Z', '2025-12-28T09:30:00Z'],
    ['the same instant in another zone', '2025-12-28T09:30:00Z', '2025-12-28T10:30:00+01:00'],
    ['less than the minute that is shown', '2025-12-28T09:30:10Z', '2025-12-28T09:30:40Z'],
    ['a few minutes later', '2025-12-28T09:30:00Z', '2025-12-28T09:34:00Z'],
    ['before publication', '2025-12-28T09:30:00Z', '2025-12-27T09:30:00Z'],
    ['the same day, without a time', '2025-12-28T09:30:00Z', '2025-12-28'],
  ])('says nothing of an update that is %s', (_, published, modified) => {
    expect(words(published, modified)[1]).toBeNull();
  });

  it('shows an update on the day of publication by its time alone', () => {
    expect(words('2025-12-28T09:30:00Z', '2025-12-28T09:45:00Z')[1]).toMatch(/^\d{1,2}:\d5\s?[AP]M$/);
  });

  it('shows a later update in full', () => {
    expect(words('2025-12-28', '2025-12-30')).toEqual(['Dec 28, 2025', 'Dec 30, 2025']);
  });

  it('shows an update where nothing is known of publication', () => {
    expect(words(null, '2025-12-30')).toEqual([null, 'Dec 30, 2025']);
  });

  it('writes as the language of the interface does', () => {
    expect(showDates('2025-12-28', null, 'ja').published?.words).toBe('2025年12月28日');
  });
});
