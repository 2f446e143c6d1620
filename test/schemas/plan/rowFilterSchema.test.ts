import { expect, test } from 'vitest';
import * as z from 'zod';
import type { RowFilter } from '../../../src/model/plan/rowFilter.ts';
import { rowFilterSchema } from '../../../src/schemas/plan/rowFilterSchema.ts';
import { fullPlan } from '../../support/plans.ts';
import { expectFaults, expectGood } from '../../support/schemas.ts';

const good: RowFilter = { column: 'a', is: 1 };

test('every form is taken', () => {
  expectGood<RowFilter>(
    rowFilterSchema,
    ...[good, { column: '__proto__', is: '' }, { column: 'a', is: false }],
    ...[
      { column: 'a', isOneOf: ['x', 'y'] },
      { column: 'a', atLeast: 1, below: 2 },
    ],
    ...[{ column: 'a', known: false }, { all: [] }, { any: [good, { not: { all: [good] } }] }],
    fullPlan.where as RowFilter,
  );
});

test('each fault is named at its place', () => {
  expectFaults(rowFilterSchema, { column: 5, is: 1 }, { column: 'invalidType' });
  expectFaults(
    rowFilterSchema,
    { any: [good, { not: { not: 5 } }] },
    { 'any.1.not.not': 'invalidType' },
  );
  expectFaults(rowFilterSchema, { column: 'a', is: 1, less: 2 }, { less: 'unknownField' });
  expectFaults(rowFilterSchema, { column: 'a', known: 1 }, { known: 'invalidType' });
  expectFaults(rowFilterSchema, { column: 'a', atLeast: '1' }, { atLeast: 'invalidType' });
  expectFaults(rowFilterSchema, { column: 'a' }, { '': 'missingValue' });
  expectFaults(rowFilterSchema, { column: 'a', is: null }, { is: 'missingValue' });
});

test('its JSON Schema refers to itself and refuses unknown fields', () => {
  const json = JSON.stringify(z.toJSONSchema(rowFilterSchema));
  expect(json).toContain('$ref');
  expect(json.match(/"type":"object"/g)).toHaveLength(7);
  expect(json.match(/"additionalProperties":false/g)).toHaveLength(7);
});
