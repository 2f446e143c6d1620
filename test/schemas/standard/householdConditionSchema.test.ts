import { test } from 'vitest';
import type { HouseholdCondition } from '../../../src/model/standard/condition.ts';
import { householdConditionSchema } from '../../../src/schemas/standard/householdConditionSchema.ts';
import { expectEachFault, expectGood } from '../../support/schemas.ts';

const where = { kind: 'age', from: null, before: 16 } as const;
const nested: HouseholdCondition = {
  kind: 'atLeast',
  count: 1,
  of: [
    { kind: 'anyMember', where },
    { kind: 'memberShare', where: { ...where }, above: '1/2' },
    { kind: 'areaPerMember', below: 8 },
    { kind: 'all', of: [{ kind: 'fact', fact: 'water', isOneOf: ['surface', 'other'] }] },
  ],
};

test('conditions on a household, one within the other', () => {
  expectGood<HouseholdCondition>(householdConditionSchema, nested, ...nested.of);
});

test('each faulty part is named where it stands', () => {
  expectEachFault(householdConditionSchema, nested, [
    ['of.0.where.before', '16', 'invalidType'],
    ['of.0.where.kind', 'areaPerMember', 'unknownOption'],
    ['of.1.above', 0.5, 'invalidType'],
    ['of.2.below', 0, 'invalidNumber'],
    ['of.2.below', Number.NaN, 'invalidNumber'],
    ['of.3.of.0.fact', 'insured', 'unknownOption'],
    ['of.3.of.0.isOneOf', 'surface', 'invalidType'],
    ['count', 1.5, 'invalidCount'],
  ]);
});
