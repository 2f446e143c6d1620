import { expect, test } from 'vitest';
import { compileStandard } from '../../../src/classification/evaluate/compileStandard.ts';
import { readPolicies } from '../../../src/classification/policies.ts';
import { newHouseholdWriter } from '../../../src/classification/table/householdWriter.ts';
import { vietnam2022 } from '../../../src/standards/vietnam/vietnam2022.ts';
import { household } from '../../support/households.ts';

const compiled = compileStandard(vietnam2022, readPolicies({}));

test.each([0, 1, 3, 5000])(
  'columns end with the last household, whatever room there was: %d',
  (room) => {
    const writer = newHouseholdWriter(compiled, [['first', ({ id }) => id]], room);
    for (const id of ['A', 'B', 'C']) writer.write(household({ id }), ['households', 0]);
    const columns = writer.columns();
    expect(columns.map(([, column]) => column.length)).toEqual(columns.map(() => 3));
    expect(Object.fromEntries(columns)).toMatchObject({
      first: ['A', 'B', 'C'],
      income: Float64Array.from([1_500_000, 1_500_000, 1_500_000]),
    });
  },
);
