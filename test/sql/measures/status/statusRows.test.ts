import { expect, test } from 'vitest';
import { statusRows } from '../../../../src/sql/measures/status/statusRows.ts';
import { vietnam2022 } from '../../../../src/standards/vietnam/vietnam2022.ts';
import { derivedRows, runPart, type TableRow } from '../counting/runPart.ts';
import { compiledOf, planOf } from './statusPlans.ts';

const { classification } = planOf(vietnam2022, { deprivations: { count: 'n' } });
const rows = statusRows(classification, compiledOf(classification));
const part = {
  rows,
  measure: { first: {}, second: {}, ordered: {}, value: { kind: 'null', type: 'double' } },
} as const;

test('a row has its area, its income, their number, and whether that reaches the cut-off', () => {
  const table: TableRow[] = [
    { area: 'rural', income: 7, n: 3 },
    { area: null, income: Number.NaN, n: null },
  ];
  expect(derivedRows(part, table).map((row) => Object.fromEntries(row))).toEqual([
    { area: 'rural', income: 7, atCutoff: true, count: 3 },
    { area: null, income: null, atCutoff: null, count: null },
  ]);
  expect(runPart(part, table, [1, 1])).toMatchObject({ rows: 2, faults: [], treated: {} });
});

test('an indicator has a column of its own where there is no number', () => {
  const plain = planOf(vietnam2022).classification;
  const { columns, faults } = statusRows(plain, compiledOf(plain));
  expect(Object.keys(columns).slice(0, 5)).toEqual(['area', 'income', 'atCutoff', 'd0', 'd1']);
  expect(faults.map(({ column }) => column)).toEqual([
    ...['area', 'income', 'employment', 'dependants', 'nutrition', 'healthInsurance'],
    ...['adultEducation', 'childSchooling', 'housingQuality', 'housingArea', 'water', 'toilet'],
    ...['telecommunications', 'informationMeans'],
  ]);
});

test.each<[string, TableRow, readonly [string, string]]>([
  ['an area that is none', { area: 'Rural', income: 7, n: 3 }, ['unknownOption', 'area']],
  ['an income below 0', { area: 'rural', income: -1e-300, n: 3 }, ['invalidNumber', 'income']],
  ['an infinite income', { area: 'rural', income: 1 / 0, n: 3 }, ['invalidNumber', 'income']],
  ['minus infinity', { area: 'rural', income: -1 / 0, n: 3 }, ['invalidNumber', 'income']],
  ['a number past all', { area: 'rural', income: 7, n: 13 }, ['invalidCount', 'n']],
])('%s is a fault', (_, row, fault) => {
  expect(runPart(part, [row], [1]).faults).toEqual([fault]);
});
