import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IndexBand } from '../../../src/model/multidimensional/multidimensionalIndex.ts';
import { bandHeadcount } from '../../../src/multidimensional/measures/bandHeadcount.ts';
import { multidimensionalProfile } from '../../../src/multidimensional/multidimensionalProfile.ts';
import { patternCounts } from '../../../src/multidimensional/patternCounts.ts';
import { columnBands } from '../../../src/multidimensional/profile/columnBands.ts';
import { bruteForce, type Cell, weightsOf } from '../../support/bruteForce.ts';
import {
  anyCase,
  type Case,
  dataOf,
  expectClose,
  idsOf,
  optionsOf,
  rowsOf,
} from '../../support/deprivationTables.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { atLeast, type Fraction, over, spelled, sum } from '../../support/fractions.ts';
import { smallIndex, smallTable } from '../../support/smallTable.ts';

const columns = { nutrition: 'n2', water: 'w2', roof: 'roof' };
const index = {
  ...smallIndex,
  bands: [
    { id: 'destitute', from: '1/2', columns },
    { id: 'severe', from: '3/4' },
    { id: 'narrow', from: '1/4', below: '3/4', columns },
  ],
};
// Scores by the second cut-offs: 1/2, 1, 3/4, 1/2; poor are the first and the last, of 1 and 4 of 8.
const table = {
  ...smallTable,
  deprivations: { ...smallTable.deprivations, n2: [1, 1, 1, 0], w2: [0, 1, 1, 1] },
  by: { area: ['x', 'x', 'y', 'y'] },
};
const ends = {
  destitute: { id: 'destitute', from: '1/2', below: null },
  narrow: { id: 'narrow', from: '1/4', below: '3/4' },
} as const;

describe('bands of a second set of cut-offs', () => {
  test('are counted, of everybody and of each group, where the table has their columns', () => {
    const { whole, group } = columnBands(table, { index });
    expect(whole).toEqual([
      { ...ends.destitute, headcount: 5 / 8, lacking: [] },
      { ...ends.narrow, headcount: 5 / 8, lacking: [] },
    ]);
    const shares = [0, 1].map((place) => group(0, place).map(({ headcount }) => headcount));
    expect(shares).toEqual([
      [1 / 3, 1 / 3],
      [4 / 5, 4 / 5],
    ]);
  });

  test('go by the cut-off asked for', () => {
    const [destitute, narrow] = columnBands(table, { index, cutoff: '1/2' }).whole;
    // The second row is poor by 1/2 and has a score of 1 by the other cut-offs.
    expect([destitute?.headcount, narrow?.headcount]).toEqual([7 / 8, 5 / 8]);
  });

  test('are named with the columns that lack, each once, and have no headcount', () => {
    const shared = { nutrition: 'n2', water: 'w2', roof: 'n2' };
    const found = columnBands(
      { ...smallTable, by: { area: ['x', 'x', 'y', 'y'] } },
      { index: { ...index, bands: [{ id: 'destitute', from: '1/2', columns: shared }] } },
    );
    const wanted = { ...ends.destitute, headcount: null, lacking: ['n2', 'w2'] };
    expect([found.whole, found.group(0, 0), found.group(0, 1)]).toEqual([
      [wanted],
      [wanted],
      [wanted],
    ]);
  });

  test('lack an inherited column', () => {
    const own = { nutrition: 'constructor', water: 'toString', roof: '__proto__' };
    const odd = { ...index, bands: [{ id: 'odd', from: 1, columns: own }] };
    expect(columnBands(smallTable, { index: odd }).whole[0]?.lacking).toEqual([
      'constructor',
      'toString',
      '__proto__',
    ]);
    expect(columnBands(patternCounts(smallTable), { index: odd }).whole[0]?.lacking).toHaveLength(
      3,
    );
  });

  test('have no headcount under reweight, whether the columns are there or not', () => {
    const options = { index, missing: 'reweight' } as const;
    const found = columnBands(table, options);
    expect(found.whole.map(({ headcount, lacking }) => [headcount, lacking])).toEqual([
      [null, []],
      [null, []],
    ]);
    expect(found.group(0, 1)).toEqual(found.whole);
    expect(columnBands(smallTable, options).whole[0]?.lacking).toEqual(['n2', 'w2']);
  });

  test('go by the policy where one of the columns is not known', () => {
    const some = { ...table, deprivations: { ...table.deprivations, n2: [1, 1, 1, null] } };
    expectPovertyError(() => columnBands(some, { index }), {
      code: 'missingValue',
      path: ['deprivations', 'n2', 3],
    });
    const shares = (['omit', 'notDeprived', 'deprived'] as const).map((missing) =>
      columnBands(some, { index, missing }).whole.map(({ headcount }) => headcount),
    );
    // Without the last row 1 of 4; with it deprived in the other nutrition too it has a score of 1.
    expect(shares).toEqual([
      [1 / 4, 1 / 4],
      [5 / 8, 5 / 8],
      [5 / 8, 1 / 8],
    ]);
  });

  test('are not there where the index has none', () => {
    const { whole, group } = columnBands(table, { index: smallIndex });
    expect([whole, group(0, 0)]).toEqual([[], []]);
  });

  test('stand in a profile among the others, in the order of the index', () => {
    const severe = { id: 'severe', from: '3/4', below: null, headcount: 5 / 8, lacking: [] };
    const { bands, groupings } = multidimensionalProfile(table, { index });
    expect(bands).toEqual([
      { ...ends.destitute, headcount: 5 / 8, lacking: [] },
      severe,
      { ...ends.narrow, headcount: 5 / 8, lacking: [] },
    ]);
    const lists = groupings[0]?.groups.map((group) => group.bands.map(({ id }) => id));
    expect(lists).toEqual(Array(2).fill(['destitute', 'severe', 'narrow']));
    expect(multidimensionalProfile(smallTable, { index }).bands).toEqual([
      { ...ends.destitute, headcount: null, lacking: ['n2', 'w2'] },
      severe,
      { ...ends.narrow, headcount: null, lacking: ['n2', 'w2'] },
    ]);
  });
});

type Example = readonly [each: Case, strict: Cell[][], band: IndexBand];

/** Random tables with a column more for each indicator, which some bands share. */
const anyExample: fc.Arbitrary<Example> = anyCase().chain((each) => {
  const ids = idsOf(each.index);
  const rows = each.cells.length;
  const row = fc.array(fc.constantFrom<Cell>(0, 1, 0, 1, 1, null), {
    minLength: ids.length,
    maxLength: ids.length,
  });
  return fc
    .record({
      strict: fc.array(row, { minLength: rows, maxLength: rows }),
      from: fc.integer({ min: 1, max: 11 }),
      more: fc.integer({ min: 1, max: 12 }),
      places: fc.array(fc.nat({ max: ids.length - 1 }), {
        minLength: ids.length,
        maxLength: ids.length,
      }),
    })
    .map(({ strict, from, more, places }): Example => {
      const own = Object.fromEntries(ids.map((id, at) => [id, `strict${places[at]}`]));
      const below = from + more > 12 ? {} : { below: `${from + more}/12` };
      return [each, strict, { id: 'second', from: `${from}/12`, ...below, columns: own }];
    });
});

/** The share in a band of those rows, row by row. */
function shareByHand([each, strict, band]: Example, places: readonly number[]): Fraction | null {
  const [inside, everybody]: [Fraction[], Fraction[]] = [[], []];
  const weights = weightsOf(each.index);
  const known = (cell: Cell | undefined) => cell ?? (each.missing === 'deprived' ? 1 : 0);
  for (const row of places) {
    const { cells = [], weight = [1n, 1n] as const } = rowsOf(each)[row] ?? {};
    const others = weights.map(({ id }) => {
      const place = Number(band.columns?.[id]?.replace('strict', ''));
      return strict[row]?.[place] ?? null;
    });
    if (each.missing === 'omit' && [...cells, ...others].includes(null)) continue;
    everybody.push(weight);
    const { poorRows } = bruteForce(each.index, [{ cells: cells.map(known), weight: [1n, 1n] }]);
    const own = weights.filter((_, at) => known(others[at]) === 1);
    const score = sum(own.map((indicator) => indicator.weight));
    const isBelow = band.below === undefined || !atLeast(score, spelled(band.below));
    if (poorRows === 1 && atLeast(score, spelled(band.from)) && isBelow) inside.push(weight);
  }
  return over(sum(inside), sum(everybody));
}

test('are what a hand finds row by row, and what the measure has, from rows and from patterns', () => {
  fc.assert(
    fc.property(anyExample, (example) => {
      const [each, strict, band] = example;
      const [data, options] = [dataOf(each), optionsOf(each)];
      const others = idsOf(each.index).map((_, at) => [
        `strict${at}`,
        strict.map((cells) => cells[at] ?? null),
      ]);
      const more = {
        ...data,
        deprivations: { ...data.deprivations, ...Object.fromEntries(others) },
      };
      const bands = [{ ...band, id: 'first' }, ...(each.index.bands ?? []), band];
      const own = { ...options, index: { ...each.index, bands } };
      const { whole, group } = columnBands(more, own);
      const found = [whole, group(0, 0), group(0, 1), group(0, 2)].map(([, second]) => second);
      if (each.missing === 'reweight') {
        expect(found.map((one) => one?.headcount)).toEqual([null, null, null, null]);
        return;
      }
      const labels = [...new Set(each.groups)].sort();
      const all = [...each.cells.keys()];
      expectClose(found[0]?.headcount, shareByHand(example, all), 'everybody');
      for (const [place, label] of labels.entries()) {
        const rows = all.filter((row) => each.groups[row] === label);
        expectClose(found[place + 1]?.headcount, shareByHand(example, rows), label);
      }
      expect(whole[0]).toEqual({ ...whole[1], id: 'first' });
      expect(bandHeadcount(more, { ...own, band: 'second' }).value).toBe(whole[1]?.headcount);
      const { by: _, ...without } = more;
      expect(columnBands(patternCounts(without), own).whole).toEqual(
        columnBands(without, own).whole,
      );
    }),
  );
});
