import { expect, test } from 'vitest';
import { patternCounts } from '../../../src/multidimensional/patternCounts.ts';
import { compileIndex } from '../../../src/multidimensional/scoring/compileIndex.ts';
import { aropeIndex, workApplies } from '../../../src/multidimensional/social/aropeIndex.ts';
import { riskCounts, sumCells } from '../../../src/multidimensional/social/riskCounts.ts';

test('rows are counted by the parts that hold, and by the mark beside them', () => {
  const index = aropeIndex(['a', 'b'], 2);
  const compiled = compileIndex({ index, missing: 'omit' }, 'poor', [workApplies]);
  const { patterns } = patternCounts({
    deprivations: {
      lowIncome: [1, 0, 0, 1, 0, null],
      a: [0, 1, 1, 1, 0, 0],
      b: [0, 1, 0, 1, 0, 0],
      lowWorkIntensity: [0, 0, 1, 1, 0, 0],
      workIntensityApplies: [0, 1, 1, 1, 0, 1],
    },
    weight: [1, 2, 4, 8, 16, 32],
  });
  const { cells, working, atRisk } = riskCounts(patterns, index, compiled);
  expect(cells.map(({ population }) => population)).toEqual([16, 1, 2, 0, 4, 0, 0, 8]);
  expect(cells.map(({ rows }) => rows)).toEqual([1, 1, 1, 0, 1, 0, 0, 1]);
  expect(working).toEqual({ rows: 3, population: 14 });
  expect(atRisk).toEqual({ rows: 4, population: 15 });
  expect(sumCells(cells, (parts) => (parts & 1) !== 0)).toEqual({ rows: 2, population: 9 });
  expect(sumCells(cells, () => false)).toEqual({ rows: 0, population: 0 });
});
