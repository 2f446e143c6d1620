import { expect, test } from 'vitest';
import { dongNai2022 } from '../../../src/standards/vietnam/dongNai2022.ts';
import { vietnam2022 } from '../../../src/standards/vietnam/vietnam2022.ts';
import { type Cell, cellsOf, statusesIn } from '../../support/standards.ts';

/** The standard of Đồng Nai province by hand: higher lines, two deprivations. */
function byDongNai({ area, income, deprivations }: Cell): string {
  const [line, average] = area === 'rural' ? [2_000_000, 3_000_000] : [2_500_000, 3_750_000];
  if (income <= line) return deprivations >= 2 ? 'poor' : 'nearPoor';
  return income <= average ? 'averageLiving' : 'aboveAverage';
}

test('gives the status of the province in every cell', () => {
  const cells = cellsOf(dongNai2022);
  expect(cells).toHaveLength(2 * 8 * 13);
  for (const cell of cells) {
    expect([cell, statusesIn(dongNai2022, cell)]).toEqual([cell, [byDongNai(cell)]]);
  }
});

test.each([
  ['rural', 2_000_000, 2, 'poor'],
  ['rural', 2_000_000, 1, 'nearPoor'],
  ['rural', 2_000_001, 12, 'averageLiving'],
  ['urban', 2_500_000, 2, 'poor'],
  ['urban', 3_750_000, 0, 'averageLiving'],
  ['urban', 3_750_001, 0, 'aboveAverage'],
] as const)('%s, %i đồng, %i deprivations: %s', (area, income, deprivations, status) => {
  expect(statusesIn(dongNai2022, { area, income, deprivations })).toEqual([status]);
});

test('stands in its own place on the national standard', () => {
  expect([dongNai2022.place, dongNai2022.base]).toEqual(['VN-39', 'vietnam2022']);
  expect(dongNai2022.dimensions).toEqual(vietnam2022.dimensions);
  expect(dongNai2022.rules.map(({ id }) => id)).toEqual(vietnam2022.rules.map(({ id }) => id));
});

test('drops the forms and groups, whose points and amounts are national', () => {
  expect([dongNai2022.groups, dongNai2022.forms]).toEqual([[], []]);
});

test('is in force within 2022 to 2025 and no longer', () => {
  const days = dongNai2022.inForce.flatMap(({ from, to }) => [from, to]);
  expect(days.filter((day) => day < '2022-01-01' || day > '2025-12-31')).toEqual([]);
  expect(days.at(-1)).toBe('2025-12-31');
});

test('has its own source for its own figures', () => {
  // Every rule asks for its lines, and two of them for its number.
  expect(dongNai2022.rules).toHaveLength(4);
  const own = [dongNai2022.deprivationCutoff, ...dongNai2022.lines, ...dongNai2022.rules].map(
    ({ provenance }) => provenance.source,
  );
  expect(new Set(own)).toEqual(new Set(['dongNai2022']));
});
