import { describe, expect, it } from 'vitest';
import { FIXTURES, type Fixture } from './fixtures';
import { ROWS } from './tables';

describe('metadata', () => {
  it.each(FIXTURES.map((fixture) => [fixture.name, fixture] as const))('of %s', (_, { differences }) => {
    expect(differences(), 'what is read where something else is expected').toEqual({});
  });

  it('has fixtures that name rows there are', () => {
    const known = new Set(ROWS.map(({ id }) => id));
    const unknown = FIXTURES.flatMap(({ name, rows }) =>
      rows.filter((row) => !known.has(row)).map((row) => `${name} names ${row}`),
    );
    expect(unknown, 'rows that fixtures name and no table has').toEqual([]);
  });

  it.each(ROWS.map((row) => [row.id, row] as const))('needs the row %s', (id, row) => {
    const guards = FIXTURES.filter(({ rows }) => rows.includes(id));
    const fails = ({ differences }: Fixture): boolean => Object.keys(differences()).length > 0;
    const without = row.without(() => guards.some(fails));
    const within = guards.some(fails);
    expect(without, `No fixture fails without the row ${id}.`).toBe(true);
    expect(within, `With the row ${id} in its place again, its fixtures pass.`).toBe(false);
  });
});
