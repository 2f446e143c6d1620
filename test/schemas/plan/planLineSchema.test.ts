import { expect, test } from 'vitest';
import * as z from 'zod';
import type { PlanLine } from '../../../src/model/plan/planLine.ts';
import { planLineSchema } from '../../../src/schemas/plan/planLineSchema.ts';
import { fullPlan } from '../../support/plans.ts';
import { expectEachFault, expectFaults, expectGood } from '../../support/schemas.ts';

const byGroup = { kind: 'byGroup', by: 'area', amounts: [{ label: 'rural', amount: 1 }] };
const societal = { kind: 'societal', floor: 1, intercept: -5, share: 0.5 };

test('every kind of line is taken', () => {
  const lines = Object.values(fullPlan.lines ?? {});
  expectGood<PlanLine>(planLineSchema, ...lines, {
    ...{ kind: 'relative', of: 'mean', share: 0.5 },
  });
});

test('JSON Schema tells that an amount is above 0, which planSchema holds', () => {
  const json = z.toJSONSchema(planLineSchema) as unknown as { readonly anyOf: readonly object[] };
  expect(json.anyOf).toContainEqual({ type: 'number', exclusiveMinimum: 0 });
});

test('each faulty field is named', () => {
  expectFaults(planLineSchema, '5', { '': 'invalidType' });
  expectFaults(planLineSchema, { kind: 'fixed' }, { kind: 'unknownOption' });
  expectFaults(planLineSchema, { kind: 'column' }, { column: 'missingValue' });
  expectEachFault(planLineSchema, byGroup, [
    ['by', '', 'invalidType'],
    ['amounts.0.amount', -1, 'invalidNumber'],
    ['amounts.0.more', 1, 'unknownField'],
    ['rule', 'step', 'unknownField'],
  ]);
  expectEachFault(planLineSchema, societal, [
    ['floor', 0, 'invalidNumber'],
    ['share', undefined, 'missingValue'],
    ['intercept', '115', 'invalidType'],
    ['rule', 'type 7', 'unknownOption'],
    ['scope', 'region', 'unknownOption'],
  ]);
});
