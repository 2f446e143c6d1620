import { describe, expect, test } from 'vitest';
import type { PlanClassification } from '../../../src/model/plan/plan.ts';
import type { TableBlock } from '../../../src/tabulate/data/tableBlock.ts';
import {
  columnOfIndicator,
  countColumn,
  deprivationCounts,
  deprivedRows,
} from '../../../src/tabulate/status/deprivationCounts.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { smallStandard } from '../../support/smallStandard.ts';

const columns: Readonly<Record<string, Uint8Array>> = {
  latrine: Uint8Array.of(1, 0, 255, 255),
  water: Uint8Array.of(1, 0, 1, 255),
};
const block = {
  rows: 4,
  rowAt: (place: number) => 10 + place,
  deprivations: (name: string) => columns[name],
  numbers: () => Float64Array.of(2, 0, 1, Number.NaN),
} as unknown as TableBlock;

function classification(changes: Partial<PlanClassification>): PlanClassification {
  const deprivations = { toilet: 'latrine' };
  return { standard: smallStandard, area: 'area', income: 'income', deprivations, ...changes };
}

function countsOf(changes: Partial<PlanClassification>) {
  const { least, most } = deprivationCounts(classification(changes), 2, block);
  return [[...least], [...most]];
}

test.each([
  [undefined, [2, 0, 1, 0], [2, 0, 2, 2]],
  ['undetermined', [2, 0, 1, 0], [2, 0, 2, 2]],
  ['refuse', [2, 0, 1, 0], [2, 0, 2, 2]],
  ['deprived', [2, 0, 2, 2], [2, 0, 2, 2]],
  ['notDeprived', [2, 0, 1, 0], [2, 0, 1, 0]],
] as const)('the least and the most by the policy %s', (missing, least, most) => {
  expect(countsOf(missing === undefined ? {} : { missing })).toEqual([least, most]);
});

test('a column of numbers says the least and the most; where there is none it is open', () => {
  expect(countsOf({ deprivations: { count: 'number' } })).toEqual([
    [2, 0, 1, 0],
    [2, 0, 1, 2],
  ]);
});

test.each([3, -1, 0.5])('%s is no number of two deprivations', (count) => {
  const own = { ...block, rows: 1, numbers: () => Float64Array.of(count) };
  const given = classification({ deprivations: { count: 'number' } });
  const expected = { code: 'invalidCount', path: ['number', 10] } as const;
  expectPovertyError(() => deprivationCounts(given, 2, own), expected);
});

test('the first column that is not known in a row can be asked for', () => {
  const { columnOf } = deprivationCounts(classification({}), 2, block);
  expect([columnOf(2), columnOf(3)]).toEqual(['latrine', 'latrine']);
});

test('an indicator has the column that the plan names, or its own name', () => {
  expect(columnOfIndicator(classification({}), 'toilet')).toBe('latrine');
  expect(columnOfIndicator(classification({}), 'water')).toBe('water');
  expect(columnOfIndicator(classification({}), 'constructor')).toBe('constructor');
  expect(countColumn(classification({}))).toBeNull();
  expect(countColumn(classification({ deprivations: { count: 'n' } }))).toBe('n');
  expect(countColumn({ standard: smallStandard, area: 'a', income: 'i' })).toBeNull();
});

describe('who is deprived in an indicator', () => {
  const of = (missing?: PlanClassification['missing']) =>
    deprivedRows(classification(missing === undefined ? {} : { missing }), 'toilet', block);

  test('is left open, or assumed', () => {
    expect([...of()]).toEqual([1, 0, 255, 255]);
    expect([...of('deprived')]).toEqual([1, 0, 1, 1]);
    expect([...of('notDeprived')]).toEqual([1, 0, 0, 0]);
    // The column itself is nobody's to write to.
    expect([...(columns.latrine ?? [])]).toEqual([1, 0, 255, 255]);
  });

  test('is refused where the plan says so, with the first row', () => {
    const expected = { code: 'missingValue', path: ['latrine', 12] } as const;
    expectPovertyError(() => of('refuse'), expected);
  });
});
