import { describe, expect, test } from 'vitest';
import { createPace } from '../../../utils/keep/pace';

function paced() {
  const clock = { time: 1_000 };
  return { clock, pace: createPace(() => clock.time) };
}

/** Works whenever it may, `cost` ms at a time. @returns ms worked in each second */
function workHard(seconds: number, cost: number): number[] {
  const { clock, pace } = paced();
  const spent = new Array<number>(seconds).fill(0);
  const begin = clock.time;
  while (clock.time - begin < seconds * 1_000) {
    if (pace.rest() === 0) {
      const second = Math.floor((clock.time - begin) / 1_000);
      spent[second] = (spent[second] ?? 0) + cost;
      clock.time += cost;
      pace.spend(cost);
    }
    clock.time += 1;
  }
  return spent;
}

describe('the pace', () => {
  test('lets small work go on without a rest', () => {
    const { clock, pace } = paced();
    for (let i = 0; i < 100; i++) {
      clock.time += 250;
      pace.spend(4);
      expect(pace.rest()).toBe(0);
    }
  });

  test.each([1, 4, 9])('never takes more than 50 ms a second, %i ms at a time', (cost) => {
    expect(Math.max(...workHard(60, cost))).toBeLessThanOrEqual(50);
  });

  test('backs off from a page that never rests', () => {
    const spent = workHard(120, 4);
    const sum = (part: number[]) => part.reduce((a, b) => a + b, 0);
    expect(sum(spent.slice(90))).toBeLessThan(sum(spent.slice(0, 30)) / 3);
  });

  test('rests so long after one large piece that the mean is kept', () => {
    const { pace } = paced();
    pace.spend(275);
    expect(pace.rest()).toBeGreaterThan(275 / 0.05);
  });

  test('rests when what was hidden keeps coming back, longer each time', () => {
    const { clock, pace } = paced();
    const rests = [];
    for (let i = 0; i < 50; i++) {
      pace.strike();
      rests.push(pace.rest());
      clock.time += pace.rest();
    }
    expect(rests.filter((rest) => rest > 0)).toEqual([500, 1_000, 2_000, 4_000, 8_000]);
  });

  test('forgets the trouble once it is over', () => {
    const { clock, pace } = paced();
    for (let i = 0; i < 30; i++) {
      pace.strike();
      clock.time += pace.rest();
    }
    clock.time += 60_000;
    for (let i = 0; i < 9; i++) pace.strike();
    expect(pace.rest()).toBe(0);
    pace.strike();
    expect(pace.rest()).toBe(500);
  });
});
