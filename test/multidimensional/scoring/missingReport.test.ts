import { expect, test } from 'vitest';
import { patternCounts } from '../../../src/multidimensional/patternCounts.ts';
import { compileIndex } from '../../../src/multidimensional/scoring/compileIndex.ts';
import type { MissingPolicy } from '../../../src/multidimensional/scoring/indexOptions.ts';
import { missingReport } from '../../../src/multidimensional/scoring/missingReport.ts';
import { equalIndex } from '../../support/deprivationTables.ts';

const counts = patternCounts({
  deprivations: { i0: [1, null, null, 0, null], i1: [0, 1, null, 1, null] },
  weight: [1, 2, 4, 8, 16],
});
const report = (missing: MissingPolicy) =>
  missingReport(counts.patterns, compileIndex({ index: equalIndex(2), missing }));

test('tells of the rows with something unknown, whatever is done about them', () => {
  for (const policy of ['refuse', 'notDeprived', 'deprived'] as const) {
    expect(report(policy)).toEqual({
      policy,
      rows: 3,
      population: 22,
      rowsLeftOut: 0,
      populationLeftOut: 0,
    });
  }
});

test('omit leaves all of them out, reweight those of which nothing is known', () => {
  expect(report('omit')).toMatchObject({ rows: 3, rowsLeftOut: 3, populationLeftOut: 22 });
  expect(report('reweight')).toMatchObject({ rows: 3, rowsLeftOut: 2, populationLeftOut: 20 });
});
