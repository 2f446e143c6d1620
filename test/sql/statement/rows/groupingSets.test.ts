import { expect, test } from 'vitest';
import { groupingSets } from '../../../../src/sql/statement/rows/groupingSets.ts';

/** Sets as texts, such as `10` for the first of two columns. */
function textsOf(plan: Parameters<typeof groupingSets>[0]): string[] {
  return groupingSets(plan).map((set) => set.map(Number).join(''));
}

const by = ['region', 'area', 'year'];

test('the finest groups come first, and each kind of total has its sets', () => {
  expect(textsOf({ by, totals: 'none' })).toEqual(['111']);
  expect(textsOf({ by })).toEqual(['111', '000']);
  expect(textsOf({ by, totals: 'grand' })).toEqual(['111', '000']);
  const [first, ...rollup] = textsOf({ by, totals: 'rollup' });
  expect([first, ...rollup.sort()]).toEqual(['111', '000', '100', '110']);
  const [finest, ...cube] = textsOf({ by, totals: 'cube' });
  expect(finest).toBe('111');
  expect(cube.sort()).toEqual(['000', '001', '010', '011', '100', '101', '110']);
});

test('without columns there is one group, which is everybody', () => {
  for (const totals of ['none', 'grand', 'rollup', 'cube'] as const) {
    expect(groupingSets({ by: [], totals })).toEqual([[]]);
  }
  expect(groupingSets({})).toEqual([[]]);
});
