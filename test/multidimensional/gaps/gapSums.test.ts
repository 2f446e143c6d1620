import { expect, test } from 'vitest';
import { readTable } from '../../../src/multidimensional/data/readTable.ts';
import { gapFigures, gapShares, gapSums } from '../../../src/multidimensional/gaps/gapSums.ts';
import { compileIndex } from '../../../src/multidimensional/scoring/compileIndex.ts';
import { smallIndex, smallTable } from '../../support/smallTable.ts';

const compiled = compileIndex({ index: smallIndex });
const table = readTable(smallTable, compiled.ids);
const columns = Object.values(smallTable.gaps);
const readGap = (bit: number, row: number) => columns[bit]?.[row] ?? Number.NaN;
const halves = { by: 'half', codes: [0, 0, 1, 1], labels: ['a', 'b'], order: [0, 1] };
const corners = {
  by: 'corner',
  codes: [2, 0, 0, 2],
  labels: ['in', 'none', 'out'],
  order: [0, 1, 2],
};

test('goes once through the table, for everybody and each group of all groupings', () => {
  const asked: string[] = [];
  const { whole, groupings } = gapSums(
    {
      table,
      readGap: (bit, row, isDeprived, isMissing) => {
        asked.push(`${bit} ${row} ${isDeprived} ${isMissing}`);
        return readGap(bit, row);
      },
      groupings: [halves, corners],
    },
    compiled,
  );
  expect(new Set(asked).size).toBe(12);
  expect(asked.length).toBe(12);
  expect(asked).toContain('0 0 true false');
  expect(asked).toContain('2 2 false false');
  const figures = [whole, ...groupings.flat()].map((at) => {
    const { rows, population, adjustedPovertyGap, averageSeverity } = gapFigures(at, compiled);
    return [rows, population, adjustedPovertyGap, averageSeverity];
  });
  expect(figures).toEqual([
    [4, 8, 23 / 64, 39 / 76],
    [2, 3, 1 / 8, 1 / 4],
    [2, 5, 1 / 2, 9 / 16],
    [2, 3, 0, null],
    [0, 0, null, null],
    [2, 5, 23 / 40, 39 / 76],
  ]);
});

test('a group has shares of the whole', () => {
  const { whole, groupings } = gapSums({ table, readGap, groupings: [halves] }, compiled);
  const [first = whole, second = whole] = groupings[0] ?? [];
  expect(gapShares(first, whole)).toEqual({
    populationShare: 3 / 8,
    gapContributionShare: 3 / 23,
    squaredGapContributionShare: 1 / 13,
  });
  expect(gapShares(second, whole)).toMatchObject({ populationShare: 5 / 8 });
  const nobody = () => 0;
  expect(gapShares(nobody, nobody)).toEqual({
    populationShare: null,
    gapContributionShare: null,
    squaredGapContributionShare: null,
  });
});

test('the losses of additions are kept', () => {
  const tiny = 2 ** -53;
  const weight = [1, tiny, tiny, tiny, tiny];
  const all = [1, 1, 1, 1, 1];
  const deprivations = { nutrition: all, water: all, roof: all };
  const many = readTable({ deprivations, weight }, compiled.ids);
  const { whole } = gapSums({ table: many, readGap: () => 0.5, groupings: [] }, compiled);
  expect(gapFigures(whole, compiled)).toMatchObject({
    population: 1 + 4 * tiny,
    adjustedPovertyGap: 0.5,
    averageGap: 0.5,
  });
});
