import { describe, expect, test } from 'vitest';
import { householdTable } from '../../../src/classification/householdTable.ts';
import { householdRows } from '../../../src/classification/table/householdRows.ts';
import { vietnam2022 } from '../../../src/standards/vietnam/vietnam2022.ts';
import { untyped } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { household } from '../../support/households.ts';

describe('the rows of a table', () => {
  const table = householdTable(
    [
      household({ id: 'A', water: 'surface', ethnicMinority: true, place: null }),
      household({ id: 'B', toilet: null, income: null, area: null }),
    ],
    vietnam2022,
    { by: { ['__proto__']: () => 1, first: ({ id }) => id } },
  );

  test('have null for what is not known, whatever the column says it by', () => {
    const [first, second] = householdRows(table);
    expect(first).toMatchObject({ id: 'A', income: 1_500_000, water: 1, ethnicMinority: true });
    expect(Object.entries(first ?? {}).slice(-2)).toEqual([
      ['__proto__', 1],
      ['first', 'A'],
    ]);
    expect(second).toMatchObject({ id: 'B', income: null, area: null, toilet: null, water: 0 });
  });

  test('have the columns in their order', () => {
    expect(householdRows(table).map(Object.keys)).toEqual([
      Object.keys(table.columns),
      Object.keys(table.columns),
    ]);
  });

  test('of nobody are none', () => {
    expect(householdRows(householdTable([], vietnam2022))).toEqual([]);
  });
});

test.each([
  ['nothing', undefined, 'missingValue', ['table']],
  ['a list', [], 'invalidType', ['table']],
  ['a table without columns', { rows: 1 }, 'missingValue', ['table', 'columns']],
] as const)('%s is refused', (_, value, code, path) => {
  expectPovertyError(() => householdRows(untyped(value)), { code, path });
});
