import { describe, expect, test } from 'vitest';
import { countsOfGroup, factsOf, sourcesOf } from '../../../src/rates/audit/rowFacts.ts';
import { readRow } from '../../../src/rates/audit/table/readRow.ts';
import { readPrinting } from '../../../src/rates/print/printedPercent.ts';
import type { oneRow } from '../../support/publishedTables.ts';

const read = (row: Parameters<typeof oneRow>[0]) =>
  readRow({ id: 'row', ...row }, { printing: readPrinting({}), known: new Map() }, 0);

describe('the third count', () => {
  test.each([
    [{ poor: { count: 2 }, nearPoor: { count: 3 } }, [2, 3, 5]],
    [{ poor: { count: 2 }, multidimensional: { count: 5 } }, [2, 3, 5]],
    [{ nearPoor: { count: 3 }, multidimensional: { count: 5 } }, [2, 3, 5]],
    [{ nearPoor: { count: 6 }, multidimensional: { count: 5 } }, [null, 6, 5]],
    [{ poor: { count: 2 } }, [2, null, null]],
    [{ multidimensional: { count: 5 } }, [null, null, 5]],
  ])('of %o', (row, counts) => {
    const facts = factsOf(read(row));
    expect(Object.values(facts.counts)).toEqual(counts);
    expect(facts).toMatchObject({ pairs: 0, totals: null });
  });

  test('comes from the figures that are printed', () => {
    const row = read({ poor: { count: 2 }, multidimensional: { count: 5 } });
    expect(sourcesOf(row, 'poor')).toEqual(['poor.count']);
    expect(sourcesOf(row, 'nearPoor')).toEqual(['poor.count', 'multidimensional.count']);
  });
});

describe('the counts a group may have', () => {
  test.each([
    ['a printed count', { poor: { count: 2, percent: '50' } }, { from: 2, to: 2 }],
    ['a total and a percent', { total: 590, poor: { percent: '13.56' } }, { from: 80, to: 80 }],
    [
      'a percent that no count of the total prints',
      { total: 590, poor: { percent: '13.5' } },
      null,
    ],
    ['a percent alone', { poor: { percent: '13.56' } }, null],
    ['a total alone', { total: 590 }, null],
    [
      'a percent and the total that another group implies',
      { poor: { percent: '13.56' }, nearPoor: { count: 59, percent: '10' } },
      { from: 80, to: 80 },
    ],
    [
      'a percent and a total without an end',
      { poor: { percent: '13.56' }, nearPoor: { count: 1, percent: '0' } },
      null,
    ],
  ])('by %s', (_, row, range) => {
    expect(countsOfGroup(factsOf(read(row)), 'poor')).toEqual(range);
  });
});

test('a count may be put in the place of the printed one', () => {
  const row = read({ poor: { count: 2, percent: '50' } });
  expect(factsOf(row, { poor: 3 })).toMatchObject({
    counts: { poor: 3 },
    totals: { from: 6, to: 6 },
  });
});
