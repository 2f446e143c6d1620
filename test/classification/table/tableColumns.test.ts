import { expect, test } from 'vitest';
import { householdColumnNames } from '../../../src/classification/table/tableColumns.ts';

test('no two columns have one name, and none is a name that objects have of their own', () => {
  expect(new Set(householdColumnNames).size).toBe(householdColumnNames.length);
  for (const name of householdColumnNames) expect(name in {}).toBe(false);
});
